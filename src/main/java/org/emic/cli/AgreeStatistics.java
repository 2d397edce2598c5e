package org.emic.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.emic.agreement.DataKind;
import org.emic.agreement.Options;
import org.emic.agreement.Statistic;
import org.emic.agreement.Statistics;
import org.emic.comparison.Comparison;
import org.emic.comparison.Measured;
import org.emic.comparison.StudyComparisons;

/**
 * Computes the statistics that were asked for.
 *
 * @param command that was called
 * @param study what is compared of a project; empty for tables
 */
record AgreeStatistics(ToolCommand command, AgreeOptions options, Optional<StudyComparisons> study) {

    List<Measured> of(List<Comparison> whole, AgreementGate gate) throws IOException {
        List<Comparison> comparisons = options.coders().pairs()
                ? whole.stream().flatMap(each -> each.byPairs().stream()).toList()
                : whole;
        List<Statistic> chosen = GateOptions.with(chosen(comparisons.get(0)), gate);
        chosen.forEach(statistic -> requireUnit(comparisons.get(0), statistic));
        Options all =
                options.intervals().confident(command, options.statistics().options(command, chosen));
        if (study.isPresent() && all.domains().isEmpty()) {
            all = all.domains(study.get().domains());
        }
        return Measured.all(comparisons, chosen, all, options.intervals().plan(command));
    }

    /** The statistics that were asked for, else the usual ones for such data. */
    private List<Statistic> chosen(Comparison first) {
        List<String> names = options.statistics().names();
        if (names.equals(List.of("all"))) {
            return Statistics.ALL.stream().filter(each -> fits(first, each)).toList();
        }
        List<Statistic> all = new ArrayList<>();
        for (String name : names.isEmpty() ? usual(first) : names) {
            Statistic statistic = StatisticNames.named(command, name);
            if (!all.contains(statistic)) {
                all.add(statistic);
            }
        }
        return all;
    }

    /** In a project it is the unit that decides what there is to compute from. */
    private void requireUnit(Comparison first, Statistic statistic) {
        if (study.isPresent() && !fits(first, statistic)) {
            boolean spans = first.data().get(0).kind() == DataKind.SPANS;
            throw command.usage(statistic.id() + " is computed from "
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

    private List<String> usual(Comparison first) {
        DataKind kind = first.data().get(0).kind();
        if (kind == DataKind.SPANS) {
            return List.of("c-alpha-binary", "u-alpha", "cu-alpha");
        }
        if (study.isPresent()) {
            return List.of("percent-agreement", "krippendorff-alpha");
        }
        boolean two = kind == DataKind.CONTINGENCY || first.question().coders().size() == 2;
        return List.of("percent-agreement", two ? "cohen-kappa" : "fleiss-kappa", "krippendorff-alpha");
    }
}
