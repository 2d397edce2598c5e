package org.emic.index;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.apache.lucene.analysis.standard.StandardTokenizerImpl;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.UnicodeUtil;
import org.emic.model.Span;

/**
 * The tokens of one stretch of text, in arrays that are used again for the next one. Everything that counts or compares
 * words reads them here: the index, rules and word counts. Not for several threads at once.
 */
final class Tokens {

    /** Parts the folded form from the exact one in the index's terms; no token has it. */
    static final char EXACT = '\u0000';

    private static final int CACHE = 1 << 12;

    private final Elision elision;
    private final Window window = new Window();
    private final StandardTokenizerImpl scanner = new StandardTokenizerImpl(window);
    private final String[] cachedWords = new String[CACHE];
    private final String[] cachedFolds = new String[CACHE];

    private int count;
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    /** Where in the pool the folded form of each token begins, and the form with its surface; equal if there is none. */
    private int[] folded = new int[64];

    private int[] exact = new int[64];
    private byte[] pool = new byte[1024];
    private int used;

    /** Tokens of texts in {@code language}, a BCP 47 tag. */
    Tokens(String language) {
        elision = Elision.of(language);
    }

    /** Reads the tokens of {@code span}; those read before are gone. */
    Tokens read(String text, Span span) {
        count = 0;
        used = 0;
        window.open(text, span);
        scanner.yyreset(window);
        try {
            while (scanner.getNextToken() != StandardTokenizerImpl.YYEOF) {
                int end = scanner.yychar() + scanner.yylength();
                int start = scanner.yychar();
                start += elision.length(text, span.start() + start, span.start() + end);
                add(text, span.start(), start, end);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ensure();
        folded[count] = used;
        return this;
    }

    int count() {
        return count;
    }

    /** UTF-16 units from the start of the stretch to token {@code i}. */
    int start(int i) {
        return starts[i];
    }

    /** UTF-16 units from the start of the stretch to the end of token {@code i}. */
    int end(int i) {
        return ends[i];
    }

    /** The UTF-8 of all forms. */
    byte[] pool() {
        return pool;
    }

    int foldedStart(int i) {
        return folded[i];
    }

    /** Where the folded form ends and the form with its surface begins, if {@code exactEnd} is greater. */
    int foldedEnd(int i) {
        return exact[i];
    }

    int exactEnd(int i) {
        return folded[i + 1];
    }

    /** The folded form of token {@code i}. */
    String word(int i) {
        return new String(pool, folded[i], exact[i] - folded[i], java.nio.charset.StandardCharsets.UTF_8);
    }

    private void add(String text, int offset, int start, int end) {
        ensure();
        starts[count] = start;
        ends[count] = end;
        folded[count] = used;
        pool = ArrayUtil.grow(pool, used + 8 * (end - start) + 8);
        boolean upper = false;
        int from = offset + start;
        int to = offset + end;
        int at = used;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                addUnicode(text.substring(from, to));
                return;
            }
            if (c >= 'A' && c <= 'Z') {
                upper = true;
                c = (char) (c + 'a' - 'A');
            }
            pool[at++] = (byte) c;
        }
        exact[count++] = at;
        if (upper) {
            System.arraycopy(pool, used, pool, at, at - used);
            int surface = at + at - used;
            pool[surface++] = EXACT;
            for (int i = from; i < to; i++) {
                pool[surface++] = (byte) text.charAt(i);
            }
            at = surface;
        }
        used = at;
    }

    private void addUnicode(String word) {
        int slot = word.hashCode() & CACHE - 1;
        if (!word.equals(cachedWords[slot])) {
            cachedWords[slot] = word;
            cachedFolds[slot] = Fold.of(word);
        }
        String fold = cachedFolds[slot];
        String surface = Fold.surface(word);
        append(fold);
        exact[count++] = used;
        if (!surface.equals(fold)) {
            append(fold);
            append(String.valueOf(EXACT));
            append(surface);
        }
    }

    private void append(String word) {
        pool = ArrayUtil.grow(pool, used + UnicodeUtil.maxUTF8Length(word.length()));
        used = UnicodeUtil.UTF16toUTF8(word, 0, word.length(), pool, used);
    }

    private void ensure() {
        if (count + 1 >= starts.length) {
            int larger = ArrayUtil.oversize(count + 2, Integer.BYTES);
            starts = Arrays.copyOf(starts, larger);
            ends = Arrays.copyOf(ends, larger);
            folded = Arrays.copyOf(folded, larger);
            exact = Arrays.copyOf(exact, larger);
        }
    }

    /** Lets the scanner read a stretch of a text without copying it first. */
    private static final class Window extends Reader {
        private String text = "";
        private int at;
        private int end;

        void open(String other, Span span) {
            text = other;
            at = span.start();
            end = span.end();
        }

        @Override
        public int read(char[] buffer, int offset, int length) {
            int some = Math.min(length, end - at);
            if (some <= 0) {
                return -1;
            }
            text.getChars(at, at + some, buffer, offset);
            at += some;
            return some;
        }

        @Override
        public void close() {
            text = "";
        }
    }
}
