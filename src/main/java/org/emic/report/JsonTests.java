package org.emic.report;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.emic.diagnostic.Diagnostic;

/** Tests as one JSON object: per file the examples, the coverage of each code, and what failed. */
final class JsonTests implements TestFormat {

    @Override
    public String id() {
        return "json";
    }

    @Override
    public String summary() {
        return "one object: examples and coverage of each code, file by file";
    }

    @Override
    public void write(TestRun run, Target target, Style style) throws IOException {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("check", run.name());
        all.put("files", run.suites().stream().map(JsonTests::suite).toList());
        all.put("counts", run.counts());
        all.put("emic", style.version());
        JsonDocument.write(all, target);
    }

    private static Map<String, Object> suite(TestRun.Suite suite) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("file", suite.file());
        object.put(
                "diagnostics",
                suite.reading().stream().map(JsonTests::diagnostic).toList());
        object.put("examples", suite.cases().stream().map(JsonTests::example).toList());
        object.put("codes", suite.coverage());
        return object;
    }

    private static Map<String, Object> example(TestCase test) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("code", test.group());
        object.put("list", test.kind());
        object.put("text", test.text());
        object.put("line", test.place().line());
        object.put("column", test.place().column());
        object.put("outcome", test.outcome().name().toLowerCase(Locale.ROOT));
        object.put("remark", test.remark());
        object.put("failure", test.failure().map(JsonTests::diagnostic).orElse(null));
        return object;
    }

    private static Map<String, Object> diagnostic(Diagnostic each) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("id", each.id());
        object.put("severity", each.severity().word());
        object.put("line", each.place().line());
        object.put("column", each.place().column());
        object.put("message", each.message());
        object.put("hint", each.hint());
        return object;
    }
}
