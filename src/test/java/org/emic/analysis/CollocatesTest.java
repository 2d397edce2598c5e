package org.emic.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.emic.analysis.CollocateRequest.Sort;
import org.emic.model.WordRange;
import org.junit.jupiter.api.Test;

/** What stands near a node, in texts that can be counted by hand. */
class CollocatesTest {

    private static final Map<String, List<String>> ASKED = new LinkedHashMap<>();

    static {
        ASKED.put("rule", List.of("n*"));
        ASKED.put("left", List.of("3"));
    }

    private final List<String> vocabulary = new ArrayList<>();

    /** Counts stretches of words; each occurrence of {@code n} is a node. */
    private Collocates count(Window window, String... stretches) {
        Collocates counts = new Collocates(window);
        for (int i = 0; i < stretches.length; i++) {
            counts.nextSource(i % 2 == 0 ? "hill" : "");
            counts.nextTurn();
            int[] words = Arrays.stream(stretches[i].split(" "))
                    .mapToInt(this::number)
                    .toArray();
            List<WordRange> nodes = new ArrayList<>();
            for (int at = 0; at < words.length; at++) {
                if (vocabulary.get(words[at]).equals("n")) {
                    nodes.add(new WordRange(at, at + 1));
                }
            }
            counts.add(words, new WordRange(0, words.length), nodes);
        }
        return counts;
    }

    private int number(String word) {
        if (!vocabulary.contains(word)) {
            vocabulary.add(word);
        }
        return vocabulary.indexOf(word);
    }

    private Table table(Collocates counts, CollocateRequest request) {
        return new CollocateTable(
                        counts, word -> new CollocateTable.Name(vocabulary.get(word), vocabulary.get(word)), request)
                .table(ASKED);
    }

    private static CollocateRequest by(Sort sort, long min, int top) {
        return new CollocateRequest(sort, min, top, Set.of(), List.of(), false);
    }

    private Map<String, Map<String, Cell>> rows(Table table) {
        Map<String, Map<String, Cell>> rows = new TreeMap<>();
        for (List<Cell> cells : table.rows()) {
            Map<String, Cell> row = new TreeMap<>();
            for (int i = 0; i < cells.size(); i++) {
                row.put(table.columns().get(i).name(), cells.get(i));
            }
            rows.put(words(List.of(cells)).get(0), row);
        }
        return rows;
    }

    private static List<String> words(List<List<Cell>> rows) {
        return rows.stream().map(row -> ((Cell.Text) row.get(0)).text()).toList();
    }

    private static List<Cell> numbers(long... all) {
        return Arrays.stream(all).mapToObj(Cell::of).toList();
    }

    private static List<Cell> counted(Map<String, Cell> row) {
        return List.of(
                row.get("frequency"),
                row.get("left"),
                row.get("right"),
                row.get("pairs"),
                row.get("in_windows"),
                row.get("outside_nodes"));
    }

    private static double number(Cell cell) {
        return ((Cell.Decimal) cell).value().doubleValue();
    }

    /** Both nodes have c beside them, which is two pairs and one word; each is in the window of the other. */
    @Test
    void aWordBetweenTwoNodesIsInTwoPairs() {
        Table table = table(count(new Window(2, 2), "a b n c n a"), by(Sort.WORD, 1, 0));
        Map<String, Map<String, Cell>> rows = rows(table);

        assertThat(words(table.rows())).containsExactly("a", "b", "c", "n");
        assertThat(counted(rows.get("a"))).isEqualTo(numbers(2, 1, 1, 2, 2, 2));
        assertThat(counted(rows.get("b"))).isEqualTo(numbers(1, 1, 0, 1, 1, 1));
        assertThat(counted(rows.get("c"))).isEqualTo(numbers(1, 1, 1, 2, 1, 1));
        assertThat(counted(rows.get("n"))).isEqualTo(numbers(2, 1, 1, 2, 0, 0));
        assertThat(table.footer().denominators())
                .containsExactly(
                        entry("nodes", 2L),
                        entry("places", 7L),
                        entry("uncut_places", 8L),
                        entry("words", 6L),
                        entry("node_words", 2L),
                        entry("window_words", 4L),
                        entry("units", 1L),
                        entry("sources", 1L),
                        entry("cases", 1L));
    }

