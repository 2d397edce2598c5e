package org.emic.screen;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.emic.model.Span;

/**
 * The codings of the source that are shown, in their order, each with the lane of the margin it is drawn in. Immutable: what
 * was written makes a new one.
 */
final class Marks {

    /** Two codings closer than this many UTF-16 units never share a lane: they may meet on a row. */
    private static final int APART = 120;

    /** By start, the longer first. */
    private static final Comparator<Mark> ORDER = Comparator.comparingInt(
                    (Mark mark) -> mark.span().start())
            .thenComparing(mark -> mark.span().end(), Comparator.reverseOrder())
            .thenComparing(Comparator.naturalOrder());

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

    private final List<Mark> all;
    private final String coder;
    private final Layer layer;
    private final Mark[] shown;
    private final int[] starts;
    /** The greatest end among the shown up to this one. */
    private final int[] reach;

    private final int[] lanes;
    private final Map<CodeTree.Name, Integer> counts = new HashMap<>();

    /** @param all in the order of {@link #ORDER} */
    private Marks(List<Mark> all, String coder, Layer layer) {
        this.all = all;
        this.coder = coder;
        this.layer = layer;
        this.shown = all.stream().filter(mark -> layer.shows(mark, coder)).toArray(Mark[]::new);
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
        for (Mark mark : all) {
            if (mark.judgement() != Mark.Judgement.REJECTED) {
                counts.merge(name(mark), 1, Integer::sum);
            }
        }
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
        return new Marks(marks.stream().sorted(ORDER).toList(), coder, Layer.ALL);
    }

    /** With what was put and without what was dropped. */
    Marks after(Journal.Answer answer) {
        if (answer.put().isEmpty() && answer.dropped().isEmpty()) {
            return this;
        }
        Set<String> gone = new HashSet<>(answer.dropped());
        answer.put().forEach(mark -> gone.add(mark.coding().id()));
        List<Mark> changed = new ArrayList<>(all.size() + answer.put().size());
        all.stream().filter(mark -> !gone.contains(mark.coding().id())).forEach(changed::add);
        for (Mark mark : answer.put()) {
            int place = Collections.binarySearch(changed, mark, ORDER);
            changed.add(place < 0 ? -place - 1 : place, mark);
        }
        return new Marks(changed, coder, layer);
    }

    Marks with(Layer other) {
        return new Marks(all, coder, other);
    }

    Layer layer() {
        return layer;
    }

    Collection<Mark> all() {
        return Collections.unmodifiableList(all);
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
        if (entry.codebook().equals(CodeTree.NO_CODEBOOK)) {
            // A code that left its codebook stands in the log with that codebook's name.
            return counts.entrySet().stream()
                    .filter(each -> each.getKey().id().equals(entry.id()))
                    .mapToInt(Map.Entry::getValue)
                    .sum();
        }
        return counts.getOrDefault(entry.name(), 0);
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
        Collections.reverse(found);
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

    private static CodeTree.Name name(Mark mark) {
        return new CodeTree.Name(mark.coding().codebook(), mark.coding().code());
    }
}
