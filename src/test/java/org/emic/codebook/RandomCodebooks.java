package org.emic.codebook;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.emic.model.Codebook;

/** Codebooks of chance: trees of codes whose texts have all that is hard to write. Rules are those of a list. */
public final class RandomCodebooks {

    private static final List<String> TEXTS = List.of(
            "Plain words.",
            "yes",
            "null",
            "2024",
            "1e5",
            "a: b",
            "- a list?",
            "# no comment",
            "a #b",
            "ends with:",
            "\"quoted\" and 'single'",
            "back\\slash",
            "comma, semicolon; and\ttab",
            "two\nlines",
            "a blank\n\nline, and\n  indented",
            "Überfälle, \u00e9\u0301, \ud83d\ude00 and 字",
            "=SUM(A1)",
            "{brace} [bracket] & * ! % @ ` | >",
            "see [[code-0]]",
            "<b>bold</b> &amp; ]]>",
            "Definition: not a label",
            "word ".repeat(60).strip(),
            "double  spaces " + "and words ".repeat(20).strip(),
            "no\u00a0break and \u2028 separator",
            "Include: this\nExclude: that\n\nRule: x",
            "~",
            "on",
            "'",
            "\"",
            "trailing backslash \\",
            "%",
            "...");

    private static final List<String> RULES = List.of(
            "shout*",
            "'\"get out\" OR \"(her|his) voice\"'",
            "'*hood OR wom?n'",
            "(a OR b) NEAR/4 (c OR d)",
            "'{brace}'",
            "=May",
            "'~shouting'",
            "/sh(ou|ie)t.*/",
            "{id: ID, match: slam* THEN/3 door*, unless: joke* OR \"a (b|c)\"}",
            "{match: shout*, speaker: role:parent, unit: sentence}",
            "{match: shout*, speaker: [P1, 'role:parent'], role: worker, kind: interview}",
            "{id: ID, match: a OR b, case: [x, 'y z'], attr: {month: '>6', site: [n, s]}, unit: match±3}",
            "{match: 'a AND code:code-0', unit: source}",
            "{match: a NOT b, role: [a, b]}");

    private final Random random;
    private final StringBuilder yaml = new StringBuilder();
    private int codes;
    private int ids;

    private RandomCodebooks(long seed) {
        random = new Random(seed);
    }

    /** The codebook of a seed; always the same one. */
    public static Codebook of(long seed) {
        String yaml = new RandomCodebooks(seed).book();
        ReadCodebook read = CodebookReader.read("random.yaml", yaml.getBytes(StandardCharsets.UTF_8));
        if (read.hasErrors()) {
            throw new AssertionError(read.diagnostics() + "\n" + yaml);
        }
        return read.codebook().orElseThrow();
    }

    /** The codebooks we ship, and as many of chance. */
    public static Stream<Codebook> shippedAndRandom(int random) throws IOException {
        List<Path> shipped;
        try (Stream<Path> files = Files.list(Path.of("codebooks"))) {
            shipped = files.filter(path -> path.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
        return Stream.concat(
                shipped.stream()
                        .map(path -> CodebookReader.read(path, path.toString())
                                .codebook()
                                .orElseThrow()),
                LongStream.range(0, random).mapToObj(RandomCodebooks::of));
    }

    private String book() {
        yaml.append("emic: codebook/1\nname: random\nversion: 1.")
                .append(random.nextInt(9))
                .append(".0\nlanguage: ")
                .append(pick(List.of("en", "de", "pt-BR")))
                .append("\nunit: ")
                .append(pick(List.of("turn", "sentence", "match", "match±5")))
                .append("\n");
        text(0, "description");
        text(0, "citation");
        yaml.append("codes:\n");
        codes(2, 1 + random.nextInt(4));
        return yaml.toString();
    }

    private void codes(int indent, int count) {
        for (int i = 0; i < count; i++) {
            yaml.append(" ".repeat(indent))
                    .append("- id: code-")
                    .append(codes++)
                    .append('\n');
            if (random.nextInt(4) == 0) {
                yaml.append(" ".repeat(indent + 2))
                        .append("formerly: [old-")
                        .append(codes)
                        .append(", older]\n");
            }
            for (String key : List.of("name", "brief", "definition", "include", "exclude")) {
                text(indent + 2, key);
            }
            if (random.nextInt(3) == 0) {
                yaml.append(" ".repeat(indent + 2)).append("colour: \"#a1B2c3\"\n");
            }
            rules(indent + 2);
            examples(indent + 2);
            if (indent < 14 && random.nextInt(3) == 0) {
                yaml.append(" ".repeat(indent + 2)).append("codes:\n");
                codes(indent + 4, 1 + random.nextInt(3));
            }
        }
    }

    private void text(int indent, String key) {
        if (random.nextInt(3) > 0) {
            yaml.append(" ".repeat(indent))
                    .append(key)
                    .append(": ")
                    .append(quoted(pick(TEXTS)))
                    .append('\n');
        }
    }

    private void rules(int indent) {
        int count = Math.max(0, random.nextInt(6) - 2);
        if (count == 0) {
            return;
        }
        yaml.append(" ".repeat(indent)).append("rules:\n");
        for (int i = 0; i < count; i++) {
            // The first code names itself in no rule, which would be a circle.
            String rule = codes == 1 ? RULES.get(random.nextInt(8)) : pick(RULES.subList(0, 12));
            yaml.append(" ".repeat(indent + 2))
                    .append("- ")
                    .append(rule.replace("ID", "rule-" + ids++))
                    .append('\n');
        }
    }

    private void examples(int indent) {
        yaml.append(" ".repeat(indent)).append("examples:\n");
        for (String kind : List.of("typical", "atypical", "close-but-no")) {
            yaml.append(" ".repeat(indent + 2)).append(kind).append(":\n");
            for (int i = random.nextInt(3); i > 0; i--) {
                yaml.append(" ".repeat(indent + 4))
                        .append("- ")
                        .append(quoted(pick(TEXTS)))
                        .append('\n');
            }
        }
    }

    private static String quoted(String text) {
        return '"'
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\t", "\\t")
                        .replace("\u2028", "\\u2028")
                + '"';
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
