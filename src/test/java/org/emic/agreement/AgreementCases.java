package org.emic.agreement;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.emic.model.Span;
import org.emic.published.PublishedCase;
import org.emic.published.PublishedCases;

/** Brings published data into our shapes, and asks the statistic that a check is about. */
abstract class AgreementCases extends PublishedCases {

    private static final int REPLICATES = 20_000;

    AgreementCases() {
        super("agreement");
    }

    @Override
    protected Object actual(PublishedCase data, PublishedCase.Check check) {
        JsonNode input = data.input();
        JsonNode params = check.params();
        String name = check.statistic();
        if (name.startsWith("bootstrap")) {
            return bootstrap(name, input, params);
        }
        if (input.has("M")) {
            return HolstiReliability.ratio(
                    input.get("M").asLong(),
                    input.get("N1").asLong(),
                    input.get("N2").asLong());
        }
        if (input.has("masses") || input.has("s1")) {
            return segmentation(name, input, params);
        }
        if (input.has("observers") || input.has("annotators")) {
            return spans(name, input, params);
        }
        return rated(name, data(input, params), options(params));
    }

    private static double rated(String name, Data data, Options options) {
        return switch (name) {
            case "krippendorff_alpha" -> value("krippendorff-alpha", data, options);
            case "pairable_values" ->
                found("krippendorff-alpha", data, options).basis().counted().ratings();
            case "observed_disagreement" ->
                found("krippendorff-alpha", data, options).basis().compared().observed();
            case "expected_disagreement" -> expected("krippendorff-alpha", data);
            case "gwet_ac1" -> value("gwet-ac1", data, options);
            case "gwet_ac2" -> value("gwet-ac2", data, options);
            case "brennan_prediger" -> value("brennan-prediger", data, options);
            case "randolph_kappa" -> value("randolph-kappa", data, options);
            case "percent_agreement" -> value("percent-agreement", data, options);
            case "holsti_cr" -> value("holsti", data, options);
            case "scott_pi" -> value("scott-pi", data, options);
            case "light_kappa" -> value("light-kappa", data, options);
            case "fleiss_kappa", "fleiss_kappa_generalised" -> value("fleiss-kappa", data, options);
            case "fleiss_kappa_z" -> test("fleiss-kappa", data).z();
            case "fleiss_kappa_category" ->
                ((Estimate.Defined) found("fleiss-kappa", data, options)
                                .part(FleissKappa.CATEGORY, options.values().get(0))
                                .orElseThrow()
                                .estimate())
                        .value();
            case "observed_agreement" ->
                found("fleiss-kappa", data, options).basis().compared().observed();
            case "expected_agreement" ->
                expected(data instanceof ContingencyTable ? "cohen-kappa" : "fleiss-kappa", data);
            case "cohen_kappa_ase0" -> test("cohen-kappa", data).standardError();
            case "cohen_kappa_p_two_sided" -> test("cohen-kappa", data).p();
            default -> kappa(name, data, options);
        };
    }

    private static double kappa(String name, Data data, Options options) {
        String id = name.startsWith("weighted") ? "weighted-kappa" : "cohen-kappa";
        Estimate.Defined kappa = found(id, data, options);
        Uncertainty.Interval interval = kappa.uncertainty().interval().orElseThrow();
        return switch (name.substring(name.indexOf("kappa"))) {
            case "kappa" -> kappa.value();
            case "kappa_ase" -> kappa.uncertainty().standardError().orElseThrow();
            case "kappa_ci_low" -> interval.low();
            case "kappa_ci_high" -> interval.high();
            case "kappa_z" -> kappa.uncertainty().test().orElseThrow().z();
            default -> throw new AssertionError("no such statistic: " + name);
        };
    }

