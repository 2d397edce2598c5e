package org.emic.index;

import java.util.Arrays;
import java.util.List;
import org.apache.lucene.util.ArrayUtil;
import org.emic.model.Source;
import org.emic.model.Span;
import org.emic.model.Unit;

/** Cuts the words of a turn into sentences or paragraphs, as rules have them: no edge cuts a word, and no unit is without one. */
public final class TurnUnits {

    /** Takes units in their order. */
    @FunctionalInterface
    interface Sink {
        /** A unit by its first token, and where it begins and ends, UTF-16 units of the text. */
        void unit(int firstToken, int start, int end);
    }

    private final Unit.Kind kind;
    private final String language;
    private int[] firsts = new int[16];
    private int count;

    /**
     * @param kind sentence or paragraph; of any other the turn is the only unit
     * @param language of the texts, a BCP 47 tag
     */
    public TurnUnits(Unit.Kind kind, String language) {
        this.kind = kind;
        this.language = language;
    }

    /**
     * The first word of each unit, in their order; the first of all is 0.
     *
     * @param source whose text it is
     * @param read has read the turn last
     */
    public int[] firstWords(String text, Source source, Span turn, Vocabulary read) {
        if (kind != Unit.Kind.SENTENCE && kind != Unit.Kind.PARAGRAPH) {
            return new int[] {0};
        }
        List<Span> paragraphs = Paragraphs.of(text, turn, source.paragraphs());
        count = 0;
        cut(
                read.tokens(),
                turn.start(),
                kind == Unit.Kind.PARAGRAPH ? paragraphs : sentences(language, text, paragraphs),
                (token, start, end) -> {
                    firsts = ArrayUtil.grow(firsts, count + 1);
                    firsts[count++] = token;
                });
        return Arrays.copyOf(firsts, count);
    }

    /** The sentences of some paragraphs, one after the other. */
    static List<Span> sentences(String language, String text, List<Span> paragraphs) {
        return paragraphs.size() == 1
                ? Sentences.of(language, text, paragraphs.get(0))
                : paragraphs.stream()
                        .flatMap(one -> Sentences.of(language, text, one).stream())
                        .toList();
    }

    /**
     * Which tokens each unit begins with.
     *
     * @param offset where the stretch begins that the tokens were read from
     * @param units in text order
     */
    static void cut(Tokens tokens, int offset, List<Span> units, Sink sink) {
        int token = 0;
        int start = -1;
        for (Span unit : units) {
            int end = unit.end() - offset;
            int first = token;
            while (token < tokens.count() && tokens.start(token) < end) {
                token++;
            }
            start = start < 0 ? unit.start() : start;
            boolean cutsToken = token > first && tokens.end(token - 1) > end;
            if (cutsToken) {
                token = first;
                continue;
            }
            if (token > first) {
                sink.unit(first, start, unit.end());
            }
            start = -1;
        }
    }
}
