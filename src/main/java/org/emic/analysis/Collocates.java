package org.emic.analysis;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.emic.model.WordRange;

/**
 * Counts the words that stand near nodes.
 *
 * <p>A node is an occurrence of what was asked for: one word or several. A pair is a node and a word in its window: a word
 * in the windows of two nodes is in two pairs, also when it is itself a part of another node. Beside the pairs each word in
 * a window, and in no node, is counted once ({@link WindowTable}).
 *
 * <p>Words go by numbers and come stretch by stretch, a stretch being what no window reaches out of.
 */
public final class Collocates {

    private final Window window;
    private final Map<String, Integer> cases = new HashMap<>();
    private CollocateTally[] tallies = new CollocateTally[64];
    private int source = -1;
    private int ofCase = -1;
    private boolean[] inNode = new boolean[64];
    private boolean[] inWindow = new boolean[64];

    private long turns;
    private long all;
    private long nodes;
    private long nodeWords;
    private long places;
    private long windowWords;

    public Collocates(Window window) {
        this.window = window;
    }

    /**
     * The next stretches are of another source.
     *
     * @param caseName its case; nothing if it has none
     */
    public void nextSource(String caseName) {
        source++;
        ofCase = caseName.isEmpty() ? -1 : cases.computeIfAbsent(caseName, name -> cases.size());
    }

    /** The next stretches are of another turn. */
    public void nextTurn() {
        turns++;
    }

    /**
     * Counts a stretch.
     *
     * @param words by their numbers, 0 or more
     * @param stretch which of them it is made of
     * @param ranges the nodes in it, in their order, not overlapping
     */
    public void add(int[] words, WordRange stretch, List<WordRange> ranges) {
        all += stretch.to() - stretch.from();
        for (int i = stretch.from(); i < stretch.to(); i++) {
            tally(words[i]).frequency++;
        }
        if (!ranges.isEmpty()) {
            clear(words.length);
            ranges.forEach(node -> pairs(words, stretch, node));
            once(words, stretch);
        }
    }

    private CollocateTally tally(int word) {
        if (word >= tallies.length) {
            tallies = Arrays.copyOf(tallies, Math.max(word + 1, 2 * tallies.length));
        }
        if (tallies[word] == null) {
            tallies[word] = new CollocateTally();
        }
        return tallies[word];
    }

    private void clear(int size) {
        if (inNode.length < size) {
            inNode = new boolean[2 * size];
            inWindow = new boolean[2 * size];
        }
        Arrays.fill(inNode, 0, size, false);
        Arrays.fill(inWindow, 0, size, false);
    }

    private void pairs(int[] words, WordRange stretch, WordRange node) {
        nodes++;
        for (int i = window.from(node, stretch); i < node.from(); i++) {
            tallies[words[i]].left++;
            pair(i, words);
        }
        Arrays.fill(inNode, node.from(), node.to(), true);
        for (int i = node.to(); i < window.to(node, stretch); i++) {
            tallies[words[i]].right++;
            pair(i, words);
        }
    }

    private void pair(int i, int[] words) {
        places++;
        inWindow[i] = true;
        tallies[words[i]].seen(source, ofCase);
    }

    private void once(int[] words, WordRange stretch) {
        for (int i = stretch.from(); i < stretch.to(); i++) {
            if (inNode[i]) {
                nodeWords++;
                tallies[words[i]].inNodes++;
            } else if (inWindow[i]) {
                windowWords++;
                tallies[words[i]].inWindows++;
            }
        }
    }

    /** What was counted of the words, by their numbers; null of a word that did not come. */
    CollocateTally[] tallies() {
        return tallies;
    }

    /** What everything is counted over, by name: nodes and their places, words, turns, sources and cases with words. */
    public Map<String, Long> denominators() {
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("nodes", nodes);
        counts.put("places", places);
        counts.put("uncut_places", nodes * (window.left() + (long) window.right()));
        counts.put("words", all);
        counts.put("node_words", nodeWords);
        counts.put("window_words", windowWords);
        counts.put("units", turns);
        counts.put("sources", source + 1L);
        counts.put("cases", (long) cases.size());
        return counts;
    }

    /** Words counted over. */
    long words() {
        return all;
    }

    /** Nodes found. */
    long nodes() {
        return nodes;
    }

    /** Words that nodes are made of. */
    long nodeWords() {
        return nodeWords;
    }

    /** Places in all windows together: what the edges of the stretches left of them. */
    long places() {
        return places;
    }

    /** Words in a window and in no node, each once. */
    long windowWords() {
        return windowWords;
    }
}
