package org.emic.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emic.analysis.SmallStudy.code;
import static org.emic.analysis.SmallStudy.codebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import org.emic.model.Source;
import org.emic.model.Turn;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Random codings counted a second time by sets of characters and of units, from the manual's definitions alone. */
class FrequenciesAgainstBruteForceTest {

    private static final int STUDIES = 150;
    private static final int LENGTH = 60;

    private static final Map<String, Set<String>> BELOW = Map.of(
            "a", Set.of("a", "b", "c", "d"),
            "b", Set.of("b", "c"),
            "c", Set.of("c"),
            "d", Set.of("d"),
            "e", Set.of("e"));

    private static final CodeTree TREE =
            CodeTree.of(List.of(codebook("book", code("a", code("b", code("c")), code("d")), code("e"))));

    @ParameterizedTest
    @ValueSource(strings = {"case", "kind", "source", "speaker", "role", "coder"})
    void everyNumberAgrees(String by) {
        for (long seed = 0; seed < STUDIES; seed++) {
            Random random = new Random(seed);
            StudyFacts study = study(random);
            List<CodedSpan> spans = spans(random, study);
            for (boolean own : List.of(false, true)) {
                Table table = table(study, spans, by, own, Optional.empty());
                for (List<Cell> row : table.rows()) {
                    String group = ((Cell.Text) row.get(0)).text();
                    String code = ((Cell.Text) row.get(1)).text();
                    assertThat(numbers(row))
                            .as("by %s, seed %d, own %s, %s in %s", by, seed, own, code, group)
                            .isEqualTo(brute(study, spans, by, group, own ? Set.of(code) : BELOW.get(code)));
                }
                assertThat(numbers(table.footer().totals()).get(0)).isEqualTo((long) spans.size());
            }
        }
    }

    /** Every value, in a column for each group. */
    @ParameterizedTest
    @EnumSource(Measure.class)
    void aWideTableShowsWhatTheLongOneHas(Measure measure) {
        for (long seed = 0; seed < 50; seed++) {
            Random random = new Random(seed);
            StudyFacts study = study(random);
            List<CodedSpan> spans = spans(random, study);
            for (String by : List.of("case", "speaker", "coder")) {
                Table many = table(study, spans, by, false, Optional.empty());
                Table wide = table(study, spans, by, false, Optional.of(measure));
                for (List<Cell> row : many.rows()) {
                    List<Cell> same = wide.rows().stream()
                            .filter(each -> each.get(0).equals(row.get(1)))
                            .findFirst()
                            .orElseThrow();
                    Cell expected = measure == Measure.PRESENT
                            ? Cell.of(cell(many, row, "segments").equals(Cell.of(0)) ? 0 : 1)
                            : cell(many, row, measure == Measure.PER_1000 ? "per_1000_words" : measure.word());
                    assertThat(cell(wide, same, ((Cell.Text) row.get(0)).text()))
                            .as("%s by %s, seed %d, %s", measure, by, seed, row)
                            .isEqualTo(expected);
                }
            }
        }
    }

    private static Cell cell(Table table, List<Cell> row, String column) {
        for (int i = 0; i < row.size(); i++) {
            if (table.columns().get(i).name().equals(column)) {
                return row.get(i);
            }
        }
        throw new IllegalArgumentException(column);
    }

    private static Table table(
            StudyFacts study, List<CodedSpan> spans, String by, boolean own, Optional<Measure> wide) {
        FrequencyRequest request = new FrequencyRequest(
                Selection.ALL,
                Optional.of(Grouping.of(by)),
                own,
                wide.isPresent(),
                wide.map(List::of).orElse(List.of()),
                Optional.empty());
        return SmallStudy.table(study, TREE, request, spans);
    }

    private static List<Long> numbers(List<Cell> row) {
        List<Long> numbers = new ArrayList<>();
        for (Cell cell : row) {
            if (cell instanceof Cell.Whole whole) {
                numbers.add(whole.value());
            }
        }
        return numbers;
    }

