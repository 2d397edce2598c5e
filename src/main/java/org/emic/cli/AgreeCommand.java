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
import org.emic.report.JsonDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code emic agree}: how well coders agree. */
@Command(
        name = "agree",
        description = {
            "How well coders agree: from a table of ratings, or of spans, that comes from elsewhere.",
            "What cannot be computed is told with its reason. docs/manual/agree.md tells what each number means.",
        },
        footer = {
            "",
            "Examples:",
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
        if (!files.given()) {
            throw usage("say what to compare: --ratings, --contingency, --counts or --spans");
        }
        AgreeFileOptions.Answers answers =
                files.read(this, coders.wanted(statistics.categories()), statistics.values());
        List<Comparison> comparisons = coders.pairs() ? answers.comparison().byPairs() : List.of(answers.comparison());
        write(
                measure(comparisons),
                new AgreementScope("", coders.pairs(), coders.parts(), Map.of(), Map.of(), List.of()));
        return ExitCode.OK;
    }

    private List<Measured> measure(List<Comparison> comparisons) throws IOException {
        List<Statistic> chosen = chosen(comparisons.get(0));
        Options options = intervals.confident(this, statistics.options(this, chosen));
        return Measured.all(comparisons, chosen, options, intervals.plan(this));
    }

    /** The statistics that were asked for, else the usual ones for such data. */
    private List<Statistic> chosen(Comparison first) {
        List<Statistic> fit = Statistics.ALL.stream()
                .filter(each -> each.takes().contains(first.data(each).kind()))
                .toList();
        if (statistics.names().equals(List.of("all"))) {
            return fit;
        }
        List<String> names = statistics.names().isEmpty() ? usual(first) : statistics.names();
        List<Statistic> all = new ArrayList<>();
        for (String name : names) {
            Statistic statistic = StatisticNames.named(this, name);
            if (!all.contains(statistic)) {
                all.add(statistic);
            }
        }
        return all;
    }

    private static List<String> usual(Comparison first) {
        DataKind kind = first.data().get(0).kind();
        if (kind == DataKind.SPANS) {
            return List.of("c-alpha-binary", "u-alpha", "cu-alpha");
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
