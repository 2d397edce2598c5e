package org.emic;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.emic.codebook.CodebookReader;
import org.emic.coding.CodingLog;
import org.emic.coding.LoggedCoding;
import org.emic.ingest.Ingest;
import org.emic.ingest.IngestOptions;
import org.emic.model.Code;
import org.emic.model.CodePoints;
import org.emic.model.Codebook;
import org.emic.model.Span;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What people coded in the sample study: twelve sources, twice and then together, with honest disagreement. */
class SampleCodingsTest {

    private static final List<String> CODERS = List.of("consensus", "jo", "marek");
    private static final int AROUND = 32;
    private static final Path HOME = Path.of(System.getProperty("emic.home", "."));
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The stored text of every source that is coded, by id. */
    private static final Map<String, String> TEXTS = texts();

    private static final Set<String> CODES = codes();

    @Test
    void twelveSourcesAreCodedByTwoPeopleAndByBothInConsensus() {
        Map<String, Set<String>> sources = log().codings().stream()
                .collect(Collectors.groupingBy(
                        LoggedCoding::coder,
                        TreeMap::new,
                        Collectors.mapping(LoggedCoding::source, Collectors.toCollection(TreeSet::new))));
        assertThat(sources).containsOnlyKeys(CODERS);
        assertThat(sources.get("consensus")).hasSize(12);
        assertThat(sources.values()).containsOnly(sources.get("consensus"));
        assertThat(kindsAndCases(sources.get("consensus")))
                .contains("interview", "observation", "supervision")
                .hasSizeGreaterThanOrEqualTo(3 + 7);
        assertThat(log().codings().stream()
                        .collect(Collectors.groupingBy(each -> each.coder() + " " + each.source()))
                        .values())
                .as("codings of a coder in a source")
                .allMatch(each -> each.size() >= 10);
    }

