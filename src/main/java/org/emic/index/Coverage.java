package org.emic.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.emic.diagnostic.EmicException;
import org.emic.model.Source;
import org.emic.model.Span;
import org.emic.model.Turn;

/** Which turns of a segment are looked at, and what the study knows of them: all by document. */
final class Coverage {

    static final int LEFT_OUT = -1;

    /** How many documents that are left out may stand between turns of one stretch. */
    private static final int WIDEST_GAP = 4096;

    private final IndexSegment segment;
    private final Study study;
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
        List<Turn> turns = study.sources().get(index).turns();
        if (turns.size() != block.to() - block.from()) {
            throw behind(block.source());
        }
        for (int doc = block.from(); doc < block.to(); doc++) {
            Span span = turns.get(doc - block.from()).span();
            source[doc] = index;
            firstTurn[doc] = block.from();
            afterLastTurn[doc] = block.to();
            start[doc] = span.start();
            end[doc] = span.end();
        }
    }

    private static EmicException behind(String id) {
        return EmicException.of(
                "IDX-002",
                "the index does not have the source '" + id + "' as it is now",
                "another process may just be changing the project: run the command again");
    }

    /** Runs of turns of about {@code tokens} tokens, in the order of their documents; a source is not cut if {@code whole}. */
    List<Stretch> stretches(int tokens, boolean whole) {
        List<Stretch> stretches = new ArrayList<>();
        int documents = source.length;
        int from = -1;
        int last = -1;
        long held = 0;
        for (int doc = 0; doc < documents; doc++) {
            if (source[doc] == LEFT_OUT) {
                continue;
            }
            boolean mayCut = !whole || doc == firstTurn[doc];
            if (from >= 0 && (doc - last > WIDEST_GAP || (mayCut && held + segment.words(doc) > tokens))) {
                stretches.add(new Stretch(this, from, last + 1));
                from = -1;
            }
            if (from < 0) {
                from = doc;
                held = 0;
            }
            last = doc;
            held += segment.words(doc);
        }
        if (from >= 0) {
            stretches.add(new Stretch(this, from, last + 1));
        }
        return stretches;
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
