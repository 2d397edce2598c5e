package org.emic.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Function;
import org.emic.agreement.GammaOptions;
import org.emic.agreement.Level;
import org.emic.agreement.MissingPolicy;
import org.emic.agreement.NamedWeights;
import org.emic.agreement.Options;
import org.emic.agreement.PercentDefinition;
import org.emic.agreement.Statistic;
import org.emic.comparison.TableFiles;
import org.emic.diagnostic.Nearest;
import picocli.CommandLine.Option;

/** Which statistics, and which of several definitions each follows. */
final class StatisticOptions {

    @Option(
            names = "--statistic",
            paramLabel = "NAME,…",
            split = ",",
            hideParamSyntax = true,
            completionCandidates = StatisticNames.class,
            description =
                    "Which; several with commas; all for every one that the data allow. docs/manual/agree.md lists"
                            + " them.")
    private List<String> names = new ArrayList<>();

    @Option(
            names = "--level",
            paramLabel = "LEVEL",
            description = "For alpha: nominal (the default), ordinal, interval, ratio.")
    private String level;

    @Option(
            names = "--weights",
            paramLabel = "W",
            description = "For weighted kappa and AC2: linear, quadratic (the default), or a file with a table.")
    private String weights;

    @Option(
            names = "--percent",
            paramLabel = "WHICH",
            description = "Which percent agreement: mean (the default), pooled, by-rating, identical.")
    private String percent;

    @Option(
            names = "--missing",
            paramLabel = "WHAT",
            description = "Where ratings are missing: available (the default), complete, refuse.")
    private String missing;

    @Option(
            names = "--categories",
            paramLabel = "A,B,…",
            split = ",",
            hideParamSyntax = true,
            description = "What coders could choose from, lowest first, used or not.")
    private List<String> categories = new ArrayList<>();

    @Option(
            names = "--value",
            paramLabel = "V,…",
            split = ",",
            hideParamSyntax = true,
            description = "The value or values that a statistic is about.")
    private List<String> values = new ArrayList<>();

    @Option(
            names = "--domains",
            paramLabel = "NAME=V,…",
            description = "The codes of a semantic domain; once for each. In a project, themes are the domains.")
    private List<String> domains = new ArrayList<>();

    @Option(
            names = "--window",
            paramLabel = "K",
            description = "For WindowDiff and Pk: the width; half the mean segment of the first coder without it.")
    private Integer window;

    @Option(
            names = "--near",
            paramLabel = "N",
            description =
                    "For boundary similarity: boundaries fewer than N places apart are near misses; 2 without it.")
    private Integer near;

    @Option(
            names = "--alignment",
            paramLabel = "P,C,E",
            description = "For gamma: weights of position and category, cost of a unit without a partner; 1,1,1.")
    private String alignment;

    /** What could be chosen, lowest first; empty where it was not said. */
    List<String> categories(ToolCommand command) {
        List<String> named = categories.stream().map(String::strip).toList();
        for (String each : named) {
            if (each.isEmpty() || Collections.frequency(named, each) > 1) {
                throw command.usage(
                        each.isEmpty()
                                ? "--categories has an empty name: write A,B,…"
                                : "--categories has '" + each + "' twice: each category has one place in the order");
            }
        }
        return named;
    }

    /** Whether it was said what could be chosen. */
    boolean declared() {
        return !categories.isEmpty();
    }

    List<String> values() {
        return values;
    }

    /** The statistics that were asked for; empty for the usual ones, a single {@code all} for every one. */
    List<String> names() {
        return names;
    }

