package org.emic.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.emic.diagnostic.Diagnostic;
import org.emic.model.Source;
import org.emic.model.Transcript;
import org.emic.model.Turn;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Reads captions and tables as programs wrote them. */
@Tag("real")
class RealTablesAndCaptionsTest {

    private static Path data;

    @BeforeAll
    static void findTheFiles() {
        Optional<Path> found = Stream.of(System.getProperty("emic.shared", "../shared"), "../shared", "../../shared")
                .map(folder -> Path.of(folder).resolve("data"))
                .filter(Files::isDirectory)
                .findFirst();
        assumeTrue(found.isPresent(), "the folder of real files is not here; set -Demic.shared");
        data = found.orElseThrow();
    }

    private static Ingested read(String name) {
        return new Ingest(IngestOptions.NONE).read(data.resolve(name), name);
    }

    private static Transcript transcript(String name) {
        return read(name).transcripts().get(0);
    }

    private static List<String> ids(String name) {
        return read(name).diagnostics().stream().map(Diagnostic::id).toList();
    }

    @Test
    void everyCaptionFileIsReadOrRefusedWithAReason() throws IOException {
        try (Stream<Path> files = Files.list(data.resolve("subtitles"))) {
            assertThat(files.map(file -> "subtitles/" + file.getFileName())).allSatisfy(name -> {
                Ingested read = read(name);
                assertThat(read.transcripts().isEmpty()).isEqualTo(read.hasErrors());
                for (Transcript each : read.transcripts()) {
                    assertThat(each.source().turns())
                            .isNotEmpty()
                            .allSatisfy(turn ->
                                    assertThat(turn.span().in(each.text())).isNotBlank());
                }
            });
        }
    }

    @Test
    void oneInterviewInThreeFormatsHasTheSameTurns() {
        List<Turn> srt = transcript("interviews-hitsave/rik-nicol.srt").source().turns();
        assertThat(srt).hasSize(753);
        assertThat(transcript("interviews-hitsave/rik-nicol.vtt").source().turns())
                .isEqualTo(srt);
        Transcript tsv = transcript("interviews-hitsave/rik-nicol.tsv");
        assertThat(tsv.source().turns()).isEqualTo(srt);
        assertThat(tsv.text())
                .isEqualTo(transcript("interviews-hitsave/rik-nicol.srt").text());
    }

    @Test
    void speechRecognitionsJsonIsRefusedWithAWayOut() {
        Ingested read = read("interviews-hitsave/rik-nicol.json");
        assertThat(read.transcripts()).isEmpty();
        assertThat(read.diagnostics()).extracting(Diagnostic::hint).anyMatch(hint -> hint.contains(".srt"));
    }

    @Test
    void filmsCaptionsAreCompleteAndTheirItalicsGone() {
        Transcript film = transcript("subtitles/netflix_chicas_del_cable.vtt");
        assertThat(film.source().turns()).hasSize(865);
        assertThat(film.text())
                .contains("[Alba] En 1928,")
                .doesNotContain("<i>")
                .contains("las mujeres éramos algo así");
        assertThat(film.source().turns().get(864).time().orElseThrow().start()).isEqualTo(3_147_320);
    }

    @Test
    void captionsThatRollUpAreTold() {
        assertThat(ids("subtitles/youtube_dl.vtt")).contains("ING-147");
        Source source = transcript("subtitles/youtube_dl.vtt").source();
        assertThat(source.turns()).hasSize(4);
        assertThat(source.attributes().get("language").orElseThrow().written()).isEqualTo("en");
    }

    @Test
    void brokenCaptionsKeepTheirWords() {
        assertThat(transcript("subtitles/missing_timeframe.vtt").text()).contains("Caption text #2");
        assertThat(ids("subtitles/missing_timeframe.vtt")).contains("ING-143");
        assertThat(ids("subtitles/invalid_timeframe.vtt")).contains("ING-144");
        assertThat(transcript("subtitles/invalid_timeframe.vtt").source().turns())
                .hasSize(7);
        assertThat(ids("subtitles/missing_caption_text.srt")).contains("ING-146");
        assertThat(ids("subtitles/no_captions.vtt")).contains("ING-140");
    }
}
