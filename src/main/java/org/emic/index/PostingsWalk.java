package org.emic.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.FixedBitSet;

/**
 * Reads postings into arrays that are used again, one term after the other. This is where matching spends its time: no
 * object is made for a hit. For one thread.
 */
final class PostingsWalk {

    /** So many hits in so many tokens are put in order through a bit for each token, fewer by sorting. */
    private static final int DENSE = 1024;

    private LeafReader reader;
    private TermsEnum terms;
    private PostingsEnum withCounts;
    private PostingsEnum withPlaces;
    private final PostingsEnum[] beside = new PostingsEnum[SideBySide.MOST];
    private final SideBySide sideBySide = new SideBySide();

    /** The tokens that were read; the first {@link #size} count. */
    private int[] found = new int[1024];

    private int size;
    /** A bit for each token of the stretch, all 0 between uses. */
    private long[] marked = new long[64];

    private int[] counts = new int[1024];
    /** By token of the stretch: where it begins and ends in its source's text. Filled where a hit was read. */
    private int[] starts = new int[1024];

    private int[] ends = new int[1024];

    /** Where a token that was matched begins in its source's text, UTF-16 units. */
    int start(int token) {
        return starts[token];
    }

    int end(int token) {
        return ends[token];
    }

    /**
     * The tokens of {@code stretch} that have one of {@code plus} and none of {@code without}, in ascending order.
     *
     * @param turns that are looked at, null for all
     */
    Hits tokens(Stretch stretch, Collection<Lexicon.Term> plus, Collection<Lexicon.Term> without, FixedBitSet turns)
            throws IOException {
        gather(stretch, plus, turns);
        int[] tokens = Arrays.copyOf(found, size);
        if (!without.isEmpty() && tokens.length > 0) {
            gather(stretch, without, turns);
            tokens = subtract(tokens);
        }
        return Hits.ofTokens(tokens, tokens.length);
    }

    /** Adds to {@code rows} each token of {@code stretch} that has one of {@code plus}, as a unit of its own. */
    void addTokens(Stretch stretch, Collection<Lexicon.Term> plus, Rows rows) throws IOException {
        if (plus.size() <= SideBySide.MOST) {
            sideBySide(stretch, plus, rows);
            return;
        }
        gather(stretch, plus, stretch.included());
        int turn = 0;
        int end = -1;
        for (int i = 0; i < size; i++) {
            int token = found[i];
            if (token >= end) {
                turn = stretch.turnOf(token, turn);
                end = stretch.base(turn + 1);
                rows.source(stretch.source(turn));
            }
            rows.add(starts[token], ends[token], 1, 1);
        }
    }

    private void sideBySide(Stretch stretch, Collection<Lexicon.Term> plus, Rows rows) throws IOException {
        int i = 0;
        for (Lexicon.Term term : plus) {
            seek(stretch, term);
            beside[i] = terms.postings(beside[i], PostingsEnum.OFFSETS);
            sideBySide.add(beside[i++], stretch);
        }
        sideBySide.addTokens(stretch, rows);
    }

    /** Reads where the tokens are that have one of {@code plus}: {@code size} of them, ascending, in {@code found}. */
    private void gather(Stretch stretch, Collection<Lexicon.Term> plus, FixedBitSet turns) throws IOException {
        if (starts.length < stretch.tokens()) {
            starts = new int[ArrayUtil.oversize(stretch.tokens(), Integer.BYTES)];
            ends = new int[starts.length];
        }
        size = 0;
        for (Lexicon.Term term : plus) {
            read(stretch, term, turns);
        }
        if (plus.size() > 1) {
            order(stretch);
        }
    }

