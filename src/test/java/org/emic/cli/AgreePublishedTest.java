package org.emic.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.emic.published.PublishedCase;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every published value comes out of the command too: the data as a file, the number in its JSON. */
class AgreePublishedTest {

    @TempDir
    static Path folder;

    /**
     * What is asked of the command for a check.
     *
     * @param field where the number stands in the statistic's JSON
     */
    private record Asked(String statistic, String field, List<String> options) {}

    @TestFactory
    Stream<DynamicTest> everyCheckThroughTheCommand() throws IOException {
        Path home = Run.HOME.resolve("src/test/resources/agreement");
        List<String> names;
        try (Stream<Path> files = Files.list(home)) {
            names = files.map(file -> file.getFileName().toString().replace(".json", ""))
                    .sorted()
                    .toList();
        }
        return names.stream()
                .map(id -> PublishedCase.read("agreement", id))
                .flatMap(data -> data.checks().stream()
                        .map(check -> DynamicTest.dynamicTest(data.id() + " " + check, () -> run(data, check))));
    }

    private static void run(PublishedCase data, PublishedCase.Check check) throws IOException {
        Path here = Files.createTempDirectory(folder, "case");
        List<String> arguments = new ArrayList<>(List.of("agree", "-f", "json"));
        arguments.addAll(file(here, data.input(), check.params()));
        Asked asked = asked(data.input(), check);
        arguments.addAll(List.of("--statistic", asked.statistic()));
        arguments.addAll(asked.options());
        Run run = Run.emic(here, 0, arguments.toArray(String[]::new));
        JsonNode found =
                new ObjectMapper().readTree(run.out()).get("statistics").get(0);
        if (check.statistic().endsWith("_coverage") && found.get("value").isNull()) {
            assertThat(found.get("reason").asText())
                    .contains("coverage " + check.expected().asInt());
            return;
        }
        JsonNode number = found;
        for (String step : asked.field().split("/", -1)) {
            if (step.startsWith("part:")) {
                number = part(number, step.substring("part:".length()));
            } else {
                number = number.isArray() ? number.get(Integer.parseInt(step)) : number.path(step);
            }
        }
        assertThat(number.isNumber()).as("%s in %s", asked.field(), found).isTrue();
        // Fifteen digits are written.
        double tolerance = Math.max(check.tolerance(), 1e-12);
        assertThat(number.asDouble()).isCloseTo(check.expected().asDouble(), within(tolerance));
    }

    private static JsonNode part(JsonNode found, String of) {
        for (JsonNode part : found.path("parts")) {
            if (of.equals(part.path("of").asText())
                    || of.equals(part.path("name").asText())) {
                return part;
            }
        }
        throw new AssertionError("no part " + of + " in " + found);
    }

    private static Asked asked(JsonNode input, PublishedCase.Check check) {
        JsonNode params = check.params();
        List<String> options = new ArrayList<>();
        String name = check.statistic();
        if (name.startsWith("bootstrap")) {
            options.addAll(List.of("--resamples", "20000"));
            String draws = params.path("M").asText();
            if (name.contains("exact")) {
                options.addAll(List.of("--kalpha", "exact," + draws));
            } else {
                options.addAll(name.contains("kalpha") ? List.of("--kalpha", draws) : List.of("--bootstrap", "units"));
            }
            if (name.endsWith("below")) {
                return new Asked(
                        "krippendorff-alpha", "part:" + params.get("alpha_min").asText() + "/value", options);
            }
            return new Asked("krippendorff-alpha", name.endsWith("low") ? "ci/0" : "ci/1", options);
        }
        if (params.path("level").isTextual() && !name.startsWith("alpha_binary")) {
            options.addAll(List.of("--level", params.get("level").asText()));
        }
        if (params.path("weights").isTextual()) {
            options.addAll(List.of("--weights", params.get("weights").asText()));
        } else if (params.path("weights").isArray()) {
            options.addAll(List.of("--weights", "weights.csv"));
        }
        String definition =
                params.path("definition").asText() + params.path("missing").asText();
        if (definition.startsWith("pooled")) {
            options.addAll(List.of("--percent", "pooled"));
        } else if (name.equals("percent_agreement") && definition.startsWith("all coders identical")) {
            options.addAll(List.of("--percent", "identical"));
        }
        return kappa(name, input, params, options);
    }

