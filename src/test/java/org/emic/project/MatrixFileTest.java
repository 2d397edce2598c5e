package org.emic.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.emic.diagnostic.Diagnostic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Files of the matrix that people damaged, and names that nobody would give a file. */
class MatrixFileTest {

    private static final EvidencePassage ONE =
            new EvidencePassage("0123456789ab", List.of("ID1"), "visit, line 1: red by jo `ID1`", List.of("> Words."));

    private static final String EVIDENCE = "<!-- emic:evidence summary=none evidence=0123456789ab -->";

    @TempDir
    Path folder;

    private Project project;

    @BeforeEach
    void study() {
        project = Project.init(folder.resolve("study"), "study", "en");
    }

    private static MatrixTheme theme(String name, EvidencePassage... evidence) {
        return new MatrixTheme(name, name, "## " + name, "About.", List.of(evidence), "");
    }

    private MatrixFile build(String caseName, MatrixTheme... themes) {
        try (Lock lock = project.lock()) {
            MatrixFile draft = project.matrix()
                    .of(caseName)
                    .orElse(new MatrixFile("", caseName, List.of(), List.of(), List.of(), "Title"));
            return project.writeMatrix(lock, draft, List.of(themes));
        }
    }

    private static String pattern(String old) {
        return old.replace("…", "XYZ")
                .replaceAll("([\\[\\]().*+?^$\\\\])", "\\\\$1")
                .replace("XYZ", ".*?");
    }

    /** Each fault: what is replaced by what in a file that is whole, and what is said of which line. */
    @TestFactory
    Stream<DynamicTest> aDamagedFileIsLeftAsItIsAndTheLineIsTold() {
        return Stream.of(
                damage("<!-- emic:end -->", "", "PRJ-087", 12, "does not end before line 22"),
                damage("<!-- emic:evidence…-->", "", "PRJ-087", 16, "stands outside"),
                damage("<!-- emic:end -->", "<!-- emic:end -->\n<!-- emic:end -->", "PRJ-087", 21, "does not begin"),
                damage("A summary.", "<!-- emic:end -->", "PRJ-087", 10, "does not begin"),
                damage("A summary.", EVIDENCE, "PRJ-087", 12, "before that of line 10"),
                damage("A summary.", "<!-- emic:whatever -->", "PRJ-087", 10, "no mark"),
                damage("<!-- emic:theme blue -->", "<!-- emic:theme red -->", "PRJ-088", 22, "in line 8"),
                damage("<!-- emic:theme red -->", "", "PRJ-087", 12, "without a theme"),
                damage("<!-- emic:theme blue -->", "", "PRJ-087", 24, "has evidence already, from line 12"),
                damage("> Words.", "> Words of mine.", "PRJ-089", 12, "not as Emic wrote it"),
                damage("> Words.", "> Words.\n\nI wonder.", "PRJ-089", 12, "written over"),
                damage("emic: matrix/1", "emic: matrix/2", "PRJ-086", 0, "no file of the matrix"),
                damage("case: hill", "", "PRJ-086", 0, "no file of the matrix"),
                damage("case: hill", "case: hill\nevidence: --own", "PRJ-086", 4, "not a list of words"),
                damage("case: hill", "case: [", "PRJ-020", 0, "not YAML"),
                damage("---\nemic", "emic", "PRJ-086", 0, "no front matter"));
    }

    private DynamicTest damage(String old, String now, String id, int line, String said) {
        return DynamicTest.dynamicTest(old + " becomes " + now, () -> {
            project = Project.init(Files.createTempDirectory(folder, "damage").resolve("study"), "study", "en");
            Path file = project.root()
                    .resolve(build("hill", theme("red", ONE), theme("blue")).name());
            String whole = Files.readString(file).replaceFirst("(theme red -->\n)", "$1\nA summary.\n");
            assertThat(project.matrix().diagnostics()).isEmpty();
            Files.writeString(file, whole.replaceFirst(pattern(old), now));
            byte[] before = Files.readAllBytes(file);
            List<Diagnostic> told = project.matrix().diagnostics();
            assertThat(told).anySatisfy(each -> {
                assertThat(each.id()).isEqualTo(id);
                assertThat(each.message()).contains(said);
                assertThat(each.place().file()).isEqualTo("matrix/hill.md");
                assertThat(each.hint().isEmpty()).isEqualTo(id.equals("PRJ-020"));
                if (line > 0) {
                    assertThat(each.place().line()).isEqualTo(line);
                }
            });
            try (Lock lock = project.lock()) {
                MatrixFile left =
                        project.writeMatrix(lock, project.matrix().all().get(0), List.of(theme("red")));
                assertThat(left.isWhole()).isFalse();
            }
            assertThat(Files.readAllBytes(file)).isEqualTo(before);
        });
    }

    @Test
    void whatIsNoUtf8IsLeftAsItIs() throws IOException {
        Path file = project.root().resolve(build("hill", theme("red", ONE)).name());
        byte[] latin = Files.readString(file).replace("About.", "\u00dcber.").getBytes(StandardCharsets.ISO_8859_1);
        Files.write(file, latin);
        assertThat(project.matrix().diagnostics()).extracting(Diagnostic::id).containsExactly("PRJ-085");
        assertThat(Files.readAllBytes(file)).isEqualTo(latin);
    }

