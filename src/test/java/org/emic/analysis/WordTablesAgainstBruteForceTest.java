package org.emic.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.emic.model.Attributes;
import org.emic.model.Origin;
import org.emic.model.ParagraphBreak;
import org.emic.model.Source;
import org.emic.model.Value;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of words over random studies, counted a second time from lists of words, by the definitions of the manual. */
class WordTablesAgainstBruteForceTest {

    private static final int STUDIES = 100;
    private static final double CLOSE = 1e-9;

    /** A word that was said: in which source, in which turn, which, and on which side. */
    private record Said(int source, int turn, int word, boolean target) {}

    private final List<Source> sources = new ArrayList<>();
    private final List<Said> said = new ArrayList<>();

    private void make(long seed) {
        Random random = new Random(seed);
        sources.clear();
        said.clear();
        int count = 1 + random.nextInt(6);
        for (int i = 0; i < count; i++) {
            TreeMap<String, Value> attributes = new TreeMap<>();
            if (random.nextInt(4) > 0) {
                attributes.put("case", new Value.Text("c" + random.nextInt(3)));
            }
            sources.add(source("s" + i, attributes));
            for (int turn = random.nextInt(5); turn > 0; turn--) {
                boolean target = random.nextBoolean();
                for (int word = random.nextInt(12); word > 0; word--) {
                    int which = (int) Math.abs(random.nextGaussian() * 4);
                    said.add(new Said(i, turn, which, target));
                }
            }
        }
    }

    private static Source source(String id, Map<String, Value> attributes) {
        return new Source(
                id,
                id,
                "interview",
                new Attributes(new TreeMap<>(attributes)),
                List.of(),
                ParagraphBreak.LINE,
                new Origin(id, "", "0".repeat(64), "txt", "UTF-8"),
                "0".repeat(64));
    }

    private static CountedWords counted(List<Said> words) {
        WordCounter counter = new WordCounter();
        for (int i = 0; i < words.size(); ) {
            int from = i;
            while (i < words.size()
                    && words.get(i).source() == words.get(from).source()
                    && words.get(i).turn() == words.get(from).turn()) {
                i++;
            }
            int[] turn = words.subList(from, i).stream().mapToInt(Said::word).toArray();
            counter.turn(words.get(from).source(), turn, turn.length);
        }
        return counter.counted();
    }

    private static WordRequest request(String parts) {
        return new WordRequest(1, OptionalInt.empty(), Grouping.of(parts), false, false, List.of(), Map.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"source", "case"})
    void frequenciesAndDispersion(String parts) {
        for (long seed = 0; seed < STUDIES; seed++) {
            make(seed);
            Table table = new WordTable(counted(said), sources, NAMES, request(parts))
                    .table()
                    .whole();
            TreeSet<Integer> types = new TreeSet<>();
            said.forEach(each -> types.add(each.word()));
            assertThat(table.rows()).as("seed %d", seed).hasSize(types.size());
            long last = Long.MAX_VALUE;
            for (List<Cell> row : table.rows()) {
                int word = Integer.parseInt(((Cell.Text) row.get(0)).text());
                List<Said> places =
                        said.stream().filter(each -> each.word() == word).toList();
                assertThat(whole(row.get(2))).isEqualTo(places.size()).isLessThanOrEqualTo(last);
                last = places.size();
                assertThat(number(row.get(3))).isCloseTo(1000.0 * places.size() / said.size(), within(CLOSE));
                assertThat(whole(row.get(4)))
                        .isEqualTo(places.stream().map(Said::source).distinct().count());
                assertThat(whole(row.get(5)))
                        .isEqualTo(places.stream()
                                .map(each -> caseOf(each.source()))
                                .filter(Objects::nonNull)
                                .distinct()
                                .count());
                Double dp = dp(said, word, parts);
                if (dp == null) {
                    assertThat(row.get(6)).isEqualTo(Cell.EMPTY);
                } else {
                    assertThat(number(row.get(6)))
                            .as("seed %d, word %d", seed, word)
                            .isCloseTo(dp, within(CLOSE));
                }
            }
            assertThat(table.footer().denominators())
                    .containsEntry("words", (long) said.size())
                    .containsEntry("types", (long) types.size())
                    .containsEntry(
                            "units",
                            said.stream()
                                    .map(each -> each.source() + ":" + each.turn())
                                    .distinct()
                                    .count())
                    .containsEntry(
                            "sources",
                            said.stream().map(Said::source).distinct().count());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"source", "case"})
    void diversityOfParts(String parts) {
        for (long seed = 0; seed < STUDIES; seed++) {
            make(seed);
            Table table = new DiversityTable(counted(said), sources, NAMES, request(parts)).table();
            TreeMap<String, List<Said>> byPart = new TreeMap<>();
            for (Said each : said) {
                Object part = parts.equals("source") ? "s" + each.source() : caseOf(each.source());
                if (part != null) {
                    String name = part instanceof Value value ? value.written() : part.toString();
                    byPart.computeIfAbsent(name, unused -> new ArrayList<>()).add(each);
                }
            }
            assertThat(table.rows()).as("seed %d", seed).hasSize(byPart.size());
            for (List<Cell> row : table.rows()) {
                diversity(row, byPart.get(((Cell.Text) row.get(0)).text()), "seed " + seed);
            }
            if (!said.isEmpty()) {
                diversity(table.footer().totals(), said, "seed " + seed);
            }
        }
    }

