package org.emic.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.emic.model.WordRange;
import org.junit.jupiter.api.Test;

/** Collocates in random texts, counted a second time: every node against every word, from what the manual says. */
class CollocatesAgainstBruteForceTest {

    /** A word of some text: its place, its stretch, the node it belongs to (or −1). */
    private record Token(int source, int stretch, int at, int word, int node) {}

    private final List<Token> tokens = new ArrayList<>();
    private int nodes;

    @Test
    void everyCountAgrees() {
        int rows = 0;
        for (long seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            Window window = new Window(random.nextInt(5), 1 + random.nextInt(4));
            Table table = new CollocateTable(
                            texts(random, window),
                            word -> new CollocateTable.Name("w" + word, "w" + word),
                            new CollocateRequest(CollocateRequest.Sort.WORD, 1, 0, Set.of(), List.of(), false))
                    .table(Map.of());
            Map<String, String> expected = expected(window);
            Map<String, String> counted = new TreeMap<>();
            for (List<Cell> cells : table.rows()) {
                StringBuilder row = new StringBuilder();
                for (int i = 1; i < cells.size(); i++) {
                    if (cells.get(i) instanceof Cell.Whole whole) {
                        row.append(whole.value()).append(' ');
                    }
                }
                counted.put(((Cell.Text) cells.get(0)).text(), row.toString());
            }
            assertThat(counted).as("seed %d", seed).isEqualTo(expected);
            rows += expected.size();
            denominators(table, window, seed);
        }
        assertThat(rows).isGreaterThan(1000);
    }

    private Collocates texts(Random random, Window window) {
        tokens.clear();
        nodes = 0;
        Collocates counts = new Collocates(window);
        int stretches = 0;
        for (int source = 0; source < 3; source++) {
            counts.nextSource(source == 2 ? "" : "case");
            for (int turn = 0; turn < 3; turn++) {
                counts.nextTurn();
                int[] words = random.ints(1 + random.nextInt(12), 0, 5).toArray();
                int from = random.nextInt(words.length);
                WordRange stretch = new WordRange(from, from + 1 + random.nextInt(words.length - from));
                List<WordRange> ranges = new ArrayList<>();
                int[] nodeOf = new int[words.length];
                java.util.Arrays.fill(nodeOf, -1);
                for (int at = stretch.from(); at < stretch.to(); at++) {
                    if (random.nextInt(4) == 0) {
                        int end = Math.min(stretch.to(), at + 1 + random.nextInt(2));
                        ranges.add(new WordRange(at, end));
                        java.util.Arrays.fill(nodeOf, at, end, nodes++);
                        at = end - 1;
                    }
                }
                for (int at = stretch.from(); at < stretch.to(); at++) {
                    tokens.add(new Token(source, stretches, at, words[at], nodeOf[at]));
                }
                counts.add(words, stretch, ranges);
                stretches++;
            }
        }
        return counts;
    }

    /** The node's nearest word is so many words away, less the words between. */
    private boolean before(Token token, int node, Window window) {
        int first = tokens.stream()
                .filter(each -> each.node() == node)
                .mapToInt(Token::at)
                .min()
                .orElseThrow();
        return together(token, node) && token.at() < first && first - token.at() <= window.left();
    }

    private boolean behind(Token token, int node, Window window) {
        int last = tokens.stream()
                .filter(each -> each.node() == node)
                .mapToInt(Token::at)
                .max()
                .orElseThrow();
        return together(token, node) && token.at() > last && token.at() - last <= window.right();
    }

    private boolean together(Token token, int node) {
        return tokens.stream().anyMatch(each -> each.node() == node && each.stretch() == token.stretch());
    }

    private Map<String, String> expected(Window window) {
        Map<String, String> rows = new TreeMap<>();
        for (int word = 0; word < 5; word++) {
            long frequency = 0;
            long left = 0;
            long right = 0;
            long once = 0;
            long outside = 0;
            Set<Integer> sources = new TreeSet<>();
            for (Token token : tokens) {
                if (token.word() == word) {
                    frequency++;
                    long pairs = left + right;
                    for (int node = 0; node < nodes; node++) {
                        left += before(token, node, window) ? 1 : 0;
                        right += behind(token, node, window) ? 1 : 0;
                    }
                    if (left + right > pairs) {
                        sources.add(token.source());
                        once += token.node() < 0 ? 1 : 0;
                    }
                    outside += token.node() < 0 ? 1 : 0;
                }
            }
            if (left + right > 0) {
                long cases = sources.contains(0) || sources.contains(1) ? 1 : 0;
                rows.put(
                        "w" + word,
                        frequency + " " + left + " " + right + " " + (left + right) + " " + once + " " + outside + " "
                                + sources.size() + " " + cases + " ");
            }
        }
        return rows;
    }

    private void denominators(Table table, Window window, long seed) {
        long places = 0;
        Set<Token> inWindows = new HashSet<>();
        for (Token token : tokens) {
            for (int node = 0; node < nodes; node++) {
                if (before(token, node, window) || behind(token, node, window)) {
                    places++;
                    if (token.node() < 0) {
                        inWindows.add(token);
                    }
                }
            }
        }
        Map<String, Long> all = table.footer().denominators();
        assertThat(all.values())
                .as("seed %d", seed)
                .containsExactly(
                        (long) nodes,
                        places,
                        (long) nodes * (window.left() + window.right()),
                        (long) tokens.size(),
                        tokens.stream().filter(each -> each.node() >= 0).count(),
                        (long) inWindows.size(),
                        9L,
                        3L,
                        1L);
        long ofAllWords = table.rows().stream()
                .mapToLong(row -> ((Cell.Whole) row.get(5)).value())
                .sum();
        assertThat(ofAllWords).as("every place is a pair").isEqualTo(places);
        for (List<Cell> row : table.rows()) {
            double frequency = ((Cell.Whole) row.get(2)).value();
            assertThat(((Cell.Decimal) row.get(6)).value().doubleValue())
                    .isCloseTo(frequency * places / tokens.size(), within(1e-12));
        }
    }
}
