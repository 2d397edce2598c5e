package org.emic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** Two runs write the same bytes, wherever and in whatever locale and time zone they run. */
@Isolated
class SameBytesTest {

    private static final Locale LOCALE = Locale.getDefault();
    private static final TimeZone ZONE = TimeZone.getDefault();

    @TempDir
    Path folder;

    @AfterEach
    void asBefore() {
        Locale.setDefault(LOCALE);
        TimeZone.setDefault(ZONE);
    }

    private Map<String, String> sample(Path where, String locale, String zone) throws IOException {
        Locale.setDefault(Locale.forLanguageTag(locale));
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        Files.createDirectories(where);
        Run.emic(where, 0, "sample", "study");
        Path study = where.resolve("study");
        for (List<String> export : List.of(
                List.of("freq", "-o", "freq.json"),
                List.of("freq", "--by", "month", "--percent", "column", "-o", "month.md"),
                List.of("freq", "--by", "role", "-o", "role.xlsx"),
                List.of("segments", "-o", "segments.json"),
                List.of("segments", "-o", "segments.html"),
                List.of("source", "list", "-o", "sources.tsv"))) {
            Run.emic(study, 0, export.toArray(String[]::new));
        }
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(study)) {
            for (Path each : all.filter(Files::isRegularFile).toList()) {
                String name = study.relativize(each).toString();
                if (!name.startsWith(".emic")) {
                    files.put(name, new String(Files.readAllBytes(each), java.nio.charset.StandardCharsets.ISO_8859_1));
                }
            }
        }
        return files;
    }

    @Test
    void sampleIsTheSameInEveryLocaleZoneAndFolder() throws IOException {
        Map<String, String> first = sample(folder.resolve("a"), "en-GB", "UTC");
        Map<String, String> second = sample(folder.resolve("b/deeper folder"), "tr-TR", "Asia/Kathmandu");
        Map<String, String> third = sample(folder.resolve("c"), "ar-EG-u-nu-arab", "America/St_Johns");

        assertThat(first).containsKeys("segments.csv", "frequencies.csv", "summary.md", "freq.json");
        assertThat(second).isEqualTo(first);
        assertThat(third).isEqualTo(first);
    }
}