    private static double bootstrap(String name, JsonNode input, JsonNode params) {
        Data data = data(input, params);
        Options options = options(params);
        if (name.startsWith("bootstrap_units")) {
            Uncertainty.Interval interval = found(
                            "krippendorff-alpha", data, options.resampling(Resampling.units(REPLICATES, 1)))
                    .uncertainty()
                    .interval()
                    .orElseThrow();
            return name.endsWith("low") ? interval.low() : interval.high();
        }
        String draws = params.get("M").asText();
        CountsTable counts = RatedStatistic.counts(data).orElseThrow();
        if (name.contains("exact")) {
            return KalphaExact.bound(counts, options.confidence(), draws, name.endsWith("low"));
        }
        KalphaBootstrap kalpha =
                KalphaBootstrap.of(counts, options.resampling(Resampling.kalpha(REPLICATES, 1, draws)));
        return switch (name) {
            case "bootstrap_kalpha_ci_low" -> kalpha.low();
            case "bootstrap_kalpha_ci_high" -> kalpha.high();
            case "bootstrap_kalpha_prob_below" ->
                kalpha.below(params.get("alpha_min").asDouble());
            default -> throw new AssertionError("no such statistic: " + name);
        };
    }

    private static double spans(String name, JsonNode input, JsonNode params) {
        Spans spans = spans(input);
        String value = params.path("value").asText(params.path("category").asText("*"));
        Options one = value.equals("*") ? Options.DEFAULT : Options.DEFAULT.values(value);
        return switch (name) {
            case "u_alpha" -> value("u-alpha", spans, one);
            case "bar_u_alpha" -> value("bar-u-alpha", spans, one);
            case "cu_alpha" -> value("cu-alpha", spans, one);
            case "ku_alpha" -> value("ku-alpha", spans, one);
            case "cu_coverage" -> new UnitizedCoincidences(spans).coverage();
            case "ku_coverage" -> new UnitizedCoincidences(spans).coverage(value);
            case "alpha_U_2004" -> value("alpha-u-2004", spans, one);
            case "alpha_U_2004_Do" ->
                found("alpha-u-2004", spans, one).basis().compared().observed();
            case "alpha_U_2004_De" ->
                found("alpha-u-2004", spans, one).basis().compared().expected().orElseThrow();
            case "alpha_binary_characters" -> value("c-alpha-binary", spans, one);
            case "cohen_kappa" -> value("cohen-kappa", CharacterRatings.binary(spans, List.of()), one);
            case "scott_pi" -> value("scott-pi", CharacterRatings.binary(spans, List.of()), one);
            case "gamma_best_alignment_disorder" ->
                found("gamma", spans, gamma(input)).basis().compared().observed();
            case "gamma" -> value("gamma", spans, gamma(input));
            case "gamma_cat" -> value("gamma-cat", spans, gamma(input));
            default -> throw new AssertionError("no such statistic: " + name);
        };
    }

    private static Options gamma(JsonNode input) {
        JsonNode params = input.get("params");
        return Options.DEFAULT.gamma(new GammaOptions(
                new GammaOptions.Weight(
                        params.get("alpha").asDouble(),
                        params.get("beta").asDouble(),
                        params.get("deltaEmpty").asDouble()),
                30,
                0.005,
                1));
    }

    private static double segmentation(String name, JsonNode input, JsonNode params) {
        List<List<Integer>> masses = new ArrayList<>();
        if (input.has("masses")) {
            masses.add(numbers(input.get("masses").get("reference")));
            masses.add(numbers(input.get("masses").get("hypothesis")));
        } else {
            for (String side : params.get("pair").asText().split(",", -1)) {
                masses.add(Segmentations.masses(input.get(side).asText()));
            }
        }
        Segmentations both =
                new Segmentations(List.of("reference", "hypothesis"), List.of(new Segmentations.Text("text", masses)));
        int near = input.path("n_t").asInt(2);
        OptionalInt window = input.has("k") ? OptionalInt.of(input.get("k").asInt()) : OptionalInt.empty();
        Estimate.Defined found =
                found(name.replace('_', '-'), both, Options.DEFAULT.edges(new Options.Edges(window, near)));
        if (params.has("windows")) {
            Basis.Counted counted = found.basis().counted();
            if (counted.units() != params.get("windows").asLong()
                    || counted.ratings() != params.get("errors").asLong()) {
                throw new AssertionError(counted + " are not " + params);
            }
        }
        return found.value();
    }

