package org.emic.analysis;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.emic.published.PublishedCase;
import org.emic.published.PublishedCases;

/** Brings published data into our shapes, and asks the formula that a check is about. */
abstract class AnalysisCases extends PublishedCases {

    AnalysisCases() {
        super("analysis");
    }

    @Override
    protected Object actual(PublishedCase data, PublishedCase.Check check) {
        JsonNode input = data.input();
        JsonNode params = check.params();
        String name = check.statistic();
        if (input.has("new_themes_per_interview") || input.has("new_codes_per_interview")) {
            return saturation(name, input, params);
        }
        Score score;
        if (input.has("n12")) {
            score = coOccurrence(name, input);
        } else if (input.has("freq_target")) {
            score = keyness(name, input, params);
        } else if (input.has("rows") || input.has("f")) {
            score = collocation(name, input, params);
        } else if (input.has("part_sizes")) {
            score = dispersion(name, input, params);
        } else if (input.has("d1")) {
            score = diversity(name, input, params);
        } else if (input.has("series")) {
            score = trend(name, Trend.of(decimals(input.get("series"))));
        } else if (name.startsWith("cochran")) {
            CochranQ test = new CochranQ(answers(input.get(params.get("data").asText())));
            score = name.equals("cochran_q") ? test.q() : test.p();
        } else {
            score = table(name, new CrossTable(rows(input.get("table"))), params);
        }
        return score.number().orElseThrow(() -> new AssertionError(name + ": " + score));
    }

    private static Score coOccurrence(String name, JsonNode input) {
        CoOccurrence pair = new CoOccurrence(
                input.get("n1").asLong(),
                input.get("n2").asLong(),
                input.get("n12").asLong());
        return switch (name) {
            case "c_coefficient" -> pair.cCoefficient();
            case "jaccard" -> pair.jaccard();
            default -> throw unknown(name);
        };
    }

    private static Score keyness(String name, JsonNode input, JsonNode params) {
        Keyness keyness = new Keyness(
                input.get("freq_target").asLong(),
                input.get("freq_reference").asLong(),
                input.get("size_target").asLong(),
                input.get("size_reference").asLong());
        return switch (name) {
            case "odds_ratio" -> keyness.oddsRatio();
            case "log_likelihood" ->
                params.get("form").asText().startsWith("Rayson")
                        ? keyness.logLikelihoodOfTwoTerms()
                        : keyness.logLikelihoodOfFourCells();
            case "log_ratio" -> keyness.logRatio();
            case "percent_diff" -> keyness.percentDifference();
            case "bic" -> keyness.bic();
            default -> throw unknown(name);
        };
    }

    private static Score collocation(String name, JsonNode input, JsonNode params) {
        JsonNode row =
                input.has("rows") ? input.get("rows").get(params.get("row").asInt()) : input;
        if (row.has("k")) {
            JsonNode k = row.get("k");
            return new FourFold(
                            k.get(0).asLong(),
                            k.get(1).asLong(),
                            k.get(2).asLong(),
                            k.get(3).asLong())
                    .logLikelihood();
        }
        Collocation pair = new Collocation(
                row.get("f").asLong(),
                row.get("f1").asLong(),
                row.get("f2").asLong(),
                row.path("N").asLong(1_000_000));
        return switch (name) {
            case "t_score" ->
                params.path("variance").asText().startsWith("p(1-p)") ? pair.tScoreOfShares() : pair.tScore();
            case "chi_squared" -> pair.chiSquared();
            case "mi" -> pair.mutualInformation();
            case "dice" -> pair.dice();
            case "log_dice" -> pair.logDice();
            default -> throw unknown(name);
        };
    }

    private static Score dispersion(String name, JsonNode input, JsonNode params) {
        List<Long> counts = longs(input.get(params.path("data").asText("counts")));
        List<Long> sizes = params.path("parts").asText().equals("equal")
                ? Collections.nCopies(counts.size(), 10L)
                : longs(input.get("part_sizes"));
        Dispersion dispersion = new Dispersion(counts, sizes);
        return switch (name) {
            case "gries_dp" -> dispersion.dp();
            case "gries_dp_norm" -> dispersion.dpNorm();
            case "juilland_d" -> dispersion.juillandD();
            default -> throw unknown(name);
        };
    }