    private static void diversity(List<Cell> row, List<Said> part, String as) {
        TreeMap<Integer, Integer> counts = new TreeMap<>();
        TreeMap<Integer, List<String>> bySource = new TreeMap<>();
        for (Said each : part) {
            counts.merge(each.word(), 1, Integer::sum);
            bySource.computeIfAbsent(each.source(), unused -> new ArrayList<>()).add("w" + each.word());
        }
        List<Double> mtld = bySource.values().stream()
                .map(tokens -> new LexicalDiversity(tokens).mtld(LexicalDiversity.THRESHOLD))
                .flatMap(score -> score.number().stream().boxed())
                .toList();
        assertThat(whole(row.get(1))).as(as).isEqualTo(part.size());
        assertThat(whole(row.get(2))).as(as).isEqualTo(counts.size());
        assertThat(whole(row.get(3)))
                .as(as)
                .isEqualTo(counts.values().stream().filter(count -> count == 1).count());
        assertThat(number(row.get(4))).as(as).isCloseTo((double) counts.size() / part.size(), within(CLOSE));
        assertThat(whole(row.get(6))).as(as).isEqualTo(mtld.size());
        assertThat(whole(row.get(7))).as(as).isEqualTo(bySource.size());
        if (mtld.isEmpty()) {
            assertThat(row.get(5)).as(as).isEqualTo(Cell.EMPTY);
            assertThat(((Cell.Text) row.get(8)).text()).contains("too short for MTLD");
        } else {
            double mean =
                    mtld.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
            assertThat(number(row.get(5))).as(as).isCloseTo(mean, within(CLOSE));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"source", "case"})
    void keyWords(String parts) {
        for (long seed = 0; seed < STUDIES; seed++) {
            make(seed);
            List<Said> here = said.stream().filter(Said::target).toList();
            List<Said> there = said.stream().filter(each -> !each.target()).toList();
            if (here.isEmpty() || there.isEmpty()) {
                continue;
            }
            Table table = new KeynessTable(
                            counted(here),
                            counted(there),
                            0,
                            sources,
                            NAMES,
                            new KeynessRequest(
                                    request(parts),
                                    Map.of(),
                                    KeynessRequest.Sort.LL_FOUR_CELLS,
                                    KeynessRequest.Direction.BOTH))
                    .table()
                    .whole();
            List<String> order = new ArrayList<>();
            for (List<Cell> row : table.rows()) {
                int word = Integer.parseInt(((Cell.Text) row.get(0)).text());
                double a = here.stream().filter(each -> each.word() == word).count();
                double b = there.stream().filter(each -> each.word() == word).count();
                double n1 = here.size();
                double n2 = there.size();
                double e1 = n1 * (a + b) / (n1 + n2);
                double e2 = n2 * (a + b) / (n1 + n2);
                double two = 2 * (term(a, e1) + term(b, e2));
                double four = two + 2 * (term(n1 - a, n1 - e1) + term(n2 - b, n2 - e2));
                String as = "seed " + seed + ", word " + word;
                assertThat(whole(row.get(3))).as(as).isEqualTo((long) a);
                assertThat(whole(row.get(5))).as(as).isEqualTo((long) b);
                assertThat(number(row.get(9))).as(as).isCloseTo(two, within(CLOSE));
                assertThat(number(row.get(10))).as(as).isCloseTo(four, within(CLOSE));
                double ratio = Math.log((Math.max(a, 0.5) / n1) / (Math.max(b, 0.5) / n2)) / Math.log(2);
                if (ratio * (a / n1 - b / n2) < 0) {
                    assertThat(row.get(13)).as(as).isEqualTo(Cell.EMPTY);
                } else {
                    assertThat(number(row.get(13))).as(as).isCloseTo(ratio, within(CLOSE));
                }
                assertThat(row.get(11).equals(Cell.EMPTY)).as(as).isEqualTo(Math.min(e1, e2) < 5);
                String keyness = a / n1 > b / n2 + CLOSE ? "positive" : a / n1 < b / n2 - CLOSE ? "negative" : "none";
                assertThat(row.get(2)).as(as).isEqualTo(Cell.of(keyness));
                order.add(List.of("positive", "negative", "none").indexOf(keyness)
                        + String.format(java.util.Locale.ROOT, "%012.6f", 1000 - four));
                Double dp = dp(here, word, parts);
                assertThat(row.get(18).equals(Cell.EMPTY)).as(as).isEqualTo(dp == null);
                if (dp != null) {
                    assertThat(number(row.get(18))).as(as).isCloseTo(dp, within(CLOSE));
                }
            }
            assertThat(order).as("seed %d", seed).isSorted();
        }
    }

