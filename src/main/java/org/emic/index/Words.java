package org.emic.index;

import java.util.ArrayList;
import java.util.List;
import org.emic.model.Span;

/** Counts and finds words exactly as the index does. */
public final class Words {

    /** Names the way words are cut and folded, and changes with it and with its libraries: what was made in another way is made anew. */
    public static final String ANALYZER = "uax29-folded-2, ICU 79.1, Lucene 9.12.3";

    private static final ThreadLocal<Words> LAST = new ThreadLocal<>();

    private final String language;
    private final Tokens tokens;

    private Words(String language) {
        this.language = language;
        this.tokens = new Tokens(language);
    }

    /**
     * The tokens in a stretch of text. A word that the span cuts counts as one.
     *
     * @param language BCP 47 tag
     * @param span UTF-16 units of {@code text}
     */
    public static int count(String language, String text, Span span) {
        return of(language).tokens.read(text, span).count();
    }

    /** The spans of the tokens in a stretch of text, in text order, UTF-16 units of {@code text}. */
    public static List<Span> spans(String language, String text, Span span) {
        Tokens tokens = of(language).tokens.read(text, span);
        List<Span> spans = new ArrayList<>(tokens.count());
        for (int i = 0; i < tokens.count(); i++) {
            spans.add(new Span(span.start() + tokens.start(i), span.start() + tokens.end(i)));
        }
        return spans;
    }

    /**
     * The folded forms of the tokens in {@code text}, in text order: without case and accents, as rules compare them.
     *
     * @param language BCP 47 tag
     */
    public static List<String> folded(String language, String text) {
        Tokens tokens = of(language).tokens.read(text, new Span(0, text.length()));
        List<String> words = new ArrayList<>(tokens.count());
        for (int i = 0; i < tokens.count(); i++) {
            words.add(tokens.word(i));
        }
        return words;
    }

    private static Words of(String language) {
        Words words = LAST.get();
        if (words == null || !words.language.equals(language)) {
            words = new Words(language);
            LAST.set(words);
        }
        return words;
    }
}