    @Test
    void ofTwoFilesOfACaseNeitherIsBelieved() throws IOException {
        Path file = project.root().resolve(build("hill", theme("red", ONE)).name());
        Files.copy(file, file.resolveSibling("copy.md"));
        assertThat(project.matrix().diagnostics()).extracting(Diagnostic::id).containsExactly("PRJ-090", "PRJ-090");
        assertThat(project.matrix().all()).noneMatch(MatrixFile::isWhole);
    }

    @Test
    void emptiedEvidenceIsWrittenAnewAndAllOfItIsNew() throws IOException {
        Path file = project.root().resolve(build("hill", theme("red", ONE)).name());
        String text = Files.readString(file).replaceFirst("(theme red -->\n)", "$1\nA summary.\n");
        Files.writeString(file, text);
        build("hill", theme("red", ONE));
        text = Files.readString(file);
        assertThat(text).doesNotContain("**new**");
        Files.writeString(file, text.replaceAll("(?s)(evidence=[0-9a-f]+ -->\n).*(<!-- emic:end)", "$1$2"));
        build("hill", theme("red", ONE));
        assertThat(Files.readString(file)).contains("A summary.", "**new** visit, line 1", "> Words.");
    }

    @Test
    void whatStandsBehindTheEvidenceIsKeptAndTold() throws IOException {
        Path file = project.root()
                .resolve(build("hill", theme("red", ONE), theme("blue")).name());
        String text = Files.readString(file).replaceFirst("emic:end -->\n", "emic:end -->\n\nLeft here.\nTwo lines.\n");
        Files.writeString(file, text);
        assertThat(project.matrix().diagnostics()).singleElement().satisfies(each -> {
            assertThat(each.id()).isEqualTo("PRJ-093");
            assertThat(each.place().line()).isEqualTo(20);
        });
        build("hill", theme("red"), theme("blue"));
        assertThat(Files.readString(file)).contains("<!-- emic:end -->\n\nLeft here.\nTwo lines.\n");
    }

    @Test
    void everyCaseGetsAFileOfItsOwnWithinTheFolder() throws IOException {
        List<String> names = List.of(
                "hill",
                "Hill",
                "../../evil",
                "/etc/passwd",
                "con",
                ".hidden",
                "a/b",
                "a b",
                "a:b",
                "ü",
                "--- x",
                "***",
                "x".repeat(500),
                "case: [",
                "🙂",
                "-->",
                "\"quoted\" 'name'");
        names.forEach(name -> build(name, theme("red", ONE)));
        assertThat(project.matrix().diagnostics()).isEmpty();
        assertThat(project.matrix().all()).extracting(MatrixFile::caseName).containsExactlyInAnyOrderElementsOf(names);
        try (Stream<Path> files = Files.list(project.root().resolve("matrix"))) {
            List<String> there =
                    files.map(each -> each.getFileName().toString()).toList();
            assertThat(there).hasSameSizeAs(names).contains("hill.md", "Hill-2.md", "ü.md");
            assertThat(there.stream()
                            .map(each -> each.toLowerCase(java.util.Locale.ROOT))
                            .distinct())
                    .hasSameSizeAs(names);
        }
    }

    @Test
    void aCodeOfAnyNameAndAConfirmationByAnybodyComeBackAsTheyWere() throws IOException {
        List<String> themes = List.of("a -->", "b%41", "<!-- emic:theme x -->", "ü b:c", "--", "-a--b-", "\"", "🙂");
        build("hill", themes.stream().map(each -> theme(each, ONE)).toArray(MatrixTheme[]::new));
        MatrixFile file = project.matrix().of("hill").orElseThrow();
        assertThat(file.diagnostics()).isEmpty();
        assertThat(file.sections()).extracting(MatrixSection::theme).containsExactlyElementsOf(themes);
        Path path = project.root().resolve(file.name());
        Files.writeString(path, file.text().replaceFirst("\n\n<!-- emic:ev", "\n\nWords.\n\n<!-- emic:ev"));
        try (Lock lock = project.lock()) {
            project.writeMatrix(lock, file, List.of(theme("a -->", ONE).confirmedBy("O'Hara --> \"jo\" 2026-03-14")));
        }
        assertThat(project.matrix().of("hill").orElseThrow().sections().get(0).confirmed())
                .isEqualTo("O'Hara --> \"jo\" 2026-03-14");
    }

    @Test
    void aSummaryThatIsWrittenAnewIsNoLongerConfirmed() throws IOException {
        Path path = project.root().resolve(build("hill", theme("red", ONE)).name());
        Files.writeString(path, Files.readString(path).replace("\n\n<!-- emic:ev", "\n\nWords.\n\n<!-- emic:ev"));
        try (Lock lock = project.lock()) {
            project.writeMatrix(
                    lock,
                    project.matrix().all().get(0),
                    List.of(theme("red", ONE).confirmedBy("jo 2026-03-14")));
        }
        build("hill", theme("red"));
        assertThat(Files.readString(path)).contains("confirmed=\"jo 2026-03-14\"", "**gone** visit, line 1");
        Files.writeString(path, Files.readString(path).replace("\n\nWords.", "\n\nOther words."));
        build("hill", theme("red"));
        assertThat(Files.readString(path))
                .doesNotContain("confirmed", "**gone**")
                .contains("Other words.");
    }
}
