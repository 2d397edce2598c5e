package org.emic.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.emic.analysis.CollocateTable;
import org.emic.diagnostic.Diagnostic;
import org.emic.index.Vocabulary;
import org.emic.project.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code emic collocates}: the words that stand near what a rule matches. */
@Command(
        name = "collocates",
        description = {
            "The words near a node, which is whatever a rule matches: how often they stand there, how often",
            "by chance, and how strongly they go together with it. docs/manual/collocates.md tells of each",
            "number.",
            "The rule is one argument, in single quotes, so that the shell leaves *, ( and \" alone.",
        },
        footer = {
            "",
            "Examples:",
            "  emic collocates '\"social worker*\"' --stop-words",
            "  emic collocates 'shout* OR yell*' --window 3 --within sentence --sort t",
            "  emic collocates 'door*' --left 2 --role parent --min 1 -o before-door.csv",
            "  emic collocates 'door*' --pairs slammed",
        })
final class CollocatesCommand extends WorkspaceCommand {

    @Mixin
    private RuleParameter rule;

    @Mixin
    private CollocatesOptions options;

    @Mixin
    private StopWordOptions stopWords;

    @Mixin
    private FilterOptions filters;

    @Mixin
    private ColumnOptions columns;

    @Mixin
    private OutputOptions output;

    CollocatesCommand(Console console) {
        super(console);
    }

    @Override
    List<Diagnostic> concerns(Workspace workspace) {
        return FilteredWords.concerns(workspace);
    }

    @Override
    boolean looksUpWords() {
        return true;
    }

    @Override
    void run(Workspace workspace) throws IOException {
        options.check(this, stopWords);
        FilteredWords words = new FilteredWords(workspace, this);
        NodeSearch.Asked asked = new NodeSearch.Asked(rule.typed(this), options.unit(this), filters);
        NodeSearch nodes = NodeSearch.of(this, asked, words, workspace.index());
        tell(nodes.warnings());
        report(words.diagnostics());
        if (options.pairs().isPresent()) {
            pairs(nodes, new CollocatePairs.FoldedWord(options.pairs().get(), words.language()));
        } else {
            table(nodes, words.language());
        }
    }

    private void table(NodeSearch nodes, String language) throws IOException {
        StopWordOptions.Left left = stopWords.read(this, language);
        CollocateCount count = new CollocateCount(
                nodes.stretches(), nodes.coded().study().sources(), options.window(), Vocabulary.of(language));
        CollocateTable table = count.table(options.request(this, left));
        output.write(
                this,
                columns.of(
                        this,
                        table.table(options.described(rule.typed(this), filters)),
                        output.isTable() ? usual() : List.of()));
        told(count.denominators(), table);
    }

    private List<String> usual() {
        return CollocateCount.usual(options.trace(), options.sortedBy());
    }

    /** Tells what no row of the table shows. */
    private void told(Map<String, Long> counts, CollocateTable table) {
        if (counts.get("nodes") == 0) {
            say(SearchWords.nothing(counts.get("units"), counts.get("words"), counts.get("sources")));
        } else if (!output.isTable() || table.isEmpty()) {
            table.leftOut().forEach(this::say);
        }
    }

    private void pairs(NodeSearch nodes, CollocatePairs.FoldedWord word) throws IOException {
        CollocatePairs pairs = new CollocatePairs(nodes.stretches(), nodes.coded(), options.window(), word);
        output.write(
                this,
                columns.of(
                        this,
                        pairs.table(options.described(rule.typed(this), filters)),
                        output.isTable() ? CollocatePairs.NARROW : List.of()));
        pairs.nothing().ifPresent(this::say);
    }
}
