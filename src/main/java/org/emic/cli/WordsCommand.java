package org.emic.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.emic.analysis.CountedWords;
import org.emic.analysis.DiversityTable;
import org.emic.analysis.WordRequest;
import org.emic.analysis.WordTable;
import org.emic.coding.ChosenWords;
import org.emic.diagnostic.Diagnostic;
import org.emic.index.Vocabulary;
import org.emic.project.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code emic words}: how often each word is said, and how evenly. */
@Command(
        name = "words",
        description = {
            "How often each word is said, in what the filters choose: whole turns, or what is under codings.",
            "With how evenly it is spread over sources or cases. docs/manual/words.md tells of each column.",
        },
        footer = {
            "",
            "Examples:",
            "  emic words --stop-words --top 50",
            "  emic words --role parent --parts case",
            "  emic words --diversity --parts case",
            "  emic words --code hostility --stem -o hostile-words.csv",
        })
final class WordsCommand extends WorkspaceCommand {

    @Option(
            names = "--diversity",
            description = "Instead of words, how varied they are: types, TTR and MTLD of each of the --parts.")
    private boolean diversity;

    @Mixin
    private WordOptions options;

    @Mixin
    private StopWordOptions stopWords;

    @Mixin
    private FilterOptions filters;

    @Mixin
    private ColumnOptions columns;

    @Mixin
    private OutputOptions output;

    WordsCommand(Console console) {
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
        requireSense(left);
        WordRequest request = options.request(this, filtered.coded(), left, filters.described());
        Vocabulary vocabulary = filtered.vocabulary(options.stems(), left.words());
        ChosenWords chosen = filtered.of(filters);
        CountedWords words = FilteredWords.count(chosen, vocabulary);
        report(filtered.diagnostics());
        CountedNames names = new CountedNames(vocabulary, options.stems(), filtered.language());
        if (diversity) {
            output.write(this, columns.of(this, new DiversityTable(words, filtered.sources(), names, request).table()));
        } else {
            WordTable table = new WordTable(words, filtered.sources(), names, request);
            output.write(this, columns.of(this, table.table(), output.isTable() ? table.usual() : List.of()));
        }
        if (words.words() == 0) {
            say("no words: nothing is said in what the filters choose");
        }
    }

    private void requireSense(StopWordOptions.Left left) {
        Optional<String> idle =
                left.sources().isEmpty() ? options.ofRows() : Optional.of("--stop-words and --stop-file");
        if (diversity && idle.isPresent()) {
            throw usage("--diversity counts all words and lists none: leave " + idle.get() + " out");
        }
    }
}
