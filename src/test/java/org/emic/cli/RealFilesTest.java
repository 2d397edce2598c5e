package org.emic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real files of every kind: each becomes a source or is reported with its reason, and what becomes one can be coded. */
@Tag("real")
class RealFilesTest {

    private static final Path DATA = Path.of("../shared/data");

    @TempDir
    Path folder;

    @Test
    void everyFileIsIngestedOrReportedAndWhatIsIngestedIsCoded() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(DATA), "the real files are not here");
        Run.emic(folder, 0, "init", "study");
        Path study = folder.resolve("study");

        Run ingest = Run.emic(study, 3, "ingest", DATA.toAbsolutePath().toString(), "-f", "tsv");

        assertThat(ingest.err()).doesNotContain("mistake in Emic").doesNotContain("Exception");
        Map<String, String> outcomes = new TreeMap<>();
        for (String row : ingest.out().lines().skip(1).toList()) {
            String[] cells = row.split("\t", -1);
            outcomes.put(cells[0], cells[3]);
        }
        try (Stream<Path> files = Files.walk(DATA)) {
            List<String> there = files.filter(Files::isRegularFile)
                    .map(file -> DATA.relativize(file).toString())
                    .toList();
            assertThat(outcomes.keySet()).containsExactlyInAnyOrderElementsOf(there);
        }
        assertThat(outcomes.values()).isSubsetOf("added", "failed");
        outcomes.forEach((file, outcome) -> {
            if (outcome.equals("failed")) {
                assertThat(ingest.err())
                        .as(file)
                        .containsPattern("(?m)^\\Q" + file + "\\E(:\\d+)*: error\\[ING-\\d{3}]: ");
            }
        });
        assertThat(formats(study))
                .containsKeys("doc", "html", "md", "pdf", "rtf", "srt", "tsv", "txt", "vtt")
                .containsEntry("pdf", 3L);
        Run.emic(
                study,
                0,
                "apply",
                Run.HOME.resolve("codebooks/hostile-relationships.yaml").toString());
        assertThat(Run.emic(study, 0, "segments", "-f", "jsonl").out().lines().count())
                .isPositive();
    }

    private static Map<String, Long> formats(Path study) {
        return Run.emic(study, 0, "source", "list", "-f", "tsv")
                .out()
                .lines()
                .skip(1)
                .map(row -> row.split("\t", -1)[9])
                .collect(Collectors.groupingBy(format -> format, TreeMap::new, Collectors.counting()));
    }
}
