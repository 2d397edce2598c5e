package org.emic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.opencsv.CSVReaderHeaderAware;
import com.opencsv.CSVReaderHeaderAwareBuilder;
import com.opencsv.RFC4180ParserBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is exported of a segment is what stands at its place in the stored text, whatever the file was. */
class SegmentsExportTest {

    private static final String SAID =
            "P1: 😀 He shouted 🏳️‍🌈 and slammed the door.\n\nI: Wait, e\u0301clair?\n\nP1: שָׁלוֹם, she shouted \"no\"\tand, \u001b[31mred\u001b[0m, left.\n\nI: 𝒮o?\n";
    private static final String EXAMPLE = "docs/manual/example/visits.yaml";

    @TempDir
    Path folder;

    @Test
    void textOfEverySegmentStandsAtItsCodePointsWhateverTheFileWas() throws IOException {
        Path files = Files.createDirectories(folder.resolve("files"));
        write(files.resolve("lf.txt"), SAID, StandardCharsets.UTF_8, "");
        write(files.resolve("bom.txt"), SAID + "\nlast\n", StandardCharsets.UTF_8, "\ufeff");
        write(files.resolve("crlf.txt"), SAID.replace("\n", "\r\n"), StandardCharsets.UTF_8, "");
        write(files.resolve("cr.txt"), SAID.replace("\n", "\r"), StandardCharsets.UTF_8, "");
        write(files.resolve("utf16le.txt"), SAID, StandardCharsets.UTF_16LE, "\ufeff");
        write(files.resolve("utf16be.txt"), SAID.replace("\n", "\r\n"), StandardCharsets.UTF_16BE, "\ufeff");
        Run.emic(folder, 0, "init", "study");
        Run.emic(folder, 0, "ingest", "-C", "study", "files", "--kind", "interview");
        Run.emic(folder, 0, "apply", "-C", "study", Run.HOME.resolve(EXAMPLE).toString());

        assertThat(exported(folder.resolve("study"))).hasSize(6 * 3);
    }

    @Test
    void textOfEverySegmentOfTheSampleStudyStandsAtItsCodePoints() throws IOException {
        Path study = SampleStudy.copyTo(folder.resolve("study"));

        assertThat(exported(study)).hasSizeGreaterThan(50);
    }

    /** Every segment, checked in CSV and in JSON Lines. */
    private List<Map<String, String>> exported(Path study) throws IOException {
        List<Map<String, String>> rows = new ArrayList<>();
        String csv =
                Run.emic(study, 0, "segments", "-f", "csv", "--context", "9").out();
        try (CSVReaderHeaderAware reader = new CSVReaderHeaderAwareBuilder(new StringReader(csv))
                .withCSVParser(new RFC4180ParserBuilder().build())
                .build()) {
            for (Map<String, String> row = reader.readMap(); row != null; row = reader.readMap()) {
                rows.add(row);
                check(study, row.get("source"), row.get("start"), row.get("end"), row.get("text"));
                assertThat(slice(study, row.get("source"), before(row), Integer.parseInt(row.get("start"))))
                        .isEqualTo(row.get("before"));
            }
        } catch (com.opencsv.exceptions.CsvValidationException e) {
            throw new IOException(e);
        }
        ObjectMapper json = new ObjectMapper();
        List<String> lines =
                Run.emic(study, 0, "segments", "-f", "jsonl").out().lines().toList();
        for (String line : lines) {
            JsonNode row = json.readTree(line);
            check(
                    study,
                    row.get("source").asText(),
                    row.get("start").asText(),
                    row.get("end").asText(),
                    row.get("text").asText());
        }
        assertThat(lines).hasSameSizeAs(rows);
        return rows;
    }

    private static int before(Map<String, String> row) {
        String before = row.get("before");
        return Integer.parseInt(row.get("start")) - before.codePointCount(0, before.length());
    }

    private static void check(Path study, String source, String start, String end, String text) throws IOException {
        assertThat(slice(study, source, Integer.parseInt(start), Integer.parseInt(end)))
                .as("%s %s-%s", source, start, end)
                .isEqualTo(text)
                .isNotEmpty();
    }

    private static String slice(Path study, String source, int start, int end) throws IOException {
        int[] points = Files.readString(study.resolve("sources/" + source + ".txt"))
                .codePoints()
                .toArray();
        return new String(points, start, end - start);
    }

    private static void write(Path path, String text, Charset charset, String mark) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write((mark + text).getBytes(charset));
        Files.write(path, out.toByteArray());
    }

    @Test
    void unknownColumnsAreUsageAndUnknownNamesAreBadInput() throws IOException {
        Path study = SampleStudy.copyTo(folder.resolve("study"));

        assertThat(Run.emic(study, 2, "segments", "--columns", "strat").err())
                .contains("there is no column 'strat'; did you mean 'start'");
        Stream.of(
                        List.of("--code", "hostilty", "did you mean 'hostility'"),
                        List.of("--case", "price", "did you mean 'pryce'"),
                        List.of("--kind", "interviews", "did you mean 'interview'"),
                        List.of("--role", "parents", "did you mean 'parent'"),
                        List.of("--coder", "rules:hostile", "did you mean 'rules:hostile-relationships'"),
                        List.of("--attr", "mnth=3", "did you mean 'month'"),
                        List.of("--attr", "month=may", "'may' is no number"))
                .forEach(each -> assertThat(Run.emic(study, 3, "segments", each.get(0), each.get(1))
                                .err())
                        .contains(each.get(2)));
        assertThat(Run.emic(study, 2, "segments", "--attr", "month").err()).contains("is no condition on an attribute");
    }
}
