package org.emic.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.emic.diagnostic.EmicException;
import org.emic.model.Source;
import org.emic.model.Turns;

/** Which turns of a segment are looked at, and what the study knows of them: all by document. */
final class Coverage {

    static final int LEFT_OUT = -1;

    /** How many documents that are left out may stand between turns of one stretch. */
    private static final int WIDEST_GAP = 4096;

    /** Some of the sources of the study: from one index up to, and without, another. */
    record Window(int from, int to) {
        boolean contains(int source) {
            return source >= from && source < to;
        }
    }

    /** The documents of a source that is looked at. */
    private record Covered(int source, int from, int to) {}

    private final IndexSegment segment;
    private final Study study;
    /** The sources looked at, in the order of their documents. */
    private final List<Covered> covered = new ArrayList<>();
    /** Index of the source in the study, or {@link #LEFT_OUT}. */
    private final int[] source;

    private final int[] firstTurn;
    private final int[] afterLastTurn;
    private final int[] start;
    private final int[] end;

    private Coverage(IndexSegment segment, Study study, Map<String, Integer> wanted) {
        this.segment = segment;
        this.study = study;
        int documents = segment.reader().maxDoc();
        source = new int[documents];
        Arrays.fill(source, LEFT_OUT);
        firstTurn = new int[documents];
        afterLastTurn = new int[documents];
        start = new int[documents];
        end = new int[documents];
        for (IndexSegment.Block block : segment.blocks()) {
            Integer index = wanted.remove(block.source());
            if (index != null) {
                cover(block, index);
            }
        }
    }

    /** The turns of those sources of the study that {@code only} accepts, in all segments. */
    static List<Coverage> of(List<IndexSegment> segments, Study study, Predicate<Source> only) {
        Map<String, Integer> wanted = new HashMap<>();
        for (int i = 0; i < study.sources().size(); i++) {
            if (only.test(study.sources().get(i))) {
                wanted.put(study.sources().get(i).id(), i);
            }
        }
        List<Coverage> coverages = new ArrayList<>();
        for (IndexSegment segment : segments) {
            coverages.add(new Coverage(segment, study, wanted));
        }
        wanted.keySet().stream().sorted().findFirst().ifPresent(id -> {
            throw behind(id);
        });
        return coverages;
    }

    private void cover(IndexSegment.Block block, int index) {
        Turns turns = study.sources().get(index).turns();
        if (turns.size() != block.to() - block.from()) {
            throw behind(block.source());
        }
        covered.add(new Covered(index, block.from(), block.to()));
        Arrays.fill(source, block.from(), block.to(), index);
        Arrays.fill(firstTurn, block.from(), block.to(), block.from());
        Arrays.fill(afterLastTurn, block.from(), block.to(), block.to());
        turns.copyBounds(start, end, block.from());
    }

    private static EmicException behind(String id) {
        return EmicException.of(
                "IDX-002",
                "the index does not have the source '" + id + "' as it is now",
                "another process may just be changing the project: run the command again");
    }

    /**
     * Runs of turns of about {@code tokens} tokens, in the order of their documents; a source is not cut if {@code whole}.
     *
     * @param window the sources whose turns are wanted
     */
    List<Stretch> stretches(int tokens, boolean whole, Window window) {
        List<Stretch> stretches = new ArrayList<>();
        int from = -1;
        int last = -1;
        long held = 0;
        for (Covered one : covered) {
            if (!window.contains(one.source())) {
                continue;
            }
            for (int doc = one.from(); doc < one.to(); doc++) {
                boolean mayCut = !whole || doc == one.from();
                if (from >= 0 && (doc - last > WIDEST_GAP || (mayCut && held + segment.words(doc) > tokens))) {
                    stretches.add(new Stretch(this, window, from, last + 1));
                    from = -1;
                }
                if (from < 0) {
                    from = doc;
                    held = 0;
                }
                last = doc;
                held += segment.words(doc);
            }
        }
        if (from >= 0) {
            stretches.add(new Stretch(this, window, from, last + 1));
        }
        return stretches;
    }

    /** Adds to {@code bySource} the tokens of each source looked at. */
    void addTokens(long[] bySource) {
        for (Covered one : covered) {
            for (int doc = one.from(); doc < one.to(); doc++) {
                bySource[one.source()] += segment.words(doc);
            }
        }
    }

    IndexSegment segment() {
        return segment;
    }

    Study study() {
        return study;
    }

    int source(int document) {
        return source[document];
    }

    int firstTurn(int document) {
        return firstTurn[document];
    }

    int afterLastTurn(int document) {
        return afterLastTurn[document];
    }

    int start(int document) {
        return start[document];
    }

    int end(int document) {
        return end[document];
    }
}
