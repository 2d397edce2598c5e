package org.emic.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.emic.diagnostic.Diagnostic;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The page on checks has a section a check, in their order, and the example of each is found by its check. */
class CheckManualTest {

    private static final Path PAGE = Path.of("docs/manual/checks.md");
    private static final String HEAD =
            "emic: codebook/1\nname: visits\nversion: 1.0.0\nlanguage: en\nunit: turn\ncodes:\n";
    /** Checks that count want more turns than a page shows. */
    private static final int TIMES = 12;

    @TempDir
    Path folder;

    private record Section(String title, List<String> lines) {

        /** The lines of the first block of that language. */
        List<String> block(String language) {
            int start = lines.indexOf("```" + language);
            return start < 0
                    ? List.of()
                    : lines.subList(start + 1, lines.size()).stream()
                            .takeWhile(line -> !line.equals("```"))
                            .toList();
        }

        /** What the section says below {@code limits:}. */
        List<String> limits() {
            int start = lines.indexOf("limits:");
            return start < 0
                    ? List.of()
                    : lines.subList(start + 1, lines.size()).stream()
                            .takeWhile(line -> !line.equals("```"))
                            .map(line -> line.strip().replace(":", ""))
                            .toList();
        }
    }

    private static List<Section> sections() throws IOException {
        List<Section> sections = new ArrayList<>();
        for (String line : Files.readAllLines(PAGE)) {
            if (line.startsWith("## ")) {
                sections.add(new Section(line.substring(3), new ArrayList<>()));
            } else if (!sections.isEmpty()) {
                sections.get(sections.size() - 1).lines().add(line);
            }
        }
        return sections;
    }

    @Test
    void everyCheckHasItsSectionWithItsSeverity() throws IOException {
        assertThat(sections())
                .extracting(Section::title)
                .containsExactlyElementsOf(Checks.types().stream()
                        .map(type -> type.id() + " " + type.summary())
                        .toList());
        List<Section> sections = sections();
        for (int i = 0; i < sections.size(); i++) {
            CheckType type = Checks.types().get(i);
            assertThat(sections.get(i).lines().get(1))
                    .as(type.id())
                    .startsWith("*" + type.severity().word() + ".* ");
        }
    }

    /** Those of what a study keeps need a study: see {@code StudyCheckManualTest}. */
    @TestFactory
    Stream<DynamicTest> theExampleOfASectionIsFound() throws IOException {
        Set<String> ids = Checks.ALL.stream().map(check -> check.type().id()).collect(Collectors.toSet());
        return sections().stream()
                .filter(section -> ids.contains(section.title().substring(0, "CHK-000".length())))
                .map(section -> DynamicTest.dynamicTest(section.title(), () -> {
                    String id = section.title().substring(0, "CHK-000".length());
                    Path here = Files.createDirectory(folder.resolve(id));
                    Path book = here.resolve("input.yaml");
                    Files.writeString(book, HEAD + "  " + String.join("\n  ", section.block("yaml")) + "\n");
                    if (!section.block("text").isEmpty()) {
                        String turns = String.join("\n", section.block("text")) + "\n";
                        Files.writeString(here.resolve("turns.txt"), turns.repeat(TIMES));
                    }
                    if (!section.block("json").isEmpty()) {
                        Files.write(here.resolve("ana.jsonl"), section.block("json"));
                    }
                    Files.write(here.resolve("limits.txt"), section.limits());
                    assertThat(ChecksTest.run(book)).extracting(Diagnostic::id).contains(id);
                }));
    }
}
