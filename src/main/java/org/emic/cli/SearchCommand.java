package org.emic.cli;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.emic.coding.Choice;
import org.emic.coding.ChosenText;
import org.emic.coding.Coded;
import org.emic.coding.Codings;
import org.emic.coding.Search;
import org.emic.coding.SearchRule;
import org.emic.coding.SearchView;
import org.emic.coding.Searched;
import org.emic.diagnostic.Diagnostic;
import org.emic.project.Settings;
import org.emic.project.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code emic search}: a concordance, or the units in which a rule holds. */
@Command(
        name = "search",
        description = {
            "Find text by a rule: the same language as the rules of codebooks (docs/manual/rules.md).",
            "Prints a concordance, each match in the middle of its line; with --unit, the units it holds in.",
            "The rule is one argument, in single quotes, so that the shell leaves *, ( and \" alone.",
        },
        footer = {
            "",
            "Examples:",
            "  emic search 'shout* OR scream*'",
            "  emic search 'door* NEAR/4 (slam* OR shut*)' --role parent --sort left",
            "  emic search '\"get out\" AND code:hostility' --unit sentence -o told-to-leave.xlsx",
            "  emic search 'safe*' --count",
        })
final class SearchCommand extends WorkspaceCommand {

    @Mixin
    private RuleParameter rule;

    @Mixin
    private SearchOptions options;

    @Mixin
    private FilterOptions filters;

    @Mixin
    private OutputOptions output;

    SearchCommand(Console console) {
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
        Settings settings = workspace.project().settings();
        SearchRule sought = SearchRule.read(rule.typed(this), options.unit(), settings.unit());
        SearchView view = options.view(this, sought.unit(), output.isTable());
        tell(sought.warnings());
        Coded coded;
        if (sought.asksForCodes() || filters.asksForCodings()) {
            report(workspace.codebooks().diagnostics());
            coded = workspace.coded();
        } else {
            coded = SourceChoice.uncoded(workspace.study(), workspace.sources());
        }
        ChosenText text =
                ChosenText.of(Choice.of(filters.filter(this), coded), new Codings(coded, settings.language()));
        Search search = new Search(sought, coded, settings.language());
        tell(search.warnings());
        SearchRun run = new SearchRun(search, sought, text, Searched.of(coded, text, settings.language()));
        if (options.count()) {
            output.write(this, run.count(workspace.index(), filters.described()));
        } else if (output.isTable()) {
            output.read(
                    this,
                    (target, style) -> new SearchReading(run, view, options.surrounded())
                            .write(workspace.index(), filters.described(), target, style));
        } else {
            output.stream(this, rows -> run.rows(workspace.index(), view, filters.described(), rows));
        }
        if (run.nothing() || (!options.count() && !output.isTable())) {
            say(run.summary() + filtered());
        }
    }

    private String filtered() {
        return filters.described().entrySet().stream()
                .map(filter -> ", " + filter.getKey() + " = " + String.join(" | ", filter.getValue()))
                .collect(Collectors.joining());
    }
}