    private static Asked kappa(String name, JsonNode input, JsonNode params, List<String> options) {
        String kappa = name.startsWith("weighted") ? "weighted-kappa" : "cohen-kappa";
        String coverage = params.path("value").asText(params.path("category").asText());
        if (!coverage.isEmpty() && !coverage.equals("*") && !name.startsWith("fleiss")) {
            options.addAll(List.of("--value", coverage));
        }
        if (input.has("k") && name.equals("window_diff")) {
            options.addAll(List.of("--window", input.get("k").asText()));
        }
        if (name.startsWith("gamma")) {
            options.addAll(List.of("--alignment", "3,1,1"));
        }
        boolean contingency = input.path("layout").asText().startsWith("contingency");
        return switch (name) {
            case "pairable_values" -> new Asked("krippendorff-alpha", "ratings", options);
            case "observed_disagreement", "expected_disagreement" -> new Asked("krippendorff-alpha", name, options);
            case "observed_agreement", "expected_agreement" ->
                new Asked(contingency ? "cohen-kappa" : "fleiss-kappa", name, options);
            case "fleiss_kappa_z" -> new Asked("fleiss-kappa", "z", options);
            case "fleiss_kappa_generalised" -> new Asked("fleiss-kappa", "value", options);
            case "fleiss_kappa_category" -> new Asked("fleiss-kappa", "part:" + coverage + "/value", options);
            case "holsti_cr" -> new Asked("holsti", "value", options);
            case "cohen_kappa_ase", "weighted_kappa_ase" -> new Asked(kappa, "se", options);
            case "cohen_kappa_ase0" -> new Asked(kappa, "se0", options);
            case "cohen_kappa_z", "weighted_kappa_z" -> new Asked(kappa, "z", options);
            case "cohen_kappa_p_two_sided" -> new Asked(kappa, "p", options);
            case "cohen_kappa_ci_low", "weighted_kappa_ci_low" -> new Asked(kappa, "ci/0", options);
            case "cohen_kappa_ci_high", "weighted_kappa_ci_high" -> new Asked(kappa, "ci/1", options);
            case "cu_coverage" -> new Asked("cu-alpha", "part:coverage/value", options);
            case "ku_coverage" -> new Asked("ku-alpha", "part:coverage/value", options);
            case "alpha_U_2004" -> new Asked("alpha-u-2004", "value", options);
            case "alpha_U_2004_Do" -> new Asked("alpha-u-2004", "observed_disagreement", options);
            case "alpha_U_2004_De" -> new Asked("alpha-u-2004", "expected_disagreement", options);
            case "alpha_binary_characters" -> new Asked("c-alpha-binary", "value", options);
            case "gamma_best_alignment_disorder" -> new Asked("gamma", "observed_disagreement", options);
            default -> new Asked(name.toLowerCase(Locale.ROOT).replace('_', '-'), "value", options);
        };
    }

    private static List<String> file(Path here, JsonNode input, JsonNode params) throws IOException {
        if (params.path("weights").isArray()) {
            write(here, "weights.csv", rows(params.get("weights")));
        }
        if (input.has("M")) {
            return decisions(here, input);
        }
        if (input.has("masses") || input.has("s1")) {
            return segments(here, input, params);
        }
        if (input.has("observers") || input.has("annotators")) {
            return spans(here, input);
        }
        JsonNode table = input.has("table")
                ? input.get("table")
                : input.get(params.path("data").asText("data"));
        List<String> rows = rows(table);
        String layout = input.get("layout").asText();
        if (layout.startsWith("contingency")) {
            return List.of("--contingency", write(here, "table.csv", rows));
        }
        rows.add(0, header(table.get(0).size(), layout.contains("counts") ? "" : "coder"));
        return layout.contains("counts")
                ? List.of("--counts", write(here, "counts.csv", rows))
                : List.of("--wide", "--ratings", write(here, "ratings.csv", rows));
    }