    /**
     * How many tokens of each turn of {@code stretch} have one of {@code terms}, by turn. The array is valid until the next
     * call.
     */
    int[] counts(Stretch stretch, Collection<Lexicon.Term> plus, FixedBitSet turns) throws IOException {
        if (counts.length < stretch.turns()) {
            counts = new int[ArrayUtil.oversize(stretch.turns(), Integer.BYTES)];
        } else {
            Arrays.fill(counts, 0, stretch.turns(), 0);
        }
        for (Lexicon.Term term : plus) {
            PostingsEnum postings = open(stretch, term, PostingsEnum.FREQS);
            int doc = postings.advance(stretch.from());
            while (doc < stretch.to()) {
                int turn = doc - stretch.from();
                if (turns == null || turns.get(turn)) {
                    counts[turn] += postings.freq();
                    doc = postings.nextDoc();
                } else {
                    doc = skip(postings, stretch, turns, turn);
                }
            }
        }
        return counts;
    }

    private void read(Stretch stretch, Lexicon.Term term, FixedBitSet turns) throws IOException {
        PostingsEnum postings = open(stretch, term, PostingsEnum.OFFSETS);
        int doc = postings.advance(stretch.from());
        while (doc < stretch.to()) {
            int turn = doc - stretch.from();
            if (turns != null && !turns.get(turn)) {
                doc = skip(postings, stretch, turns, turn);
                continue;
            }
            int base = stretch.base(turn);
            int start = stretch.start(turn);
            int many = postings.freq();
            if (size + many > found.length) {
                found = Arrays.copyOf(found, Math.max(2 * found.length, size + many));
            }
            for (int i = 0; i < many; i++) {
                int token = base + postings.nextPosition();
                found[size++] = token;
                starts[token] = start + postings.startOffset();
                ends[token] = start + postings.endOffset();
            }
            doc = postings.nextDoc();
        }
    }

    /** The next turn of {@code postings} after {@code turn} that is one of {@code turns}. */
    static int skip(PostingsEnum postings, Stretch stretch, FixedBitSet turns, int turn) throws IOException {
        int next = turn + 1 < turns.length() ? turns.nextSetBit(turn + 1) : DocIdSetIterator.NO_MORE_DOCS;
        return next == DocIdSetIterator.NO_MORE_DOCS ? next : postings.advance(stretch.from() + next);
    }

    /** Puts what was found in order, each token once. */
    private void order(Stretch stretch) {
        int distinct = 0;
        if (size < stretch.tokens() / DENSE) {
            Arrays.sort(found, 0, size);
            for (int i = 0; i < size; i++) {
                if (i == 0 || found[i] != found[i - 1]) {
                    found[distinct++] = found[i];
                }
            }
            size = distinct;
            return;
        }
        int groups = (stretch.tokens() >> 6) + 1;
        if (marked.length < groups) {
            marked = new long[ArrayUtil.oversize(groups, Long.BYTES)];
        }
        for (int i = 0; i < size; i++) {
            marked[found[i] >> 6] |= 1L << found[i];
        }
        for (int group = 0; group < groups; group++) {
            long bits = marked[group];
            if (bits != 0) {
                marked[group] = 0;
                for (; bits != 0; bits &= bits - 1) {
                    found[distinct++] = (group << 6) + Long.numberOfTrailingZeros(bits);
                }
            }
        }
        size = distinct;
    }

    /** Those of {@code tokens} that were not found. */
    private int[] subtract(int[] tokens) {
        int kept = 0;
        int at = 0;
        for (int token : tokens) {
            while (at < size && found[at] < token) {
                at++;
            }
            if (at == size || found[at] != token) {
                tokens[kept++] = token;
            }
        }
        return Arrays.copyOf(tokens, kept);
    }

    private PostingsEnum open(Stretch stretch, Lexicon.Term term, int what) throws IOException {
        seek(stretch, term);
        if (what == PostingsEnum.FREQS) {
            withCounts = terms.postings(withCounts, what);
            return withCounts;
        }
        withPlaces = terms.postings(withPlaces, what);
        return withPlaces;
    }

    private void seek(Stretch stretch, Lexicon.Term term) throws IOException {
        if (!stretch.segment().reader().equals(reader)) {
            reader = stretch.segment().reader();
            terms = reader.terms(Fields.TEXT).iterator();
            withCounts = null;
            withPlaces = null;
            Arrays.fill(beside, null);
        }
        terms.seekExact(term.bytes(), term.state());
    }
}