    private static Set<String> kindsAndCases(Set<String> sources) {
        return SampleCorpus.table("sources.csv").stream()
                .filter(row -> sources.contains(id(row.get("file"))))
                .flatMap(row -> Stream.of(row.get("kind"), row.get("case")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void logsAreReadWithoutADiagnosticAndInTheOrderOfTheirTimes() {
        assertThat(log().diagnostics()).isEmpty();
        for (String coder : CODERS) {
            List<String> ids = new ArrayList<>();
            for (JsonNode event : events(coder)) {
                ids.add(event.get("id").asText());
                assertThat(milliseconds(event.get("id").asText()))
                        .as(event.toString())
                        .isEqualTo(Instant.parse(event.get("at").asText()).toEpochMilli());
            }
            assertThat(ids).as(coder).isSorted().doesNotHaveDuplicates();
            assertThat(events(coder).stream().map(event -> event.get("op").asText()))
                    .as("what %s did", coder)
                    .contains("add", "edit", "remove");
        }
    }

    /** The time that a ULID begins with. */
    private static long milliseconds(String ulid) {
        long time = 0;
        for (char digit : ulid.substring(0, 10).toCharArray()) {
            time = 32 * time + "0123456789ABCDEFGHJKMNPQRSTVWXYZ".indexOf(digit);
        }
        return time;
    }

    @Test
    void everyEventQuotesTheWordsAtItsPlaceAndThoseAround() {
        for (String coder : CODERS) {
            for (JsonNode event : events(coder)) {
                String text = TEXTS.get(event.get("source").asText());
                assertThat(text).as(event.toString()).isNotNull();
                if (event.has("start")) {
                    CodePoints points = CodePoints.of(text);
                    int start = event.get("start").asInt();
                    int end = event.get("end").asInt();
                    assertThat(List.of(
                                    event.get("prefix").asText(),
                                    event.get("quote").asText(),
                                    event.get("suffix").asText()))
                            .as(event.toString())
                            .isEqualTo(List.of(
                                    between(text, points, start - AROUND, start),
                                    between(text, points, start, end),
                                    between(text, points, end, end + AROUND)));
                    assertThat(event.get("quote").asText()).isNotBlank();
                }
            }
        }
    }

    private static String between(String text, CodePoints points, int start, int end) {
        return points.toUtf16(new Span(Math.max(0, start), Math.min(points.count(), end)))
                .in(text);
    }

    @Test
    void everyCodeIsOfTheCodebook() {
        for (LoggedCoding coding : log().codings()) {
            assertThat(coding.codebook()).isEqualTo("hostile-relationships");
            assertThat(CODES).contains(coding.code());
        }
        for (String coder : CODERS) {
            events(coder).stream()
                    .filter(event -> event.has("code"))
                    .forEach(event ->
                            assertThat(CODES).contains(event.get("code").asText()));
        }
    }

    @Test
    void twoPeopleDisagreeAsPeopleDo() {
        assertThat(alone("jo", "marek"))
                .as("of Jo's codings, those Marek does not have")
                .isBetween(0.15, 0.70);
        assertThat(alone("marek", "jo"))
                .as("of Marek's codings, those Jo does not have")
                .isBetween(0.15, 0.70);
        assertThat(log().codings().stream()
                        .filter(each ->
                                each.coder().equals("consensus") && !each.memo().isEmpty())
                        .count())
                .as("decisions with a reason")
                .isGreaterThan(30);
    }

    /** The share of a coder's codings that no coding of the other with the same code overlaps. */
    private static double alone(String coder, String other) {
        List<LoggedCoding> all = log().codings();
        List<LoggedCoding> own =
                all.stream().filter(each -> each.coder().equals(coder)).toList();
        long alone = own.stream()
                .filter(mine -> all.stream()
                        .noneMatch(each -> each.coder().equals(other)
                                && each.source().equals(mine.source())
                                && each.code().equals(mine.code())
                                && each.points().overlaps(mine.points())))
                .count();
        return (double) alone / own.size();
    }

    @Test
    void memosAreOfThreeTypesAndOnThingsThatAreThere() {
        Set<String> types = new TreeSet<>();
        Set<String> on = new TreeSet<>();
        for (Path path : SampleCorpus.folder("memos")) {
            String text = SampleCorpus.read(path);
            assertThat(text).as(path.toString()).startsWith("---\n# " + SampleCorpus.MARK);
            String[] parts = text.split("(?m)^---$", 3);
            Map<?, ?> head = (Map<?, ?>)
                    new Load(LoadSettings.builder().setLabel(path.toString()).build()).loadFromString(parts[1]);
            assertThat(parts[2].strip()).as(path.toString()).hasSizeGreaterThan(500);
            assertThat(head.get("emic")).isEqualTo("memo/1");
            assertThat(head.get("coder")).as(path.toString()).isIn(CODERS);
            assertThat(path.getFileName().toString()).startsWith(head.get("date") + "-" + head.get("coder") + "-");
            assertThat((String) head.get("title")).isNotBlank();
            types.add((String) head.get("type"));
            for (Object each : (List<?>) head.get("on")) {
                on.add(subject(each));
            }
        }
        assertThat(types).containsExactly("analytic", "methods", "reflexive");
        assertThat(on).containsExactly("code", "project", "source");
    }

    /** What kind of thing a memo is on; the thing is looked up. */
    private static String subject(Object on) {
        if (!(on instanceof Map<?, ?> thing)) {
            return (String) on;
        }
        Map.Entry<?, ?> only = thing.entrySet().iterator().next();
        String name = (String) only.getValue();
        if (only.getKey().equals("source")) {
            assertThat(TEXTS).containsKey(name);
        } else {
            assertThat(name).startsWith("hostile-relationships:");
            assertThat(CODES).contains(name.substring(name.indexOf(':') + 1));
        }
        return (String) only.getKey();
    }

    private static CodingLog log() {
        Map<String, byte[]> logs = new TreeMap<>();
        for (Path path : SampleCorpus.folder("codings")) {
            logs.put(id(path.getFileName().toString()), SampleCorpus.read(path).getBytes(StandardCharsets.UTF_8));
        }
        return CodingLog.read(logs);
    }

    private static List<JsonNode> events(String coder) {
        List<JsonNode> events = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(HOME.resolve("sample-corpus/codings/" + coder + ".jsonl"))) {
                events.add(JSON.readTree(line));
            }
        } catch (IOException e) {
            throw new AssertionError(coder, e);
        }
        return events;
    }

    private static Map<String, String> texts() {
        Map<String, String> texts = new TreeMap<>();
        Set<String> wanted = new HashSet<>();
        log().codings().forEach(each -> wanted.add(each.source()));
        for (Path path : SampleCorpus.folder("sources")) {
            String name = path.getFileName().toString();
            if (wanted.contains(id(name))) {
                texts.put(
                        id(name),
                        new Ingest(IngestOptions.NONE)
                                .read(path, name)
                                .transcripts()
                                .get(0)
                                .text());
            }
        }
        return texts;
    }

    private static Set<String> codes() {
        Path path = HOME.resolve("codebooks/hostile-relationships.yaml");
        Codebook codebook =
                CodebookReader.read(path, path.toString()).codebook().orElseThrow();
        return codebook.all().map(Code::id).collect(Collectors.toSet());
    }

    private static String id(String file) {
        return file.substring(0, file.lastIndexOf('.'));
    }
}
