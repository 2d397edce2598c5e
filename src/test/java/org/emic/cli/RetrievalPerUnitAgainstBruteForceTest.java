package org.emic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.emic.model.Span;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Random codings of texts whose sentences, paragraphs and turns are known because they were written so: what {@code emic
 * segments --per} finds at each unit, and what crosstab and co-occurrence count, is counted again from sets of spans.
 */
class RetrievalPerUnitAgainstBruteForceTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ULID = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final Map<String, Set<String>> BELOW = Map.of(
            "a",
            Set.of("a", "b", "c", "d"),
            "b",
            Set.of("b", "c"),
            "c",
            Set.of("c"),
            "d",
            Set.of("d"),
            "e",
            Set.of("e"));

    @TempDir
    Path folder;

    /** Stretches of a text by what they are. */
    private record Text(String id, String caseName, String words, Map<String, List<Span>> units) {}

    private record Mark(String source, Span span, String code) {}

    /** What lies in a unit. */
    private record Unit(Set<String> codes) {
        boolean carries(String code, boolean own) {
            return own ? codes.contains(code) : BELOW.get(code).stream().anyMatch(codes::contains);
        }
    }

    private record Question(String words, Predicate<Unit> holds) {}

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void everyUnitIsFoundThatCarriesWhatIsAsked(long seed) throws IOException {
        Random random = new Random(seed);
        Path study = folder.resolve("study");
        List<Text> texts = texts(random, study);
        List<Mark> marks = marks(random, study, texts);
        for (String per : List.of("turn", "sentence", "paragraph", "source", "case")) {
            List<Unit> units = units(per, texts, marks);
            for (boolean own : List.of(false, true)) {
                for (Question asked : questions(random, own)) {
                    String found = Run.emic(study, 0, "segments", "--where", asked.words(), "--per", per, "-f", "jsonl")
                            .out();
                    assertThat(found.lines().count())
                            .as("seed %d: %s per %s", seed, asked.words(), per)
                            .isEqualTo(units.stream().filter(asked.holds()).count());
                }
                coOccurrence(study, per, own, units);
            }
        }
    }

    private static void coOccurrence(Path study, String within, boolean own, List<Unit> units) throws IOException {
        List<String> words = new ArrayList<>(
                List.of("cooccur", "--within", within, "--layout", "tidy", "--with-uncoded", "-f", "json"));
        if (own) {
            words.add("--own");
        }
        JsonNode rows = JSON.readTree(
                        Run.emic(study, 0, words.toArray(String[]::new)).out())
                .get("rows");
        for (JsonNode row : rows) {
            String a = row.get("code_a").asText();
            String b = row.get("code_b").asText();
            assertThat(row.get("a_count").asLong())
                    .as("%s %s", within, row)
                    .isEqualTo(
                            units.stream().filter(unit -> unit.carries(a, own)).count());
            if (!row.get("both").isNull()) {
                assertThat(row.get("both").asLong())
                        .as("%s %s", within, row)
                        .isEqualTo(units.stream()
                                .filter(unit -> unit.carries(a, own) && unit.carries(b, own))
                                .count());
            }
        }
    }

    private static List<Question> questions(Random random, boolean own) {
        List<String> codes = new ArrayList<>(List.of("a", "b", "c", "d", "e"));
        Collections.shuffle(codes, random);
        String x = codes.get(0);
        String y = codes.get(1);
        String sign = own ? "=" : "";
        return List.of(
                new Question(sign + x, unit -> unit.carries(x, own)),
                new Question(sign + x + " AND " + sign + y, unit -> unit.carries(x, own) && unit.carries(y, own)),
                new Question(sign + x + " OR " + sign + y, unit -> unit.carries(x, own) || unit.carries(y, own)),
                new Question(sign + x + " NOT " + sign + y, unit -> unit.carries(x, own) && !unit.carries(y, own)),
                new Question(
                        "ONE OF (" + sign + x + ", " + sign + y + ")",
                        unit -> unit.carries(x, own) != unit.carries(y, own)),
                new Question(
                        "AT LEAST 2 OF (" + sign + "a, " + sign + "c, " + sign + "e)",
                        unit -> List.of("a", "c", "e").stream()
                                        .filter(code -> unit.carries(code, own))
                                        .count()
                                >= 2));
    }

    private static List<Unit> units(String per, List<Text> texts, List<Mark> marks) {
        Map<String, Unit> cases = new TreeMap<>();
        List<Unit> units = new ArrayList<>();
        for (Text text : texts) {
            List<Mark> here = marks.stream()
                    .filter(mark -> mark.source().equals(text.id()))
                    .toList();
            if (per.equals("case")) {
                if (!text.caseName().isEmpty()) {
                    cases.computeIfAbsent(text.caseName(), name -> new Unit(new TreeSet<>()))
                            .codes()
                            .addAll(here.stream().map(Mark::code).toList());
                }
                continue;
            }
            List<Span> spans = per.equals("source")
                    ? List.of(new Span(0, text.words().length()))
                    : text.units().get(per);
            for (Span span : spans) {
                units.add(new Unit(here.stream()
                        .filter(mark -> mark.span().overlaps(span))
                        .map(Mark::code)
                        .collect(Collectors.toSet())));
            }
        }
        units.addAll(cases.values());
        return units;
    }

    /** Turns of one to three paragraphs of one to three sentences each. */
    private List<Text> texts(Random random, Path study) throws IOException {
        Run.emic(folder, 0, "init", "study");
        Files.writeString(study.resolve("codebooks/book.yaml"), """
            emic: codebook/1
            name: book
            version: 1.0.0
            language: en
            unit: turn
            codes:
              - id: a
                codes:
                  - id: b
                    codes:
                      - id: c
                  - id: d
              - id: e
            """);
        Path files = Files.createDirectories(folder.resolve("files"));
        List<Text> texts = new ArrayList<>();
        for (int number = 0; number < 4; number++) {
            String caseName = number == 0 ? "" : "family" + number % 2;
            StringBuilder words = new StringBuilder();
            Map<String, List<Span>> units = new LinkedHashMap<>();
            List.of("turn", "paragraph", "sentence").forEach(unit -> units.put(unit, new ArrayList<>()));
            int turns = 4 + random.nextInt(4);
            for (int turn = 0; turn < turns; turn++) {
                words.append(turn % 2 == 0 ? "P: " : "W: ");
                int begun = words.length();
                for (int paragraph = 0; paragraph <= random.nextInt(3); paragraph++) {
                    words.append(paragraph == 0 ? "" : "\n\n");
                    int from = words.length();
                    for (int sentence = 0; sentence <= random.nextInt(3); sentence++) {
                        words.append(sentence == 0 ? "" : " ");
                        int start = words.length();
                        words.append("Mara")
                                .append(number)
                                .append(" went")
                                .append(turn)
                                .append(" home.");
                        units.get("sentence").add(new Span(start, words.length()));
                    }
                    units.get("paragraph").add(new Span(from, words.length()));
                }
                units.get("turn").add(new Span(begun, words.length()));
                words.append("\n\n");
            }
            String id = "interview-" + number;
            Files.writeString(files.resolve(id + ".txt"), words);
            List<String> ingest = new ArrayList<>(List.of(
                    "ingest", "-C", study.toString(), files.resolve(id + ".txt").toString()));
            if (!caseName.isEmpty()) {
                ingest.addAll(List.of("--attr", "case=" + caseName));
            }
            Run.emic(folder, 0, ingest.toArray(String[]::new));
            texts.add(new Text(id, caseName, words.toString(), units));
        }
        return texts;
    }

    /** Random stretches from the beginning of a word to the end of one, and whole turns. */
    private static List<Mark> marks(Random random, Path study, List<Text> texts) throws IOException {
        List<Mark> marks = new ArrayList<>();
        for (String coder : List.of("ann", "bob")) {
            StringBuilder log = new StringBuilder();
            int count = 5 + random.nextInt(12);
            for (int i = 0; i < count; i++) {
                Text text = texts.get(random.nextInt(texts.size()));
                List<Span> sentences = text.units().get("sentence");
                int first = random.nextInt(sentences.size());
                int last = Math.min(sentences.size() - 1, first + random.nextInt(4));
                boolean part = random.nextBoolean();
                Span span = random.nextInt(4) == 0
                        ? text.units()
                                .get("turn")
                                .get(random.nextInt(text.units().get("turn").size()))
                        : new Span(
                                sentences.get(first).start() + (part ? "Mara0 ".length() : 0),
                                sentences.get(last).end() - (part ? 1 : 0));
                String code = String.valueOf("abcde".charAt(random.nextInt(5)));
                marks.add(new Mark(text.id(), span, code));
                StringBuilder id = new StringBuilder("01DRTW");
                for (int digit = 0; digit < 20; digit++) {
                    id.append(ULID.charAt(random.nextInt(32)));
                }
                Map<String, Object> event = new LinkedHashMap<>();
                event.put("id", id.toString());
                event.put("at", "2019-11-04T09:43:05Z");
                event.put("op", "add");
                event.put("source", text.id());
                event.put("start", span.start());
                event.put("end", span.end());
                event.put("quote", text.words().substring(span.start(), span.end()));
                event.put("prefix", "");
                event.put("suffix", "");
                event.put("code", code);
                event.put("codebook", "book");
                log.append(JSON.writeValueAsString(event)).append('\n');
            }
            Files.writeString(study.resolve("codings/" + coder + ".jsonl"), log);
        }
        return marks;
    }
}
