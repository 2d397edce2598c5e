package org.emic.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.emic.diagnostic.Severity;
import org.emic.model.Turn;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Documents as people really have them. */
@Tag("real")
final class RealDocumentsTest {

    private static Path data() {
        String said = System.getProperty("emic.shared");
        List<Path> places = said != null
                ? List.of(Path.of(said))
                : List.of(Path.of("../shared/data"), Path.of("../../shared/data"));
        Path found = places.stream().filter(Files::isDirectory).findFirst().orElse(null);
        assumeTrue(found != null, "no real files: ../shared/data is not there");
        return found;
    }

    private static Draft draft(String name) throws IOException {
        Path path = data().resolve(name);
        return DocumentLimitsTest.read(Written.file(path.getFileName().toString(), Files.readAllBytes(path)))
                .drafts()
                .get(0);
    }

    private static Map<String, Integer> turnsBySpeaker(Draft draft) {
        return draft.turns().stream().collect(Collectors.toMap(Turn::speaker, turn -> 1, Integer::sum, TreeMap::new));
    }

    private static Map<String, Integer> words(Draft draft) {
        Map<String, Integer> words = new TreeMap<>();
        for (String word : draft.text().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", 0)) {
            words.merge(word, 1, Integer::sum);
        }
        return words;
    }

    @Test
    void everyFileIsReadOrReportedWithAReason() throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(data())) {
            files = walk.filter(Files::isRegularFile)
                    .filter(path -> !path.toString().contains("podcasts"))
                    .sorted()
                    .toList();
        }
        for (Path path : files) {
            Reading reading =
                    DocumentLimitsTest.read(Written.file(path.getFileName().toString(), Files.readAllBytes(path)));
            boolean reported = reading.diagnostics().stream().anyMatch(each -> each.severity() == Severity.ERROR);
            assertThat(!reading.drafts().isEmpty() || reported)
                    .as(path.toString())
                    .isTrue();
        }
    }

    @Test
    void formatsOfOtherProgramsAreNamed() throws IOException {
        Map<String, String> names = Map.of(
                "chat/impdenis.cha", "CHAT",
                "elan/sample_3.0.eaf", "ELAN",
                "textgrid/mary.TextGrid", "TextGrid",
                "subtitles/sample.sbv", "subtitle",
                "interviews-hitsave/rik-nicol.json", "JSON",
                "refi-qda/atlasti-8.4-test-project.qdpx", "REFI-QDA");
        for (Map.Entry<String, String> each : names.entrySet()) {
            byte[] bytes = Files.readAllBytes(data().resolve(each.getKey()));
            Detected detected = Detector.detect(Written.file(each.getKey(), bytes), Readers.ALL);
            assertThat(detected.reader()).as(each.getKey()).isEmpty();
            assertThat(detected.diagnostics().get(0).message()).contains(each.getValue());
        }
    }

    /** 46 lines of the page begin with each label: counted with grep. */
    @Test
    void theOldWordFileAndTheWebPageHaveTheSameSpeakers() throws IOException {
        Map<String, Integer> aho = Map.of("Aho", 46, "MSM", 46);
        assertThat(turnsBySpeaker(draft("oral-history-unix/aho.doc"))).isEqualTo(aho);
        assertThat(turnsBySpeaker(draft("oral-history-unix/aho.htm"))).isEqualTo(aho);
        Map<String, Integer> cherry = Map.of("Cherry", 68, "MSM", 67);
        assertThat(turnsBySpeaker(draft("oral-history-unix/cherry.doc"))).isEqualTo(cherry);
        assertThat(turnsBySpeaker(draft("oral-history-unix/cherry.htm"))).isEqualTo(cherry);
    }

    @Test
    void theOldWordFileAndTheWebPageHaveTheSameWords() throws IOException {
        for (String name : List.of("aho", "cherry")) {
            Map<String, Integer> doc = words(draft("oral-history-unix/" + name + ".doc"));
            Map<String, Integer> htm = words(draft("oral-history-unix/" + name + ".htm"));
            int all = doc.values().stream().mapToInt(Integer::intValue).sum();
            int shared = doc.entrySet().stream()
                    .mapToInt(each -> Math.min(each.getValue(), htm.getOrDefault(each.getKey(), 0)))
                    .sum();
            assertThat(shared).as(name).isGreaterThan(all * 97 / 100);
        }
    }

    /** The prints number their paragraphs: 95 and 166, of which the first is the heading. */
    @Test
    void printsOfMaxqdaHaveTheirTwoSpeakersAndNoPageFurniture() throws IOException {
        Draft first = draft("pdf-interviews/P1.pdf");
        Draft second = draft("pdf-interviews/P2.pdf");
        assertThat(turnsBySpeaker(first)).containsOnlyKeys("Dan", "Participant");
        assertThat(turnsBySpeaker(second)).containsOnlyKeys("Dan", "Participant");
        assertThat(first.turns()).hasSize(94);
        assertThat(second.turns()).hasSize(165);
        assertThat(first.text()).doesNotContain("\t").doesNotContainPattern("(?m)^[0-9/]+$");
        assertThat(first.title()).isEqualTo("P1-transcript");
    }
}
