package org.emic.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.emic.diagnostic.Diagnostic;
import org.emic.model.AttributeType;
import org.emic.model.Source;
import org.emic.model.Transcript;
import org.emic.model.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IngestTest {

    private static final String TABLE = """
            kind,case,site,month,speaker,text
            observation,from the file,North,1,worker,The door stood open.
            observation,from the file,North,1,mother,It always does.
            observation,from the file,North,1,worker,I see.
            """;

    @TempDir
    Path folder;

    private static Source source(IngestOptions options, String name, String text) {
        return new Ingest(options)
                .read(text.getBytes(UTF_8), name)
                .transcripts()
                .get(0)
                .source();
    }

    @Test
    void laterPlacesWin() throws IOException {
        Path table = Files.writeString(folder.resolve("t.csv"), "source,month,wave\nvisit-hill,3,1\n");
        IngestOptions options = new IngestOptions(
                Optional.empty(),
                new TreeMap<>(Map.of("wave", "2")),
                Optional.of(NamePattern.parse("{kind}-{case}")),
                Optional.of(AttributeTable.read(table)),
                Map.of(),
                ColumnChoice.GUESS);
        Source source = source(options, "visit-hill.csv", TABLE);
        assertThat(source.kind()).isEqualTo("visit");
        assertThat(source.attributes().caseName()).isEqualTo("hill");
        assertThat(source.attributes().values())
                .containsEntry("site", new Value.Text("North"))
                .containsEntry("month", AttributeType.NUMBER.read("3").orElseThrow())
                .containsEntry("wave", AttributeType.NUMBER.read("2").orElseThrow())
                .doesNotContainKey("kind");
    }

    @Test
    void caseIsAlwaysText() {
        Source source = source(IngestOptions.NONE, "a.csv", TABLE.replace("from the file", "12"));
        assertThat(source.attributes().get("case")).contains(new Value.Text("12"));
    }

    @Test
    void kindIsDocumentWhereNothingTells() {
        assertThat(source(IngestOptions.NONE, "a.txt", "Words.\n").kind()).isEqualTo("document");
    }

    @Test
    void nameThatDoesNotFitThePatternIsAWarning() {
        IngestOptions options = new IngestOptions(
                Optional.empty(),
                new TreeMap<>(),
                Optional.of(NamePattern.parse("{kind}-{case}")),
                Optional.empty(),
                Map.of(),
                ColumnChoice.GUESS);
        Ingested read = new Ingest(options).read("Words.\n".getBytes(UTF_8), "note.txt");
        assertThat(read.transcripts()).hasSize(1);
        assertThat(read.diagnostics())
                .extracting(Diagnostic::message)
                .contains("the file's name does not fit the name pattern {kind}-{case}");
    }

    @Test
    void respondentsOfASurveyAreSourcesOfOneFileWithOneTypeAColumn() {
        String survey = """
                id,years,Q1. What was hard?
                W/1,3,Standing at the door and waiting.
                W 1,about 2,Being shouted at before I had said a word.
                """;
        Ingested read = new Ingest(IngestOptions.NONE).read(survey.getBytes(UTF_8), "survey.csv");
        List<Source> sources =
                read.transcripts().stream().map(Transcript::source).toList();
        assertThat(sources).extracting(Source::kind).containsOnly("survey");
        assertThat(sources)
                .extracting(Source::id)
                .doesNotHaveDuplicates()
                .first()
                .isEqualTo("survey-W-1");
        assertThat(sources)
                .extracting(each -> each.attributes().get("years").orElseThrow())
                .containsExactly(new Value.Text("3"), new Value.Text("about 2"));
        assertThat(sources).extracting(each -> each.origin().sha256()).containsOnly(read.sha256());
        assertThat(read.transcripts().get(0).text())
                .isEqualTo("Q1. What was hard?\nW/1: Standing at the door and waiting.\n");
    }

    @Test
    void fingerprintsAreThoseOfTheBytesAndOfTheStoredText() {
        // SHA-256 of "abc" is the first example of FIPS 180-4; the file has a byte order mark besides.
        String abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        Ingested plain = new Ingest(IngestOptions.NONE).read("abc".getBytes(UTF_8), "a.txt");
        Ingested marked = new Ingest(IngestOptions.NONE).read("\ufeffabc".getBytes(UTF_8), "a.txt");
        assertThat(plain.sha256()).isEqualTo(abc);
        assertThat(marked.sha256()).isNotEqualTo(abc);
        assertThat(marked.transcripts().get(0).source().textSha256()).isEqualTo(abc);
    }

    @Test
    void fileThatIsGoneIsReported() {
        Ingested read = new Ingest(IngestOptions.NONE).read(folder.resolve("gone.txt"), "gone.txt");
        assertThat(read.transcripts()).isEmpty();
        assertThat(read.hasErrors()).isTrue();
        assertThat(read.diagnostics()).extracting(Diagnostic::id).containsExactly("ING-126");
    }

    @Test
    void hugeFileIsRefusedBeforeItIsRead() throws IOException {
        Path huge = folder.resolve("huge.txt");
        try (java.io.RandomAccessFile file = new java.io.RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(2L << 30);
        }
        Ingested read = new Ingest(IngestOptions.NONE).read(huge, "huge.txt");
        assertThat(read.diagnostics()).extracting(Diagnostic::id).containsExactly("ING-061");
    }

    @Test
    void manyThreadsReadTheSame() {
        Ingest ingest = new Ingest(IngestOptions.NONE);
        List<Ingested> read = IntStream.range(0, 64)
                .parallel()
                .mapToObj(i -> ingest.read(TABLE.getBytes(UTF_8), "a.csv"))
                .toList();
        assertThat(read).containsOnly(read.get(0));
    }

    @Test
    void chosenColumnsThatAreNoneAreErrorsWithTheNearest() {
        String table = "Who,Said\nP1,Get out of here.\nP2,No.\n";
        for (Map<String, String> choice :
                List.of(Map.of("text", "Sayd"), Map.of("txet", "Said"), Map.of("speaker", "Who"))) {
            IngestOptions options = new IngestOptions(
                    Optional.empty(),
                    new TreeMap<>(),
                    Optional.empty(),
                    Optional.empty(),
                    Map.of(),
                    new ColumnChoice(choice));
            Ingested read = new Ingest(options).read(table.getBytes(UTF_8), "t.csv");
            assertThat(read.transcripts()).isEmpty();
            assertThat(read.diagnostics()).singleElement().satisfies(error -> {
                assertThat(error.id()).isIn("ING-161", "ING-162", "ING-163");
                assertThat(error.hint()).containsAnyOf("'Said'", "'text'", "Who, Said");
            });
        }
    }

    @Test
    void chosenColumnsAreTakenByHeaderOrNumber() {
        String table = "a,b,c\nx,P1,Get out of here.\ny,P2,No.\n";
        IngestOptions options = new IngestOptions(
                Optional.empty(),
                new TreeMap<>(),
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                new ColumnChoice(Map.of("text", "3", "speaker", "B")));
        Ingested read = new Ingest(options).read(table.getBytes(UTF_8), "t.csv");
        assertThat(read.transcripts().get(0).text()).isEqualTo("P1: Get out of here.\n\nP2: No.\n");
    }

    @Test
    void faceSheetsOfTheSampleAreNoTranscriptsAndItsSurveyIsOne() {
        Path sample = Path.of(System.getProperty("emic.home", ".")).resolve("sample-corpus");
        Ingest ingest = new Ingest(IngestOptions.NONE);
        for (String table : List.of("cases.csv", "sources.csv", "speakers.csv")) {
            Ingested read = ingest.read(sample.resolve(table), table);
            assertThat(read.transcripts()).as(table).isEmpty();
            assertThat(read.diagnostics()).extracting(Diagnostic::id).as(table).containsExactly("ING-160");
            assertThat(read.diagnostics().get(0).hint()).contains("--attributes");
        }
        Ingested survey = ingest.read(sample.resolve("sources/survey-workers-m06.csv"), "survey-workers-m06.csv");
        assertThat(survey.transcripts()).allSatisfy(each -> {
            assertThat(each.source().kind()).isEqualTo("survey");
            assertThat(each.source().turns()).hasSize(3);
            assertThat(each.source().attributes().values().keySet()).contains("team", "years");
        });
        assertThat(survey.transcripts().get(0).source().id()).isEqualTo("survey-workers-m06-W01");
    }
}