    private static Score diversity(String name, JsonNode input, JsonNode params) {
        JsonNode data = input.get(params.get("data").asText());
        List<String> tokens = new ArrayList<>();
        for (int round = 0; round < data.path("repeat").asInt(1); round++) {
            (data.has("tokens") ? data.get("tokens") : data).forEach(token -> tokens.add(token.asText()));
        }
        LexicalDiversity diversity = new LexicalDiversity(tokens);
        return name.equals("ttr")
                ? diversity.ttr()
                : diversity.mtld(params.get("threshold").asDouble());
    }

    private static Object saturation(String name, JsonNode input, JsonNode params) {
        Saturation saturation = new Saturation(numbers(
                input.has("new_themes_per_interview")
                        ? input.get("new_themes_per_interview")
                        : input.get("new_codes_per_interview")));
        Saturation.Search search = new Saturation.Search(
                params.path("base").asInt(4),
                params.path("run").asInt(2),
                params.path("threshold").asDouble(0.05));
        return switch (name) {
            case "saturation_base_themes" -> saturation.codesOfFirst(search.base());
            case "saturation_ratio" ->
                saturation
                        .ratio(
                                search,
                                Integer.parseInt(
                                        params.get("interviews").asText().split("-", -1)[0]))
                        .number()
                        .orElseThrow();
            case "saturation_notation" ->
                saturation.reached(search).orElseThrow().notation();
            case "cumulative_code_share" ->
                saturation.share(params.get("interview").asInt()).number().orElseThrow();
            case "first_interview_at_share" ->
                saturation.firstAtShare(params.get("share").asDouble()).orElseThrow();
            default -> throw unknown(name);
        };
    }

    private static Score trend(String name, Trend trend) {
        return switch (name) {
            case "mann_kendall_S" -> Score.of((double) trend.s());
            case "mann_kendall_var" -> Score.of(trend.variance());
            case "mann_kendall_z" -> trend.z();
            case "mann_kendall_p_two_sided" -> trend.p();
            case "kendall_tau_b" -> trend.tauB();
            case "sen_slope" -> trend.senSlope();
            case "kendall_exact_p_two_sided" -> trend.exactP();
            default -> throw unknown(name);
        };
    }

    private static Score table(String name, CrossTable table, JsonNode params) {
        int row = params.path("row").asInt();
        int column = params.path("col").asInt();
        return switch (name) {
            case "yule_q" -> table.fourFold().orElseThrow().yuleQ();
            case "yule_y" -> table.fourFold().orElseThrow().yuleY();
            case "phi" -> table.fourFold().orElseThrow().phi();
            case "cramers_v" -> table.cramersV();
            case "chi_squared" -> params.path("yates").asBoolean() ? table.chiSquaredYates() : table.chiSquared();
            case "chi_squared_df" -> Score.of(table.degreesOfFreedom());
            case "chi_squared_p" -> table.p(table.chiSquared());
            case "g_test" -> table.g();
            case "adjusted_residual" -> table.adjustedResidual(row, column);
            case "expected_count" -> Score.of(table.expected(row, column));
            case "fisher_exact_p" ->
                params.get("alternative").asText().equals("greater")
                        ? FisherExact.greater(table.fourFold().orElseThrow())
                        : FisherExact.twoSided(table);
            default -> throw unknown(name);
        };
    }

    private static AssertionError unknown(String name) {
        return new AssertionError("no such statistic: " + name);
    }

    private static List<List<Long>> rows(JsonNode table) {
        List<List<Long>> rows = new ArrayList<>();
        table.forEach(row -> rows.add(longs(row)));
        return rows;
    }

    private static List<List<Boolean>> answers(JsonNode table) {
        return rows(table).stream()
                .map(row -> row.stream().map(answer -> answer == 1).toList())
                .toList();
    }

    private static List<Long> longs(JsonNode array) {
        List<Long> numbers = new ArrayList<>();
        array.forEach(number -> numbers.add(number.asLong()));
        return numbers;
    }

    private static List<Integer> numbers(JsonNode array) {
        return longs(array).stream().map(Long::intValue).toList();
    }

    private static List<Double> decimals(JsonNode array) {
        List<Double> numbers = new ArrayList<>();
        array.forEach(number -> numbers.add(number.asDouble()));
        return numbers;
    }
}
