package org.emic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sample for a second coder: in proportion, the same for the same seed, a project that works, and blind. */
class BlindSampleTest {

    @TempDir
    Path folder;

    private static List<String> files(Path root) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile)
                    .map(each -> root.relativize(each).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void aBlindSampleIsAProjectWithoutAnybodysCodes() throws IOException {
        Path study = SampleStudy.copyTo(folder.resolve("study"));
        Run run = Run.emic(
                study,
                0,
                "agree",
                "--sample",
                "25%",
                "--blind",
                "--coder",
                "nell",
                "--package",
                "../nell",
                "-f",
                "csv");
        assertThat(run.err()).contains("Packed 3 of 12 sources for nell into ../nell, without anybody's codings");
        assertThat(run.out().lines()).hasSize(4);
        assertThat(files(folder.resolve("nell")))
                .contains("emic.yaml", "codebooks/hostile-relationships.yaml", "README.txt")
                .noneMatch(name -> name.startsWith("codings/") || name.startsWith("memos/") || name.startsWith(".emic"))
                .filteredOn(name -> name.startsWith("sources/"))
                .hasSize(6);
        // The package works, and what is coded in it is compared once its log is back.
        String source = run.out().lines().skip(1).findFirst().orElseThrow().split(",", -1)[0];
        Path nell = folder.resolve("nell");
        Run.emic(nell, 0, "code", "add", source, "hostility", "--turn", "1", "--coder", "nell");
        Files.copy(nell.resolve("codings/nell.jsonl"), study.resolve("codings/nell.jsonl"));
        Run compared = Run.emic(
                study,
                0,
                "agree",
                "--code",
                "hostility",
                "--coder",
                "nell",
                "--coder",
                "jo",
                "-f",
                "json",
                "--bootstrap",
                "none");
        assertThat(compared.out()).contains("\"sources\": 1,");
        assertThat(Run.emic(study, 3, "agree", "--sample", "2", "--coder", "n", "--package", "../nell")
                        .err())
                .contains("error[AGR-051]: nell is there already");
    }

    @Test
    void strataAreInProportionAndTheSeedDecides() throws IOException {
        Path study = SampleStudy.copyTo(folder.resolve("study"));
        String all = Run.emic(
                        study,
                        0,
                        "agree",
                        "--sample",
                        "100%",
                        "--coder",
                        "n",
                        "--kind",
                        "observation",
                        "--package",
                        "../all.zip",
                        "-f",
                        "csv")
                .out();
        String half = Run.emic(
                        study,
                        0,
                        "agree",
                        "--sample",
                        "50%",
                        "--coder",
                        "n",
                        "--kind",
                        "observation",
                        "--package",
                        "../half.zip",
                        "-f",
                        "csv")
                .out();
        String again = Run.emic(
                        study,
                        0,
                        "agree",
                        "--sample",
                        "50%",
                        "--coder",
                        "n",
                        "--kind",
                        "observation",
                        "--package",
                        "../again.zip",
                        "-f",
                        "csv")
                .out();
        assertThat(again).isEqualTo(half);
        assertThat(Files.readAllBytes(folder.resolve("again.zip")))
                .isEqualTo(Files.readAllBytes(folder.resolve("half.zip")));
        for (String name : new TreeSet<>(
                all.lines().skip(1).map(line -> line.split(",", -1)[2]).toList())) {
            long whole =
                    all.lines().filter(line -> line.contains("," + name + ",")).count();
            long drawn =
                    half.lines().filter(line -> line.contains("," + name + ",")).count();
            // Within one of the exact share.
            assertThat(Math.abs(drawn - whole / 2.0)).as(name).isLessThan(1);
        }
        String other = Run.emic(
                        study,
                        0,
                        "agree",
                        "--sample",
                        "50%",
                        "--seed",
                        "2",
                        "--coder",
                        "n",
                        "--kind",
                        "observation",
                        "--package",
                        "../other.zip",
                        "-f",
                        "csv")
                .out();
        assertThat(other).isNotEqualTo(half).hasLineCount((int) half.lines().count());
        assertThat(Run.emic(study, 2, "agree", "--sample", "0", "--coder", "n", "--package", "x")
                        .err())
                .contains("'0' is no size of a sample");
        Run.emic(study, 0, "agree", "--sample", "20%", "--blind", "--coder", "nell");
        assertThat(study.resolve("for-nell.zip")).isRegularFile();
        assertThat(Run.emic(study, 2, "agree", "--sample", "2", "--package", "x")
                        .err())
                .contains("name the second one");
        assertThat(Run.emic(study, 2, "agree", "--blind").err()).contains("are for --sample");
    }

    @Test
    void aSampleWithCodesHasThoseOfItsSourcesAlone() throws IOException {
        Path study = SampleStudy.copyTo(folder.resolve("study"));
        Run.emic(study, 0, "agree", "--sample", "2", "--coder", "nell", "--package", "../some");
        Path some = folder.resolve("some");
        Run listed = Run.emic(some, 0, "segments", "--origin", "manual", "-f", "csv", "--columns", "source,coder");
        assertThat(listed.err()).doesNotContain("error");
        assertThat(listed.out().lines().skip(1).map(line -> line.split(",", -1)[0]))
                .isNotEmpty()
                .allMatch(source -> Files.exists(some.resolve("sources/" + source + ".txt")));
    }

    @Test
    void whatAnInterruptedRunLeftIsNotInABlindPackage() throws IOException {
        Path study = SampleStudy.copyTo(folder.resolve("study"));
        Files.createDirectories(folder.resolve(".nell.tmp/codings"));
        Files.writeString(folder.resolve(".nell.tmp/codings/jo.jsonl"), "seen");
        Run.emic(study, 0, "agree", "--sample", "2", "--blind", "--coder", "nell", "--package", "../nell");
        assertThat(files(folder.resolve("nell"))).noneMatch(name -> name.startsWith("codings"));
    }

    @Test
    void theLogOfSomebodyWhoCodedIsNotToBeReplaced() throws IOException {
        Path study = SampleStudy.copyTo(folder.resolve("study"));
        assertThat(Run.emic(study, 3, "agree", "--sample", "2", "--blind", "--coder", "jo", "--package", "../jo")
                        .err())
                .contains("error[AGR-061]: 'jo' has coded in this study")
                .contains("jo-again");
        assertThat(Run.emic(study, 2, "agree", "--sample", "2", "--coder", "../jo", "--package", "../jo")
                        .err())
                .contains("'../jo' cannot be the name of a coder");
        assertThat(folder.resolve("jo")).doesNotExist();
    }
}
