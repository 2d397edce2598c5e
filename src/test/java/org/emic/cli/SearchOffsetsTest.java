package org.emic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands in a row of a search is what stands at its place in the stored text, whatever the text is. */
class SearchOffsetsTest {

    private static final List<String> UNITS = List.of("match", "match±3", "sentence", "paragraph", "turn", "source");

    private static final String HOSTILE =
            "P1: 😀 He shouted 🏳️‍🌈 and 𝒮lammed the door.\n\nI: Wait, e\u0301clair? 😀😀 door\n\nP1: שָׁלוֹם, she shouted"
                    + " \"door\"\tand, \u001b[31mred\u001b[0m, left. \u202edoor\u202c מים\n\nI: 𝒮o? doo\u00adr 門 door\u0000door\n";

    @TempDir
    Path folder;

    @Test
    void rowsOfTheSampleCorpus() throws IOException {
        Path corpus = Run.HOME.resolve("sample-corpus");
        Run.emic(folder, 0, "init", "study");
        Path study = folder.resolve("study");
        Run.emic(
                study,
                0,
                "ingest",
                "-q",
                corpus.resolve("sources").toString(),
                "--speakers",
                corpus.resolve("speakers.csv").toString());

        int rows = 0;
        for (String rule :
                List.of("the", "(she OR he) NEAR/3 door*", "kitchen AND tea", "\"i (was|am)\"", "/[^a-z]+/")) {
            for (String unit : UNITS) {
                rows += check(study, rule, unit);
            }
        }
        assertThat(rows).isGreaterThan(2000);
    }

    @Test
    void rowsOfHostileTextWhateverTheFileWas() throws IOException {
        Path files = Files.createDirectories(folder.resolve("files"));
        write(files.resolve("lf.txt"), HOSTILE, StandardCharsets.UTF_8);
        write(files.resolve("bom.txt"), "\ufeff" + HOSTILE + "\nlast\n", StandardCharsets.UTF_8);
        write(files.resolve("crlf.txt"), HOSTILE.replace("\n", "\r\n"), StandardCharsets.UTF_8);
        write(files.resolve("utf16le.txt"), "\ufeff" + HOSTILE, StandardCharsets.UTF_16LE);
        write(files.resolve("utf16be.txt"), "\ufeff" + HOSTILE.replace("\n", "\r\n"), StandardCharsets.UTF_16BE);
        Run.emic(folder, 0, "init", "study");
        Path study = folder.resolve("study");
        Run.emic(study, 0, "ingest", "-q", "../files", "--kind", "interview");

        for (String unit : UNITS) {
            assertThat(check(study, "door", unit)).as(unit).isGreaterThanOrEqualTo(5);
            assertThat(check(study, "😀 OR =𝒮o OR שלום OR 門 OR éclair", unit)).isGreaterThanOrEqualTo(5);
        }
        List<String> sorted = List.of("--sort", "left", "--sample", "7");
        assertThat(check(study, "door", "match", sorted.toArray(String[]::new))).isEqualTo(7);
    }

    @Test
    void whatIsShownCannotSteerTheTerminal() throws IOException {
        Run.emic(folder, 0, "init", "study");
        Path study = folder.resolve("study");
        Files.writeString(folder.resolve("hostile.txt"), HOSTILE);
        Run.emic(study, 0, "ingest", "-q", "../hostile.txt");

        for (String unit : UNITS) {
            for (String format : List.of("table", "md", "html")) {
                assertThat(Run.emic(study, 0, "search", "left OR door", "--unit", unit, "-f", format, "-q")
                                .out())
                        .as("%s %s", unit, format)
                        .doesNotContain("\u001b", "\u202e", "\u0000")
                        .containsAnyOf("␛[31m", "␛\\[31m");
            }
        }
        assertThat(Run.onTerminal(70, study, 0, "search", "left OR door", "-q")
                        .out()
                        .replaceAll("\u001b\\[[0-9;]*m", ""))
                .doesNotContain("\u001b", "\u202e", "\u0000");
        assertThat(Run.emic(study, 0, "search", "left", "-f", "csv").out()).contains("\u001b[31m");
    }

    private static int check(Path study, String rule, String unit, String... more) throws IOException {
        String[] args = java.util.Arrays.copyOf(
                new String[] {"search", rule, "--unit", unit, "-f", "jsonl", "--context", "5w", "-q"}, 9 + more.length);
        System.arraycopy(more, 0, args, 9, more.length);
        ObjectMapper json = new ObjectMapper();
        Map<String, int[]> texts = new HashMap<>();
        List<String> lines = Run.emic(study, 0, args).out().lines().toList();
        for (String line : lines) {
            JsonNode row = json.readTree(line);
            String source = row.get("source").asText();
            int[] text = texts.computeIfAbsent(source, id -> points(study, id));
            int start = row.get("start").asInt();
            int end = row.get("end").asInt();
            String before = row.get("before").asText();
            String after = row.get("after").asText();
            assertThat(new String(text, start, end - start))
                    .as("%s --unit %s: %s", rule, unit, line)
                    .isEqualTo(row.get("match").asText())
                    .isNotBlank();
            int left = before.codePointCount(0, before.length());
            assertThat(new String(text, start - left, left)).isEqualTo(before);
            assertThat(new String(text, end, after.codePointCount(0, after.length())))
                    .isEqualTo(after);
        }
        return lines.size();
    }

    private static int[] points(Path study, String source) {
        try {
            return Files.readString(study.resolve("sources/" + source + ".txt"))
                    .codePoints()
                    .toArray();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text, Charset charset) throws IOException {
        Files.write(file, text.getBytes(charset));
    }
}
