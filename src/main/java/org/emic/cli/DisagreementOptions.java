package org.emic.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.emic.agreement.Level;
import org.emic.analysis.Counted;
import org.emic.analysis.Table;
import org.emic.comparison.Disagreements;
import org.emic.comparison.UnitKind;
import org.emic.diagnostic.EmicException;
import org.emic.report.Worksheet;
import picocli.CommandLine.Option;

/** What to talk about. */
final class DisagreementOptions {

    @Option(
            names = "--disagreements",
            description = "Not how well coders agree, but where they do not: each passage with what each of them coded"
                    + " and noted there, what costs most first.")
    private boolean wanted;

    @Option(
            names = "--worksheet",
            paramLabel = "FILE",
            description = "The disagreements as paper for a meeting: FILE.docx or FILE.md.")
    private Path worksheet;

    @Option(names = "--limit", paramLabel = "N", description = "Only the first N disagreements.")
    private Integer limit;

    boolean wanted() {
        return wanted || worksheet != null;
    }

    /** @throws picocli.CommandLine.ParameterException if something stands beside that means nothing */
    void check(ToolCommand command) {
        if (limit != null && (!wanted() || limit < 1)) {
            throw command.usage("--limit says how many disagreements are listed, 1 or more");
        }
        if (worksheet != null && !Worksheet.ENDINGS.contains(ending())) {
            throw command.usage("a worksheet is a file .docx or .md, not " + worksheet.getFileName());
        }
    }

    private String ending() {
        String name = worksheet.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** Writes which units of a table were not rated alike. */
    void write(ToolCommand command, AgreeFileOptions.Answers answers, AgreeOptions options, OutputOptions output)
            throws IOException {
        if (worksheet != null || limit != null || answers.units().isEmpty()) {
            throw command.usage(
                    "of tables from elsewhere, --disagreements lists the units of --ratings; --worksheet and"
                            + " --limit are for the passages of a project");
        }
        Level level = options.statistics()
                .options(command, List.of(StatisticNames.named(command, "alpha")))
                .scale()
                .level();
        Table table = RatedDisagreements.of(answers.units().get(), level)
                .orElseThrow(() -> EmicException.of(
                        "AGR-036",
                        "alpha has no value here, so no unit costs anything",
                        "emic agree without --disagreements says why"));
        output.write(command, table);
    }

    /** Writes what coders disagree about, and says how much that is. */
    void write(ToolCommand command, AgreeProject compared, AgreementScope scope, OutputOptions output)
            throws IOException {
        if (compared.request().unit() == UnitKind.SEGMENTS || compared.request().exclusive()) {
            throw command.usage("disagreements are listed code by code and unit by unit: leave --exclusive and --unit"
                    + " segments out");
        }
        List<org.emic.comparison.Disagreement> all = new Disagreements(compared.comparisons()).all();
        int shown = limit == null ? all.size() : Math.min(limit, all.size());
        DisagreementList list =
                new DisagreementList(all.subList(0, shown), compared.counting().coded(), scope);
        if (worksheet != null) {
            String title = "Where " + String.join(" and ", compared.request().coders()) + " differ";
            OutputFile.write(
                    command.resolve(worksheet),
                    out -> list.worksheet(title).write(ending(), org.emic.report.Target.of(out)));
        }
        if (wanted) {
            output.write(command, list.table(output.isTable()));
        }
        command.say(Counted.of(all.size(), "disagreement")
                + (shown < all.size() ? ", of which the first " + shown + " are listed." : "."));
    }
}
