package org.emic.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.emic.analysis.KeynessRequest;
import org.emic.analysis.KeynessTable;
import org.emic.analysis.WordRequest;
import org.emic.diagnostic.Diagnostic;
import org.emic.index.Vocabulary;
import org.emic.project.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code emic keyness}: which words set one part of the texts apart from another. */
@Command(
        name = "keyness",
        description = {
            "Which words are more frequent in one part of the texts, the target, than in another, the reference; and"
                    + " which less.",
            "The filters before --against choose the target, those behind it the reference. docs/manual/keyness.md"
                    + " tells of each column.",
        },
        footer = {
            "",
            "Examples:",
            "  emic keyness --role parent --against --role worker",
            "  emic keyness --code hostility --stop-words --top 20",
            "  emic keyness --attr 'month>6' --against --attr 'month<=6' --sort log_ratio --min 5 -o later.csv",
        })
final class KeynessCommand extends WorkspaceCommand {

    @Mixin
    private FilterOptions filters;

    @Mixin
    private AgainstOptions against;

    @Mixin
    private KeynessOptions keyness;

    @Mixin
    private WordOptions options;

    @Mixin
    private StopWordOptions stopWords;

    @Mixin
    private ColumnOptions columns;

    @Mixin
    private OutputOptions output;

    KeynessCommand(Console console) {
        super(console);
    }

    @Override
    List<Diagnostic> concerns(Workspace workspace) {
        return FilteredWords.concerns(workspace);
    }

    @Override
    void run(Workspace workspace) throws IOException {
        FilteredWords filtered = new FilteredWords(workspace, this);
        StopWordOptions.Left left = stopWords.read(this, filtered.language());
        WordRequest words = options.request(this, filtered.coded(), left, filters.described());
        Map<String, List<String>> reference =
                against.filters().map(FilterOptions::described).orElse(Map.of());
        KeynessRequest request = keyness.request(this, words, reference);
        Vocabulary vocabulary = filtered.vocabulary(options.stems(), left.words());
        TwoSides sides = TwoSides.count(filtered, filters, against.filters(), vocabulary);
        report(filtered.diagnostics());
        KeynessTable table = new KeynessTable(
                sides.target(),
                sides.reference(),
                sides.both(),
                filtered.sources(),
                new CountedNames(vocabulary, options.stems(), filtered.language()),
                request);
        output.write(this, columns.of(this, table.table(), output.isTable() ? table.usual() : List.of()));
    }
}