    /** 7 places, 6 words: E of a word that stands once is 7/6. Nothing outside windows: no likelihood. */
    @Test
    void scoresAreOfThePlacesThatEdgesLeft() {
        Map<String, Map<String, Cell>> rows = rows(table(count(new Window(2, 2), "a b n c n a"), by(Sort.WORD, 1, 0)));

        assertThat(number(rows.get("c").get("expected"))).isCloseTo(7 / 6.0, within(1e-12));
        assertThat(number(rows.get("c").get("mi"))).isCloseTo(Math.log(12 / 7.0) / Math.log(2), within(1e-12));
        assertThat(number(rows.get("c").get("t"))).isCloseTo((2 - 7 / 6.0) / Math.sqrt(2), within(1e-12));
        assertThat(number(rows.get("c").get("z"))).isCloseTo((2 - 7 / 6.0) / Math.sqrt(7 / 6.0), within(1e-12));
        assertThat(number(rows.get("c").get("dice")))
                .as("two nodes, one word, two pairs")
                .isCloseTo(4 / 3.0, within(1e-12));
        assertThat(number(rows.get("c").get("log_dice")))
                .isCloseTo(14 + Math.log(4 / 3.0) / Math.log(2), within(1e-12));
        assertThat(rows.get("c").get("ll_windows")).isEqualTo(Cell.EMPTY);
        assertThat(rows.get("c").get("reason"))
                .isEqualTo(Cell.of("every word stands in a window, so there is nothing to compare the windows with"));
        assertThat(rows.get("n").get("reason")).isEqualTo(Cell.of("it stands nowhere but in the nodes themselves"));
    }

    @Test
    void oneSideIsEnough() {
        Map<String, Map<String, Cell>> rows =
                rows(table(count(new Window(0, 1), "a n b", "n a", "b n"), by(Sort.WORD, 1, 0)));

        assertThat(rows.keySet()).containsExactly("a", "b");
        assertThat(counted(rows.get("a"))).isEqualTo(numbers(2, 0, 1, 1, 1, 2));
        assertThat(counted(rows.get("b"))).isEqualTo(numbers(2, 0, 1, 1, 1, 2));
        double byHand = 2 * (1 * Math.log(1.0) + 1 * Math.log(1.0) + 1 * Math.log(1.0) + 1 * Math.log(1.0));
        assertThat(number(rows.get("a").get("ll_windows")))
                .as("half in windows, half not")
                .isEqualTo(byHand);
    }

    @Test
    void sourcesAndCasesAreThoseWithAPair() {
        Table table = table(count(new Window(1, 1), "a n a", "n a", "n a", "a", "n b"), by(Sort.SOURCES, 1, 0));
        Map<String, Map<String, Cell>> rows = rows(table);

        assertThat(words(table.rows())).containsExactly("a", "b");
        assertThat(rows.get("a").get("sources")).isEqualTo(Cell.of(3));
        assertThat(rows.get("a").get("cases"))
                .as("the second source has no case")
                .isEqualTo(Cell.of(1));
        assertThat(rows.get("b").get("sources")).isEqualTo(Cell.of(1));
    }

    @Test
    void whatIsLeftOutIsTold() {
        Collocates counts = count(new Window(3, 3), "a a n b b b c the", "the n the");
        Table table = table(
                counts,
                new CollocateRequest(Sort.PAIRS, 2, 1, Set.of("the"), List.of("those of x.txt (1 word)"), true));

        assertThat(words(table.rows())).containsExactly("b");
        assertThat(table.rows().get(0)).last().isEqualTo(Cell.of("emic collocates 'n*' --left 3 --pairs b"));
        assertThat(table.footer().notes())
                .contains(
                        "Left out: those of x.txt (1 word); 1 of them stand in windows. They count in all"
                                + " denominators.",
                        "Without a row: 1 more word (--top).");
        assertThat(table(counts, by(Sort.PAIRS, 3, 0)).footer().notes())
                .contains("Without a row: 2 words in fewer than 3 pairs (--min).");
    }

    @Test
    void everyOrderIsOfItsColumnAndTotal() {
        Collocates counts = count(new Window(2, 2), "a b n c d", "b n a", "d d d n", "c n c", "e f g h");
        for (Sort sort : Sort.values()) {
            Table table = table(counts, by(sort, 1, 0));
            int column = table.columns().stream().map(Column::name).toList().indexOf(sort.word());
            List<Double> values = new ArrayList<>();
            for (List<Cell> row : table.rows()) {
                values.add(
                        row.get(column) instanceof Cell.Whole whole
                                ? (double) whole.value()
                                : row.get(column) instanceof Cell.Decimal
                                        ? number(row.get(column))
                                        : Double.NEGATIVE_INFINITY);
            }
            if (sort == Sort.WORD) {
                assertThat(words(table.rows())).isSorted();
            } else {
                assertThat(values).as(sort.word()).isSortedAccordingTo((a, b) -> Double.compare(b, a));
            }
            assertThat(Sort.of(sort.word())).contains(sort);
        }
        assertThat(Sort.of("nearness")).isEmpty();
    }

    @Test
    void withoutNodesThereIsAnEmptyTableWithItsDenominators() {
        Table table = table(count(new Window(5, 5), "a b", "c"), by(Sort.LOG_DICE, 1, 0));

        assertThat(table.rows()).isEmpty();
        assertThat(table.footer().denominators()).containsEntry("words", 3L).containsEntry("nodes", 0L);
        assertThat(table.footer().notes()).isEmpty();
    }
}