    private static double term(double observed, double expected) {
        return observed == 0 ? 0 : observed * Math.log(observed / expected);
    }

    private Object caseOf(int source) {
        return sources.get(source).attributes().get("case").orElse(null);
    }

    /** Half the sum of differences of shares, part by part; null if it stands in no part. */
    private Double dp(List<Said> all, int word, String parts) {
        TreeMap<String, long[]> byPart = new TreeMap<>();
        for (Said each : all) {
            Object part = parts.equals("source") ? "s" + each.source() : caseOf(each.source());
            if (part != null) {
                long[] counts = byPart.computeIfAbsent(part.toString(), unused -> new long[2]);
                counts[0] += each.word() == word ? 1 : 0;
                counts[1]++;
            }
        }
        double of = byPart.values().stream().mapToLong(counts -> counts[0]).sum();
        double size = byPart.values().stream().mapToLong(counts -> counts[1]).sum();
        return of == 0 || byPart.size() == 1
                ? null
                : byPart.values().stream()
                                .mapToDouble(counts -> Math.abs(counts[0] / of - counts[1] / size))
                                .sum()
                        / 2;
    }

    private static long whole(Cell cell) {
        return ((Cell.Whole) cell).value();
    }

    private static double number(Cell cell) {
        BigDecimal value = ((Cell.Decimal) cell).value();
        return value.doubleValue();
    }

    private static final WordNames NAMES = new WordNames() {
        @Override
        public String name(int word) {
            return Integer.toString(word);
        }

        @Override
        public String written(int word) {
            return name(word);
        }

        @Override
        public List<String> folds(int word) {
            return List.of(name(word));
        }

        @Override
        public boolean isStopWord(int word) {
            return false;
        }

        @Override
        public Optional<String> rule(int word) {
            return Optional.of(name(word));
        }
    };
}