    /** Segments, hits, sources, cases and words of some codes in one group. */
    private static List<Long> brute(
            StudyFacts study, List<CodedSpan> spans, String by, String group, Set<String> codes) {
        long hits = 0;
        long segments = 0;
        Map<String, Map<String, Integer>> units = new HashMap<>();
        Set<Integer> sources = new HashSet<>();
        Set<String> cases = new HashSet<>();
        Set<String> words = new HashSet<>();
        for (CodedSpan span : spans) {
            Source source = study.sources().get(span.source());
            Predicate<Turn> counts =
                    turn -> groupOf(study, source, turn, span, by).equals(group);
            List<Turn> touched = source.turns().stream()
                    .filter(turn -> turn.span().overlaps(span.span()))
                    .toList();
            boolean here = touched.isEmpty()
                    ? groupOf(study, source, Turn.of(span.span(), ""), span, by).equals(group)
                    : touched.stream().anyMatch(counts);
            if (!codes.contains(span.code()) || !here) {
                continue;
            }
            hits += span.hits();
            sources.add(span.source());
            cases.add(source.attributes().caseName());
            units.computeIfAbsent(span.source() + " " + span.span() + " " + span.coder(), each -> new HashMap<>())
                    .merge(span.code(), 1, Integer::sum);
            touched.stream().filter(counts).forEach(turn -> {
                for (int i = span.span().start(); i < span.span().end(); i++) {
                    if (i >= turn.span().start() && i < turn.span().end()) {
                        words.add(span.source() + " " + i);
                    }
                }
            });
        }
        for (Map<String, Integer> unit : units.values()) {
            segments += unit.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        }
        cases.remove("");
        return List.of(segments, hits, (long) sources.size(), (long) cases.size(), (long) words.size());
    }

    private static String groupOf(StudyFacts study, Source source, Turn turn, CodedSpan span, String by) {
        String name = switch (by) {
            case "case" -> source.attributes().caseName();
            case "kind" -> source.kind();
            case "source" -> source.id();
            case "speaker" -> turn.speaker();
            case "role" -> study.roles().of(source.id(), turn.speaker());
            default -> span.coder();
        };
        return name.isEmpty() ? "(none)" : name;
    }

    private static StudyFacts study(Random random) {
        SmallStudy study = new SmallStudy();
        int sources = 1 + random.nextInt(4);
        for (int i = 0; i < sources; i++) {
            List<String> turns = new ArrayList<>();
            int at = random.nextInt(4);
            while (at < LENGTH - 12 && random.nextInt(12) > 0) {
                int end = at + 1 + random.nextInt(10);
                turns.add(List.of("P", "W", "X", "").get(random.nextInt(4)) + at + "-" + end);
                at = end + random.nextInt(3);
            }
            study.source(
                    random.nextBoolean() ? "interview" : "observation",
                    random.nextInt(4) == 0 ? Map.of() : Map.of("case", "F" + random.nextInt(2)),
                    turns.toArray(String[]::new));
        }
        return study.facts();
    }

    private static List<CodedSpan> spans(Random random, StudyFacts study) {
        List<CodedSpan> spans = new ArrayList<>();
        int count = random.nextInt(30);
        for (int i = 0; i < count; i++) {
            int source = random.nextInt(study.sources().size());
            List<Turn> turns = study.sources().get(source).turns();
            int start = random.nextInt(LENGTH - 1);
            int end = start + 1 + random.nextInt(Math.min(15, LENGTH - start));
            if (!turns.isEmpty() && random.nextBoolean()) {
                Turn turn = turns.get(random.nextInt(turns.size()));
                start = turn.span().start();
                end = turn.span().end();
            }
            String code = List.of("a", "b", "c", "d", "e").get(random.nextInt(5));
            spans.add(SmallStudy.by("coder" + random.nextInt(2), code, source, start, end));
        }
        return spans;
    }
}
