package org.emic.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.emic.agreement.Options;
import org.emic.agreement.Statistic;
import org.emic.coding.Context;
import org.emic.coding.Segments;
import org.emic.comparison.IntervalPlan;
import org.emic.comparison.Measured;
import org.emic.comparison.RuleFinds;
import org.emic.comparison.UnitKind;
import org.emic.model.Codebook;
import org.emic.project.Workspace;
import org.emic.report.JsonDocument;
import picocli.CommandLine.Option;

/** How well the rules of a codebook find what a person coded. */
final class RulesOptions {

    @Option(
            names = "--rules",
            paramLabel = "CODEBOOK",
            description = "Hold the rules of this codebook against what --against coded: precision, recall and F1 of"
                    + " each code.")
    private String rules;

    @Option(names = "--against", paramLabel = "CODER", description = "Whose codings are right, for --rules.")
    private String against;

    @Option(names = "--by-rule", description = "With --rules: each rule by itself, and what it alone finds.")
    private boolean byRule;

    @Option(
            names = "--errors",
            description = "With --rules: each place found wrongly and each that was missed, as a concordance.")
    private boolean errors;

    boolean wanted() {
        return rules != null;
    }

    /** Whether single rules or single places are asked for. */
    boolean rows() {
        return byRule || errors;
    }

    /** Names the two coders, or refuses what stands alone. */
    void prepare(ToolCommand command, AgreeOptions options) {
        if ((rules == null) != (against == null)) {
            throw command.usage("--rules and --against belong together");
        }
        if (rules == null) {
            if (rows()) {
                throw command.usage("--by-rule and --errors are for --rules");
            }
            return;
        }
        if (byRule && errors) {
            throw command.usage("--by-rule and --errors exclude each other");
        }
        if (!options.coders().coders().isEmpty()
                || options.coders().pairs()
                || options.study().exclusive()
                || !options.study().by().isEmpty()) {
            throw command.usage("--rules compares two, code by code: leave --coder, --pairs, --exclusive and --by out");
        }
        options.coders().name(List.of(Codebook.RULES + rules, against));
    }

    /** The statistics of detection, with everything they rest on. */
    static List<Measured> detection(AgreeProject compared, Options options) {
        List<Statistic> three = List.of("precision", "recall", "f1").stream()
                .map(name -> StatisticNames.find(name).orElseThrow())
                .toList();
        return Measured.all(
                compared.comparisons().all(),
                three,
                options.values(org.emic.agreement.CharacterRatings.CODED),
                new IntervalPlan(IntervalPlan.What.NONE, 100, 1, "pairs"));
    }

    /**
     * What the tables are of.
     *
     * @param level with the level of intervals
     */
    record Asked(AgreeProject compared, AgreementScope scope, Options level) {}

    /** Writes what was asked for. */
    void write(ToolCommand command, Workspace workspace, Asked asked, OutputOptions output) throws IOException {
        AgreeProject compared = asked.compared();
        if (compared.request().unit() == UnitKind.SEGMENTS) {
            throw command.usage("rules are held against units: choose --unit turns, sentences, words or sources");
        }
        RulesTable table = new RulesTable(compared.counting().coded(), asked.scope(), asked.level());
        if (!rows()) {
            List<Measured> measured = detection(compared, asked.level());
            if (output.chosen().id().equals("json")) {
                output.read(
                        command,
                        (target, style) -> JsonDocument.write(AgreementJson.of(measured, asked.scope()), target));
            } else {
                output.write(command, table.codes(measured));
            }
            return;
        }
        Segments segments = new Segments(
                compared.counting().coded(),
                compared.counting().codings(),
                Context.USUAL,
                Optional.of(workspace::index));
        RuleFinds finds =
                new RuleFinds(compared.comparisons(), workspace.codebooks().get(rules), segments::hits);
        output.write(command, byRule ? table.rules(finds.byRule()) : table.errors(finds.errors(), output.isTable()));
    }
}
