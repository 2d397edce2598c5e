package org.emic.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.emic.diagnostic.Diagnostic;
import org.emic.diagnostic.EmicException;
import org.emic.model.Attributes;
import org.emic.model.Origin;
import org.emic.model.Source;
import org.emic.model.Transcript;
import org.emic.model.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesTest {

    @TempDir
    Path folder;

    private static final Transcript ANNA =
            Fixtures.interview("anna", "I: Who came?", "M: 😀 \"They\" shouted.", "I: And then?");

    @Test
    void whatWasAddedIsThereAfterOpeningAgain() {
        Fixtures.add(Fixtures.project(folder), ANNA);

        Sources sources = Project.open(folder).sources();

        assertThat(sources.diagnostics()).isEmpty();
        assertThat(sources.all()).containsExactly(ANNA.source());
        assertThat(sources.text(ANNA.source())).isEqualTo(ANNA.text());
    }

    @Test
    void theFileAboutASourceCountsCodePointsAndHasOneTurnALine() throws IOException {
        Fixtures.add(Fixtures.project(folder), ANNA);

        // "I: Who came?\n" is 13 long; "M: " 3 more; the emoji is one code point.
        assertThat(Files.readAllLines(folder.resolve("sources/anna.json")))
                .containsSequence(
                        "  \"turns\": [",
                        "    [3,12,\"I\",0,900],",
                        "    [16,33,\"M\",1000,1900],",
                        "    [37,46,\"I\",2000,2900]",
                        "  ]",
                        "}");
    }

    @Test
    void attributesKeepTheirTypes() {
        Project project = Fixtures.project(folder);
        Fixtures.add(project, ANNA);
        Attributes typed = new Attributes(new TreeMap<>(Map.of(
                "case", new Value.Text("006"),
                "month", new Value.Decimal(new BigDecimal("6.50")),
                "date", new Value.Day(LocalDate.of(2026, 3, 14)),
                "open", new Value.Flag(true))));
        try (Lock lock = project.lock()) {
            Sources sources = project.sources();
            sources.update(lock, List.of(sources.get("anna").withAttributes(typed)));
        }

        assertThat(Project.open(folder).sources().get("anna").attributes()).isEqualTo(typed);
    }

    @Test
    void theSameFileIsNotDoubledAndAChangedOneRefused() {
        Project project = Fixtures.project(folder);
        Fixtures.add(project, ANNA);
        Transcript renamed = withOrigin(
                ANNA, "copy", "copy of anna.txt", ANNA.source().origin().sha256());
        Transcript edited = Fixtures.interview("anna", "I: Who came then?");

        List<Added> answers = Fixtures.add(project, ANNA, renamed, edited);

        assertThat(answers)
                .extracting(Added::outcome)
                .containsExactly(Added.Outcome.SAME, Added.Outcome.SAME, Added.Outcome.CHANGED);
        assertThat(answers).extracting(Added::id).containsOnly("anna");
        assertThat(answers.get(2).diagnostic().orElseThrow().hint()).contains("emic source replace anna FILE");
        assertThat(Project.open(folder).sources().text(ANNA.source())).isEqualTo(ANNA.text());
    }

    @Test
    void anIdThatAnotherFileHasGetsANumber() {
        Project project = Fixtures.project(folder);
        Transcript other =
                withOrigin(Fixtures.interview("anna", "I: Elsewhere."), "Anna", "b/anna.txt", "1".repeat(64));
        Transcript third = withOrigin(Fixtures.interview("anna", "I: There."), "anna", "c/anna.txt", "2".repeat(64));

        assertThat(Fixtures.add(project, ANNA, other, third))
                .extracting(Added::id)
                .containsExactly("anna", "Anna-2", "anna-3");
        assertThat(project.sources().all()).extracting(Source::id).containsExactly("Anna-2", "anna", "anna-3");
    }

    @Test
    void aRehearsalAnswersTheSameAndWritesNothing() {
        Project project = Fixtures.project(folder);

        try (Intake rehearsal = project.sources().rehearsal()) {
            assertThat(rehearsal.add(ANNA).outcome()).isEqualTo(Added.Outcome.ADDED);
            assertThat(rehearsal.add(ANNA).outcome()).isEqualTo(Added.Outcome.SAME);
        }

        assertThat(folder.resolve("sources")).isEmptyDirectory();
    }

    @Test
    void anIdThatIsAPathIsRefused() {
        for (String id : List.of("../out", "a/b", "a\\b", "", ".hidden", "CON", "a\u0000b", "x".repeat(300))) {
            Transcript hostile = withOrigin(ANNA, id, "f.txt", "0".repeat(64));
            List<Added> answers = Fixtures.add(Fixtures.project(folder.resolve("p" + id.hashCode())), hostile);
            assertThat(answers).extracting(Added::outcome).containsExactly(Added.Outcome.REFUSED);
        }
        assertThat(folder.resolveSibling("out.txt")).doesNotExist();
    }

    @Test
    void aTextChangedOutsideIsReportedAndTheOthersAreThere() throws IOException {
        Fixtures.add(Fixtures.project(folder), ANNA, Fixtures.interview("ben", "I: Hello."));
        Files.writeString(folder.resolve("sources/anna.txt"), ANNA.text().replace("They", "Thay"));

        Sources sources = Project.open(folder).sources();

        assertThat(sources.all()).extracting(Source::id).containsExactly("ben");
        assertThat(sources.diagnostics()).extracting(Diagnostic::id).containsExactly("PRJ-033");
        assertThat(sources.diagnostics().get(0).place().file()).isEqualTo("sources/anna.txt");
    }

    @Test
    void aDamagedFileIsReportedWithItsLine() throws IOException {
        Fixtures.add(Fixtures.project(folder), ANNA, Fixtures.interview("ben", "I: Hello."));
        Path about = folder.resolve("sources/anna.json");
        String good = Files.readString(about);
        record Damage(String from, String to, String id, int line) {}
        List<Damage> damages = List.of(
                new Damage("[3,12,", "[3,1200,", "PRJ-031", 12),
                new Damage("[16,33,", "[2,33,", "PRJ-031", 13),
                new Damage("\"kind\"", "\"knid\"", "PRJ-031", 4),
                new Damage("\"paragraphs\": \"line\"", "\"paragraphs\": \"word\"", "PRJ-031", 10),
                new Damage("[16,33,\"M\",1000,1900],", "<<<<<<< HEAD", "PRJ-030", 13),
                new Damage("source/1", "source/9", "PRJ-031", 2),
                new Damage("2900", "-2900", "PRJ-031", 14));
        for (Damage damage : damages) {
            Files.writeString(about, good.replace(damage.from(), damage.to()));
            Sources sources = Project.open(folder).sources();
            assertThat(sources.all()).extracting(Source::id).containsExactly("ben");
            assertThat(sources.diagnostics()).singleElement().satisfies(found -> {
                assertThat(found.id()).as(damage.to()).isEqualTo(damage.id());
                assertThat(found.place().file()).isEqualTo("sources/anna.json");
                assertThat(found.place().line()).as(damage.to()).isEqualTo(damage.line());
            });
        }
    }

    @Test
    void everyTruncationIsReportedAndNoneIsRead() throws IOException {
        Fixtures.add(Fixtures.project(folder), ANNA);
        Path about = folder.resolve("sources/anna.json");
        byte[] good = Files.readAllBytes(about);
        for (int length = 0; length < good.length - 2; length++) {
            Files.write(about, java.util.Arrays.copyOf(good, length));
            Sources sources = Project.open(folder).sources();
            assertThat(sources.all()).as("%s bytes", length).isEmpty();
            assertThat(sources.diagnostics()).as("%s bytes", length).hasSize(1);
        }
    }

    @Test
    void aTextWithoutItsOtherFileIsReported() throws IOException {
        Fixtures.project(folder);
        Files.writeString(folder.resolve("sources/lone.txt"), "words");

        Sources sources = Project.open(folder).sources();

        assertThat(sources.all()).isEmpty();
        assertThat(sources.diagnostics()).extracting(Diagnostic::id).containsExactly("PRJ-035");
    }

    @Test
    void aRemovedSourceIsGoneAndAnUnknownOneNamesTheNearest() {
        Project project = Fixtures.project(folder);
        Fixtures.add(project, ANNA, Fixtures.interview("ben", "I: Hello."));
        try (Lock lock = project.lock()) {
            Sources sources = project.sources();
            assertThatThrownBy(() -> sources.remove(lock, List.of("ben", "ana")))
                    .isInstanceOf(EmicException.class)
                    .hasMessageContaining("did you mean 'anna'?");
            assertThat(sources.all()).hasSize(2);
            sources.remove(lock, List.of("anna"));
        }
        assertThat(project.sources().all()).extracting(Source::id).containsExactly("ben");
        assertThat(folder.resolve("sources/anna.txt")).doesNotExist();
    }

    private static Transcript withOrigin(Transcript transcript, String id, String file, String sha) {
        Source source = transcript.source();
        return new Transcript(
                new Source(
                        id,
                        source.title(),
                        source.kind(),
                        source.attributes(),
                        source.turns(),
                        source.paragraphs(),
                        new Origin(file, "", sha, "txt", "UTF-8"),
                        source.textSha256()),
                transcript.text());
    }
}