    static Spans spans(JsonNode input) {
        JsonNode observers = input.has("observers") ? input.get("observers") : input.get("annotators");
        List<Spans.Mark> marks = new ArrayList<>();
        List<String> coders = new ArrayList<>();
        int end = 0;
        for (var observer : observers.properties()) {
            coders.add(observer.getKey());
            for (JsonNode mark : observer.getValue()) {
                Span span = new Span(mark.get(0).asInt(), mark.get(1).asInt());
                marks.add(new Spans.Mark(
                        observer.getKey(), "text", span, mark.get(2).asText()));
                end = Math.max(end, span.end());
            }
        }
        int begin = input.path("continuum").path("begin").asInt(0);
        int length = input.path("continuum").path("length").asInt(end - begin);
        return new Spans(coders, List.of(new Spans.Text("text", new Span(begin, begin + length))), marks);
    }

    private static Data data(JsonNode input, JsonNode params) {
        JsonNode rows = input.has("table")
                ? input.get("table")
                : input.get(params.path("data").asText("data"));
        if (input.get("layout").asText().startsWith("contingency")) {
            return new ContingencyTable(categories(rows.size()), rowsOf(rows));
        }
        if (input.get("layout").asText().contains("counts")) {
            return CountsTable.of(
                    categories(rows.get(0).size()),
                    rowsOf(rows).stream()
                            .map(row -> row.stream().mapToInt(Long::intValue).toArray())
                            .toList());
        }
        RatingsBuilder ratings = Ratings.of(IntStream.rangeClosed(1, rows.get(0).size())
                .mapToObj(Integer::toString)
                .toList());
        for (JsonNode row : rows) {
            String[] values = new String[row.size()];
            for (int coder = 0; coder < values.length; coder++) {
                values[coder] = row.get(coder).isNull() ? null : row.get(coder).asText();
            }
            ratings.unit(values);
        }
        return ratings.build();
    }

    private static Options options(JsonNode params) {
        Options options = Options.DEFAULT;
        for (Level level : Level.values()) {
            options = level.id().equals(params.path("level").asText()) ? options.level(level) : options;
        }
        JsonNode weights = params.path("weights");
        if (weights.isArray()) {
            List<List<Double>> rows = new ArrayList<>();
            weights.forEach(row -> {
                List<Double> cells = new ArrayList<>();
                row.forEach(cell -> cells.add(cell.asDouble()));
                rows.add(cells);
            });
            options = options.weights(new ListedWeights(List.of(), rows));
        } else {
            options = options.weights(weights.asText().equals("linear") ? NamedWeights.LINEAR : NamedWeights.QUADRATIC);
        }
        String definition =
                params.path("definition").asText() + params.path("missing").asText();
        if (definition.startsWith("pooled")) {
            options = options.percent(PercentDefinition.POOLED_PAIRS);
        } else if (definition.startsWith("all coders identical")) {
            options = options.percent(PercentDefinition.ALL_IDENTICAL);
        }
        return params.has("category") ? options.values(params.get("category").asText()) : options;
    }

    static Categories categories(int size) {
        return Categories.declared(
                IntStream.rangeClosed(1, size).mapToObj(Integer::toString).toList());
    }

    private static List<List<Long>> rowsOf(JsonNode table) {
        List<List<Long>> rows = new ArrayList<>();
        table.forEach(row -> {
            List<Long> cells = new ArrayList<>();
            row.forEach(cell -> cells.add(cell.asLong()));
            rows.add(cells);
        });
        return rows;
    }

    private static List<Integer> numbers(JsonNode array) {
        List<Integer> numbers = new ArrayList<>();
        array.forEach(number -> numbers.add(number.asInt()));
        return numbers;
    }

    static double value(String id, Data data, Options options) {
        return found(id, data, options).value();
    }

    private static double expected(String id, Data data) {
        return found(id, data, Options.DEFAULT).basis().compared().expected().orElseThrow();
    }

    private static Uncertainty.Test test(String id, Data data) {
        return found(id, data, Options.DEFAULT).uncertainty().test().orElseThrow();
    }

    static Estimate.Defined found(String id, Data data, Options options) {
        Estimate estimate = Statistics.named(id).orElseThrow().of(data, options);
        if (estimate instanceof Estimate.Undefined undefined) {
            throw new AssertionError(id + ": " + undefined.reason());
        }
        return (Estimate.Defined) estimate;
    }
}
