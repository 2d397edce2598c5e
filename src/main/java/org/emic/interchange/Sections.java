package org.emic.interchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.emic.codebook.CodebookWriter;
import org.emic.codebook.FileTree;
import org.emic.codebook.Scalar;
import org.emic.codebook.Slug;
import org.emic.model.Code;
import org.emic.model.Unit;
import org.emic.rule.RuleParser;

/**
 * All that a code says in one text, for formats that have a description and nothing else: a line with a label for each
 * field, example and rule, further lines of it indented by two spaces. People who write such descriptions themselves use
 * the same labels, so theirs are read too; words before the first label are the definition.
 */
final class Sections {

    /** Labels as they are written, by field; those in lists may stand there several times. */
    private static final Map<String, String> LABELS = labels();

    private static final List<String> LISTS = List.of("formerly", "rules", "typical", "atypical", "close-but-no");

    /** How people call the same. */
    private static final Map<String, String> OTHERS = Map.ofEntries(
            Map.entry("brief definition", "brief"),
            Map.entry("short definition", "brief"),
            Map.entry("full definition", "definition"),
            Map.entry("inclusion", "include"),
            Map.entry("inclusion criteria", "include"),
            Map.entry("when to use", "include"),
            Map.entry("exclusion", "exclude"),
            Map.entry("exclusion criteria", "exclude"),
            Map.entry("when not to use", "exclude"),
            Map.entry("example", "typical"),
            Map.entry("examples", "typical"),
            Map.entry("typical example", "typical"),
            Map.entry("atypical example", "atypical"));

    private static final Pattern LINE =
            Pattern.compile("([A-Za-z][A-Za-z -]{1,20}?)\\s*:(?:\\s+|$)(.*)", Pattern.DOTALL);

    private Sections() {}

    private static Map<String, String> labels() {
        Map<String, String> labels = new LinkedHashMap<>();
        labels.put("id", "Id");
        labels.put("formerly", "Formerly");
        labels.put("brief", "Brief");
        labels.put("definition", "Definition");
        labels.put("include", "Include");
        labels.put("exclude", "Exclude");
        labels.put("no-rules", "No rules");
        labels.put("rules", "Rule");
        labels.put("typical", "Typical");
        labels.put("atypical", "Atypical");
        labels.put("close-but-no", "Close but no");
        return labels;
    }

    /** The text for a code; the definition alone where the code says nothing else. */
    static String write(Code code) {
        List<String> lines = new ArrayList<>();
        boolean named = !Slug.of(code.name()).equals(code.id());
        add(lines, "id", named ? code.id() : "");
        code.formerly().forEach(each -> add(lines, "formerly", each));
        add(lines, "brief", code.brief());
        add(lines, "definition", code.definition());
        add(lines, "include", code.include());
        add(lines, "exclude", code.exclude());
        add(lines, "no-rules", code.withoutRules());
        CodebookWriter.rules(code, Unit.TURN).forEach(each -> add(lines, "rules", each));
        code.examples().typical().forEach(each -> add(lines, "typical", each));
        code.examples().atypical().forEach(each -> add(lines, "atypical", each));
        code.examples().closeButNo().forEach(each -> add(lines, "close-but-no", each));
        boolean bare = lines.size() == 1 && !code.definition().isEmpty() && isBare(code.definition());
        return bare ? code.definition() : String.join("\n", lines);
    }

    private static void add(List<String> lines, String field, String value) {
        if (!value.isEmpty()) {
            lines.add(LABELS.get(field) + ": " + value.replace("\n", "\n  "));
        }
    }

    private static boolean isBare(String definition) {
        return definition
                .lines()
                .noneMatch(line -> line.startsWith("  ") || field(line).isPresent());
    }

    private static Optional<String> field(String line) {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String label = matcher.group(1).toLowerCase(Locale.ROOT);
        return LABELS.entrySet().stream()
                .filter(entry -> entry.getValue().toLowerCase(Locale.ROOT).equals(label))
                .map(Map.Entry::getKey)
                .findFirst()
                .or(() -> Optional.ofNullable(OTHERS.get(label)));
    }

    /** Puts the fields of a text into a code. */
    static void read(Scalar description, Draft code) {
        String field = "definition";
        List<String> words = new ArrayList<>();
        for (String line : description.text().split("\n", -1)) {
            Optional<String> next = field(line);
            if (next.isPresent()) {
                put(code, field, text(words, description));
                words.clear();
                field = next.get();
                Matcher matcher = LINE.matcher(line);
                words.add(matcher.matches() ? matcher.group(2) : line);
            } else {
                words.add(line.startsWith("  ") ? line.substring(2) : line);
            }
        }
        put(code, field, text(words, description));
    }

    private static Scalar text(List<String> words, Scalar description) {
        return Scalar.cell(String.join("\n", words).strip(), description.place());
    }

    private static boolean isRule(Scalar words) {
        return FileTree.rule(words)
                .value()
                .filter(rule -> !(rule instanceof Scalar scalar)
                        || RuleParser.parse(scalar).expression().isPresent())
                .isPresent();
    }

    private static void put(Draft code, String field, Scalar words) {
        if (words.text().isEmpty()) {
            return;
        }
        boolean ofOurs = switch (field) {
            case "rules" -> isRule(words);
            case "id", "formerly" -> words.text().equals(Slug.of(words.text()));
            default -> true;
        };
        if (!ofOurs) {
            // Somebody's own words behind a label that is ours by chance.
            code.put("definition", Scalar.cell(LABELS.get(field) + ": " + words.text(), words.place()));
        } else if (field.equals("rules")) {
            FileTree.rule(words).value().ifPresent(each -> code.add(field, each));
        } else if (LISTS.contains(field)) {
            code.add(field, words);
        } else {
            code.put(field, words);
        }
    }
}
