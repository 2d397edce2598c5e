package org.emic.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.emic.diagnostic.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every error the parser knows, as a person sees it. A file in {@code rule/errors} holds rules and what is said of each: a
 * line {@code > rule}, and below it the rendered diagnostics. {@code \\uXXXX} in a rule is that character, {@code x{{9}}} nine of it.
 */
class RuleErrorsTest {

    private static final Path FOLDER = Path.of("src/test/resources/rule/errors");
    private static final Path SOURCES = Path.of("src/main/java/org/emic/rule");

    @ParameterizedTest
    @MethodSource("files")
    void aRuleGetsItsErrors(Path file) throws IOException {
        String expected = Files.readString(file);
        String actual = expected.lines()
                .filter(line -> line.startsWith("> "))
                .map(line -> line + "\n" + said(line.substring(2)))
                .collect(Collectors.joining("\n"));
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(file, actual);
        }
        assertThat(actual).isEqualTo(expected);
        assertThat(Boolean.getBoolean("golden.update"))
                .as("golden files were rewritten: read the diff")
                .isFalse();
    }

    @Test
    void everyErrorIdHasAFile() throws IOException {
        TreeSet<String> used = new TreeSet<>();
        try (Stream<Path> files = Files.list(SOURCES)) {
            for (Path file : files.toList()) {
                Matcher ids = Pattern.compile("RUL-\\d{3}").matcher(Files.readString(file));
                while (ids.find()) {
                    used.add(ids.group());
                }
            }
        }
        assertThat(used)
                .isEqualTo(files().map(file -> file.getFileName().toString().substring(0, 7))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @ParameterizedTest
    @MethodSource("files")
    void aFileShowsTheErrorItIsNamedFor(Path file) throws IOException {
        assertThat(Files.readString(file))
                .contains("[" + file.getFileName().toString().substring(0, 7) + "]: ");
    }

    private static String said(String written) {
        Matcher escapes = Pattern.compile("\\\\u([0-9A-F]{4})").matcher(written);
        String rule = escapes.replaceAll(
                match -> Matcher.quoteReplacement(Character.toString((char) Integer.parseInt(match.group(1), 16))));
        rule = Pattern.compile("(.)\\{\\{(\\d+)}}")
                .matcher(rule)
                .replaceAll(match -> Matcher.quoteReplacement(match.group(1).repeat(Integer.parseInt(match.group(2)))));
        List<Diagnostic> found = RuleParser.parse(rule).diagnostics();
        return found.stream().map(each -> each.render() + "\n").collect(Collectors.joining());
    }

    static Stream<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList().stream();
        }
    }
}
