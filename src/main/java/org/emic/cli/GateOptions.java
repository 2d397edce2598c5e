package org.emic.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.emic.agreement.Statistic;
import org.emic.diagnostic.Diagnostic;
import org.emic.diagnostic.EmicException;
import org.emic.model.Place;
import org.emic.project.AgreementSettings;
import picocli.CommandLine.Option;

/** What is demanded of agreement. */
final class GateOptions {

    @Option(
            names = "--min",
            paramLabel = "STATISTIC=VALUE[,code=CODE]",
            description = "Exit with 4 unless each code, or that code, reaches the value; once for each.")
    private List<String> minima = new ArrayList<>();

    @Option(
            names = "--min-units",
            paramLabel = "N",
            description = "Refuse to judge on fewer units, which is a finding too.")
    private Integer minUnits;

    @Option(
            names = "--gate",
            description = "Judge by what emic.yaml demands, with its coders and its unit where none are named.")
    private boolean bySettings;

    /** The settings that hold: those of the project where they were asked for. */
    AgreementSettings settings(AgreementSettings ofProject) {
        return bySettings ? ofProject : AgreementSettings.NONE;
    }

    /** What the command line demands, or else the settings. */
    AgreementGate gate(ToolCommand command, AgreementSettings settings) {
        if (bySettings) {
            return gate(command, settings, minima.isEmpty() && minUnits == null);
        }
        List<Threshold> thresholds = new ArrayList<>();
        for (String written : minima) {
            String problem = Threshold.problem(written);
            if (!problem.isEmpty()) {
                throw command.usage(problem);
            }
            Threshold.of(written, Place.NONE).ifPresent(thresholds::add);
        }
        if (minUnits != null && minima.isEmpty()) {
            throw command.usage("--min-units is for --min: without a threshold nothing is judged");
        }
        return new AgreementGate(thresholds, minUnits == null ? 0 : minUnits);
    }

    private static AgreementGate gate(ToolCommand command, AgreementSettings settings, boolean alone) {
        if (!alone) {
            throw command.usage("--gate takes what emic.yaml demands; leave --min and --min-units out");
        }
        if (settings.minima().isEmpty()) {
            throw command.usage(
                    "--gate judges by what emic.yaml demands, and it demands nothing: write agreement, min");
        }
        return of(settings);
    }

    /**
     * What the settings of a project demand.
     *
     * @throws EmicException AGR-034 for what is no threshold
     */
    static AgreementGate of(AgreementSettings settings) {
        List<Threshold> thresholds = new ArrayList<>();
        List<Diagnostic> wrong = new ArrayList<>();
        for (AgreementSettings.Written minimum : settings.minima()) {
            Threshold.of(minimum.words(), minimum.place())
                    .ifPresentOrElse(
                            thresholds::add,
                            () -> wrong.add(Diagnostic.error(
                                    "AGR-034", minimum.place(), Threshold.problem(minimum.words()), "")));
        }
        if (!wrong.isEmpty()) {
            throw new EmicException(wrong);
        }
        return new AgreementGate(thresholds, settings.minUnits());
    }

    /** The statistics, and those that thresholds are about. */
    static List<Statistic> with(List<Statistic> chosen, AgreementGate gate) {
        Set<Statistic> all = new LinkedHashSet<>(chosen);
        gate.thresholds().forEach(threshold -> all.add(threshold.statistic()));
        return List.copyOf(all);
    }
}