    /** What was chosen about statistics, which must be asked for by one of them. */
    Options options(ToolCommand command, List<Statistic> statistics) throws IOException {
        Map<org.emic.agreement.Option, Boolean> typed = new LinkedHashMap<>();
        typed.put(org.emic.agreement.Option.LEVEL, level != null);
        typed.put(org.emic.agreement.Option.WEIGHTS, weights != null);
        typed.put(org.emic.agreement.Option.PERCENT, percent != null);
        typed.put(org.emic.agreement.Option.MISSING, missing != null);
        typed.put(org.emic.agreement.Option.VALUE, !values.isEmpty());
        typed.put(org.emic.agreement.Option.DOMAINS, !domains.isEmpty());
        typed.put(org.emic.agreement.Option.WINDOW, window != null);
        typed.put(org.emic.agreement.Option.NEAR, near != null);
        typed.put(org.emic.agreement.Option.ALIGNMENT, alignment != null);
        typed.forEach((option, used) -> {
            if (used && statistics.stream().noneMatch(each -> each.options().contains(option))) {
                throw command.usage("--" + option.id() + " means nothing to "
                        + String.join(
                                ", ", statistics.stream().map(Statistic::id).toList())
                        + "; it is for "
                        + String.join(
                                ", ",
                                org.emic.agreement.Statistics.ALL.stream()
                                        .filter(each -> each.options().contains(option))
                                        .map(Statistic::id)
                                        .toList()));
            }
        });
        Options options = Options.DEFAULT
                .level(choice(command, "level", level, Level.values(), Level::id, Level.NOMINAL))
                .percent(choice(
                        command,
                        "percent agreement",
                        percent,
                        PercentDefinition.values(),
                        PercentDefinition::id,
                        PercentDefinition.MEAN_OVER_UNITS))
                .missing(choice(
                        command,
                        "way with missing ratings",
                        missing,
                        MissingPolicy.values(),
                        MissingPolicy::id,
                        MissingPolicy.AVAILABLE))
                .values(values.toArray(String[]::new));
        return weighted(command, bounded(command, options));
    }

    private Options weighted(ToolCommand command, Options options) throws IOException {
        if (weights == null) {
            return options;
        }
        for (NamedWeights known : NamedWeights.values()) {
            if (known.id().equals(weights.toLowerCase(Locale.ROOT))) {
                return options.weights(known);
            }
        }
        return options.weights(TableFiles.weights(AgreeFileOptions.file(command, Path.of(weights))));
    }

    private Options bounded(ToolCommand command, Options options) {
        TreeMap<String, List<String>> all = new TreeMap<>();
        for (String domain : domains) {
            int equals = domain.indexOf('=');
            if (equals < 1) {
                throw command.usage("'" + domain + "' is no domain: write NAME=value,value");
            }
            all.put(
                    domain.substring(0, equals),
                    List.of(domain.substring(equals + 1).split(",")));
        }
        try {
            Options with = options.domains(all)
                    .edges(new Options.Edges(
                            window == null ? OptionalInt.empty() : OptionalInt.of(window), near == null ? 2 : near));
            if (alignment == null) {
                return with;
            }
            double[] three = Arrays.stream(alignment.split(",", -1))
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            if (three.length != 3) {
                throw command.usage("--alignment takes three numbers, such as 3,1,1");
            }
            GammaOptions usual = GammaOptions.DEFAULT;
            return with.gamma(new GammaOptions(
                    new GammaOptions.Weight(three[0], three[1], three[2]),
                    usual.samples(),
                    usual.precision(),
                    usual.seed()));
        } catch (NumberFormatException notANumber) {
            throw command.usage("--alignment takes three numbers, such as 3,1,1");
        } catch (IllegalArgumentException outOfRange) {
            throw command.usage(outOfRange.getMessage());
        }
    }

    private static <E> E choice(
            ToolCommand command, String what, String typed, E[] known, Function<E, String> word, E usual) {
        if (typed == null) {
            return usual;
        }
        LinkedHashSet<String> words = new LinkedHashSet<>();
        for (E each : known) {
            words.add(word.apply(each));
            if (word.apply(each).equals(typed.toLowerCase(Locale.ROOT))) {
                return each;
            }
        }
        throw command.usage("there is no " + what + " '" + typed + "'; "
                + Nearest.hint(typed, words, "choose " + String.join(", ", words)));
    }
}