    /** M agreed decisions of N1 and N2, as ratings: what one coder alone decided has no counterpart. */
    private static List<String> decisions(Path here, JsonNode input) throws IOException {
        List<String> rows = new ArrayList<>(List.of("unit,coder,value"));
        for (int unit = 0; unit < input.get("N1").asInt(); unit++) {
            rows.add(unit + ",first,yes");
        }
        int agreed = input.get("M").asInt();
        for (int unit = 0; unit < input.get("N2").asInt(); unit++) {
            rows.add((unit < agreed ? "" : "other") + unit + ",second," + "yes");
        }
        return List.of("--ratings", write(here, "decisions.csv", rows));
    }

    private static List<String> spans(Path here, JsonNode input) throws IOException {
        List<String> rows = new ArrayList<>(List.of("coder,source,start,end,value"));
        int end = 0;
        JsonNode observers = input.has("observers") ? input.get("observers") : input.get("annotators");
        for (var observer : observers.properties()) {
            for (JsonNode mark : observer.getValue()) {
                rows.add(observer.getKey() + ",text," + mark.get(0) + "," + mark.get(1) + ","
                        + mark.get(2).asText());
                end = Math.max(end, mark.get(1).asInt());
            }
        }
        int begin = input.path("continuum").path("begin").asInt(0);
        int length = input.path("continuum").path("length").asInt(end - begin);
        return List.of("--spans", write(here, "spans.csv", rows), "--length", begin + ".." + (begin + length));
    }

    private static List<String> segments(Path here, JsonNode input, JsonNode params) throws IOException {
        List<String> rows = new ArrayList<>(List.of("start,end,coder"));
        int length = 0;
        for (String side : input.has("masses")
                ? List.of("reference", "hypothesis")
                : Arrays.asList(params.get("pair").asText().split(",", -1))) {
            int at = 0;
            for (int mass : masses(input, side)) {
                rows.add(at + "," + (at + mass) + "," + side);
                at += mass;
            }
            length = at;
        }
        String[] coders = {
            rows.get(1).split(",", -1)[2], rows.get(rows.size() - 1).split(",", -1)[2]
        };
        return List.of(
                "--spans",
                write(here, "segments.csv", rows),
                "--length",
                Integer.toString(length),
                "--coder",
                coders[0],
                "--coder",
                coders[1]);
    }

    private static List<Integer> masses(JsonNode input, String side) {
        List<Integer> masses = new ArrayList<>();
        if (input.has("masses")) {
            input.get("masses").get(side).forEach(mass -> masses.add(mass.asInt()));
            return masses;
        }
        int mass = 1;
        for (char each : input.get(side).asText().toCharArray()) {
            if (each == '1') {
                masses.add(mass);
                mass = 0;
            }
            mass++;
        }
        masses.add(mass);
        return masses;
    }

    private static String header(int columns, String prefix) {
        List<String> names = new ArrayList<>();
        for (int column = 1; column <= columns; column++) {
            names.add(prefix + column);
        }
        return String.join(",", names);
    }

    private static List<String> rows(JsonNode table) {
        List<String> rows = new ArrayList<>();
        table.forEach(row -> {
            List<String> cells = new ArrayList<>();
            row.forEach(cell -> cells.add(cell.isNull() ? "" : cell.asText()));
            rows.add(String.join(",", cells));
        });
        return rows;
    }

    private static String write(Path here, String name, List<String> rows) throws IOException {
        Files.writeString(here.resolve(name), String.join("\n", rows) + "\n");
        return name;
    }
}
