package org.emic.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.emic.agreement.DataKind;
import org.emic.agreement.Options;
import org.emic.agreement.Statistic;
import org.emic.agreement.Statistics;
import org.emic.comparison.Comparison;
import org.emic.comparison.Measured;
import org.emic.diagnostic.Diagnostic;
import org.emic.project.Project;
import org.emic.project.Workspace;
import org.emic.report.JsonDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code emic agree}: how well coders agree. */
@Command(
        name = "agree",
        description = {
            "How well coders agree, code by code: those of a project, or those of a table from elsewhere.",
            "What cannot be computed is told with its reason. docs/manual/agree.md tells what each number means.",
        },
        footer = {
            "",
            "Examples:",
            "  emic agree --themes",
            "  emic agree --code anxiety --by case --statistic alpha,kappa",
            "  emic agree --unit segments --statistic u-alpha,cu-alpha,gamma",
            "  emic agree --ratings ratings.csv",
            "  emic agree --ratings ratings.csv --wide --statistic alpha --level ordinal",
            "  emic agree --contingency table.csv --statistic kappa,weighted-kappa --weights linear",
            "  emic agree --spans spans.csv --length 1200 --statistic u-alpha -f json",
        })
final class AgreeCommand extends ProjectCommand {

    @Mixin
    private AgreeFileOptions files;

    @Mixin
    private CoderOptions coders;

    @Mixin
    private AgreeProjectOptions study;

    @Mixin
    private StatisticOptions statistics;

    @Mixin
    private IntervalOptions intervals;

    @Mixin
    private OutputOptions output;

    AgreeCommand(Console console) {
        super(console);
    }

    @Override
    ExitCode run() throws IOException {
        if (files.given()) {
            study.requireNone(this);
            AgreeFileOptions.Answers answers =
                    files.read(this, coders.wanted(statistics.categories()), statistics.values());
            AgreementScope scope =
                    new AgreementScope("", coders.pairs(), coders.parts(), Map.of(), Map.of(), List.of());
            write(measure(List.of(answers.comparison())), scope);
            return ExitCode.OK;
        }
        if (!statistics.categories().isEmpty()) {
            throw usage("--categories is for tables; in a project the codes are the categories");
        }
        Project project = opened();
        try (Progress progress = new Progress(console, !quiet);
                Workspace workspace = Workspace.open(project, toldTo(progress))) {
            List<Diagnostic> wrong = new ArrayList<>(workspace.diagnostics());
            AgreeProject compared = new AgreeProject(this, workspace, coders, study);
            wrong.addAll(compared.counting().diagnostics());
            tell(wrong);
            write(measure(compared.comparisons().all()), compared.scope(coders, study));
            return ExitCode.after(wrong);
        }
    }

    private List<Measured> measure(List<Comparison> whole) throws IOException {
        List<Comparison> comparisons = coders.pairs()
                ? whole.stream().flatMap(each -> each.byPairs().stream()).toList()
                : whole;
        List<Statistic> chosen = chosen(comparisons.get(0));
        Options options = intervals.confident(this, statistics.options(this, chosen));
        return Measured.all(comparisons, chosen, options, intervals.plan(this));
    }

    /** The statistics that were asked for, else the usual ones for such data. */
    private List<Statistic> chosen(Comparison first) {
        List<Statistic> fit =
                Statistics.ALL.stream().filter(each -> fits(first, each)).toList();
        if (statistics.names().equals(List.of("all"))) {
            return fit;
        }
        List<String> names = statistics.names().isEmpty() ? usual(first) : statistics.names();
        List<Statistic> all = new ArrayList<>();
        for (String name : names) {
            Statistic statistic = StatisticNames.named(this, name);
            requireUnit(first, statistic);
            if (!all.contains(statistic)) {
                all.add(statistic);
            }
        }
        return all;
    }

    /** In a project it is the unit that decides what there is to compute from. */
    private void requireUnit(Comparison first, Statistic statistic) {
        boolean fits = fits(first, statistic);
        if (!fits && !files.given()) {
            boolean spans = first.data().get(0).kind() == DataKind.SPANS;
            throw usage(statistic.id() + " is computed from "
                    + String.join(
                            " or ", statistic.takes().stream().map(DataKind::id).toList())
                    + (spans
                            ? ": choose --unit turns, sentences, words, characters or sources"
                            : ": choose --unit segments"));
        }
    }

    private static boolean fits(Comparison comparison, Statistic statistic) {
        return statistic.takes().contains(comparison.data(statistic).kind());
    }

    private static List<String> usual(Comparison first) {
        DataKind kind = first.data().get(0).kind();
        if (kind == DataKind.SPANS) {
            return List.of("c-alpha-binary", "u-alpha", "cu-alpha");
        }
        if (!first.question().unit().isEmpty()) {
            return List.of("percent-agreement", "krippendorff-alpha");
        }
        boolean two = kind == DataKind.CONTINGENCY || first.question().coders().size() == 2;
        return List.of("percent-agreement", two ? "cohen-kappa" : "fleiss-kappa", "krippendorff-alpha");
    }

    private void write(List<Measured> measured, AgreementScope scope) throws IOException {
        if (output.chosen().id().equals("json")) {
            output.read(this, (target, style) -> JsonDocument.write(AgreementJson.of(measured, scope), target));
        } else {
            boolean people =
                    List.of("table", "md", "html").contains(output.chosen().id());
            output.write(this, new AgreementTable(measured, scope, people).table());
        }
    }
}
