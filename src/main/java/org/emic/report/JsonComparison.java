package org.emic.report;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.emic.report.Comparison.Change;
import org.emic.report.Comparison.Side;
import org.emic.report.Comparison.Verdict;

/** A comparison as one JSON object. */
final class JsonComparison implements ComparisonFormat {

    @Override
    public String id() {
        return "json";
    }

    @Override
    public String summary() {
        return "one object with a list of differences";
    }

    @Override
    public void write(Comparison comparison, Target target, Style style) throws IOException {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("old", side(comparison.before()));
        json.put("new", side(comparison.after()));
        json.put(
                "differences",
                comparison.changes().stream().map(JsonComparison::change).toList());
        json.put("counts", counts(comparison));
        json.put("verdict", verdict(comparison.verdict()));
        comparison.effects().ifPresent(effects -> json.put("consequences", JsonEffects.of(effects)));
        json.put("emic", style.version());
        JsonDocument.write(json, target);
    }

    private static Map<String, Object> side(Side side) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("from", side.label());
        json.put("codebook", side.codebook());
        json.put("version", side.version());
        return json;
    }

    private static Map<String, Object> change(Change change) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("kind", change.kind());
        json.put("code", change.code());
        json.put("part", change.part());
        json.put("old", change.before());
        json.put("new", change.after());
        json.put("step", change.judged().step());
        json.put("basis", change.judged().basis());
        json.put("reason", change.judged().reason());
        json.put("hint", change.hint());
        json.put("file", change.place().file());
        json.put("line", change.place().line());
        return json;
    }

    private static Map<String, Object> counts(Comparison comparison) {
        Map<String, Object> json = new LinkedHashMap<>();
        List<String> steps = ChangeWords.STEPS;
        steps.forEach(step -> json.put(step, comparison.of(step).size()));
        return json;
    }

    private static Map<String, Object> verdict(Verdict verdict) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("step", verdict.step());
        json.put("least", verdict.least());
        json.put("followed", verdict.followed());
        json.put("reason", verdict.reason());
        return json;
    }
}
