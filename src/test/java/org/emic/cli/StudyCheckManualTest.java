package org.emic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.emic.check.StudyChecks;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The page on checks shows what is wrong in a study for each check of what a study keeps; that check finds it, and it alone. */
class StudyCheckManualTest {

    private static final Pattern BLOCK = Pattern.compile("```(\\w+)\n(.*?)```\n", Pattern.DOTALL);

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> theExampleOfASectionIsFound() throws IOException {
        String page = Files.readString(Run.HOME.resolve("docs/manual/checks.md"));
        List<String> sections = Arrays.asList(page.split("(?m)^## "));
        return StudyChecks.ALL.stream()
                .map(check -> check.type().id())
                .map(id -> DynamicTest.dynamicTest(id, () -> {
                    String section = sections.stream()
                            .filter(each -> each.startsWith(id))
                            .findFirst()
                            .orElseThrow();
                    Path study = PlantedStudy.in(Files.createDirectory(folder.resolve(id)));
                    Matcher block = BLOCK.matcher(section);
                    assertThat(block.find()).isTrue();
                    String file = block.group(1).equals("json")
                            ? "codings/ana.jsonl"
                            : block.group(2).contains("emic: matrix/1") ? "matrix/hill.md" : "memos/loud.md";
                    Files.createDirectories(study.resolve(file).getParent());
                    Files.writeString(study.resolve(file), block.group(2));
                    assertThat(PlantedStudy.found(study))
                            .extracting(found -> found.replaceAll(" .*", ""))
                            .containsExactly(id);
                    assertThat(PlantedStudy.found(study).get(0)).contains(" " + file + ":");
                }));
    }

    @Test
    void theStudyOfThePageIsCleanWithoutThem() throws IOException {
        assertThat(PlantedStudy.found(PlantedStudy.in(folder))).isEmpty();
    }
}
