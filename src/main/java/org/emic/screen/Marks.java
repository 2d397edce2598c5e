package org.emic.screen;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.emic.model.Span;

/**
 * The codings of the source that are shown, in their order, each with the lane of the margin it is drawn in. Immutable: what
 * was written makes a new one.
 */
final class Marks {

    /** Two codings closer than this many UTF-16 units never share a lane: they may meet on a row. */
    private static final int APART = 120;

    /** Whose codings are shown. */
    enum Layer {
        ALL("everything that holds"),
        MINE("your own codings"),
        PEOPLE("what people coded"),
        RULES("what rules found"),
        REJECTED("what was rejected");

        private final String words;

        Layer(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }

        Layer next() {
            return switch (this) {
                case ALL -> MINE;
                case MINE -> PEOPLE;
                case PEOPLE -> RULES;
                case RULES -> REJECTED;
                case REJECTED -> ALL;
            };
        }

        boolean shows(Mark mark, String coder) {
            boolean rejected = mark.judgement() == Mark.Judgement.REJECTED;
            return switch (this) {
                case ALL -> !rejected;
                case MINE -> !mark.isRule() && mark.coding().coder().equals(coder);
                case PEOPLE -> !mark.isRule();
                case RULES -> mark.isRule() && !rejected;
                case REJECTED -> rejected;
            };
        }
    }

    private final Map<String, Mark> byId;
    private final String coder;
    private final Layer layer;
    private final Mark[] shown;
    private final int[] starts;
    /** The greatest end among the shown up to this one. */
    private final int[] reach;

    private final int[] lanes;
    private final Map<String, Integer> counts = new HashMap<>();

    private Marks(Map<String, Mark> byId, String coder, Layer layer) {
        this.byId = byId;
        this.coder = coder;
        this.layer = layer;
        this.shown = byId.values().stream()
                .filter(mark -> layer.shows(mark, coder))
                .sorted(Comparator.comparingInt((Mark mark) -> mark.span().start())
                        .thenComparing(mark -> mark.span().end(), Comparator.reverseOrder())
                        .thenComparing(Comparator.naturalOrder()))
                .toArray(Mark[]::new);
        this.starts = new int[shown.length];
        this.reach = new int[shown.length];
        this.lanes = new int[shown.length];
        List<Integer> free = new ArrayList<>();
        for (int i = 0; i < shown.length; i++) {
            Span span = shown[i].span();
            starts[i] = span.start();
            reach[i] = Math.max(span.end(), i == 0 ? 0 : reach[i - 1]);
            lanes[i] = lane(free, span);
        }
        byId.values().stream()
                .filter(mark -> mark.judgement() != Mark.Judgement.REJECTED)
                .forEach(mark -> counts.merge(key(mark), 1, Integer::sum));
    }

    private static int lane(List<Integer> free, Span span) {
        for (int lane = 0; lane < free.size(); lane++) {
            if (free.get(lane) <= span.start()) {
                free.set(lane, span.end() + APART);
                return lane;
            }
        }
        free.add(span.end() + APART);
        return free.size() - 1;
    }

    static Marks of(Collection<Mark> marks, String coder) {
        Map<String, Mark> byId = new TreeMap<>();
        marks.forEach(mark -> byId.put(mark.coding().id(), mark));
        return new Marks(byId, coder, Layer.ALL);
    }

    /** With what was put and without what was dropped. */
    Marks after(Journal.Answer answer) {
        if (answer.put().isEmpty() && answer.dropped().isEmpty()) {
            return this;
        }
        Map<String, Mark> changed = new TreeMap<>(byId);
        answer.dropped().forEach(changed::remove);
        answer.put().forEach(mark -> changed.put(mark.coding().id(), mark));
        return new Marks(changed, coder, layer);
    }

    Marks with(Layer other) {
        return new Marks(byId, coder, other);
    }

    Layer layer() {
        return layer;
    }

    Collection<Mark> all() {
        return byId.values();
    }

    int size() {
        return shown.length;
    }

    Mark get(int index) {
        return shown[index];
    }

    int lane(int index) {
        return lanes[index];
    }

    /** How many codings of the source carry a code, rejected ones not counted. */
    int count(CodeTree.Entry entry) {
        return counts.getOrDefault(entry.codebook() + '\n' + entry.id(), 0);
    }

    /** The indices of those that share text with {@code span}, or stand in it if they are empty, in their order. */
    List<Integer> touching(Span span) {
        int last = firstFrom(span.end());
        List<Integer> found = new ArrayList<>();
        for (int i = last - 1; i >= 0 && reach[i] > span.start(); i--) {
            if (shown[i].span().end() > span.start()) {
                found.add(i);
            }
        }
        java.util.Collections.reverse(found);
        return found;
    }

    /** The index of the first that begins at {@code at} or after it. */
    int firstFrom(int at) {
        int found = Arrays.binarySearch(starts, at);
        if (found < 0) {
            return -found - 1;
        }
        while (found > 0 && starts[found - 1] == at) {
            found--;
        }
        return found;
    }

    private static String key(Mark mark) {
        return mark.coding().codebook() + '\n' + mark.coding().code();
    }
}
