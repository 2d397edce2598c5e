package org.emic.index;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.FilteredBreakIteratorBuilder;
import com.ibm.icu.util.ULocale;
import java.text.CharacterIterator;
import java.text.StringCharacterIterator;
import java.util.ArrayList;
import java.util.List;
import org.emic.model.Span;

/**
 * Cuts a paragraph into sentences by ICU's rules, without a break after the abbreviations ICU knows for the language and
 * those of {@link Abbreviations}. A line break inside a paragraph is a space: it never ends a sentence.
 */
public final class Sentences {

    private static final ThreadLocal<Sentences> LAST = new ThreadLocal<>();

    private final String language;
    private final BreakIterator breaks;

    private Sentences(String language) {
        this.language = language;
        ULocale locale = ULocale.forLanguageTag(language);
        FilteredBreakIteratorBuilder builder = FilteredBreakIteratorBuilder.getInstance(locale);
        Abbreviations.of(language).forEach(builder::suppressBreakAfter);
        breaks = builder.wrapIteratorWithFilter(BreakIterator.getSentenceInstance(locale));
    }

    /**
     * The sentences of a paragraph, in text order, without the white space around them; none is empty.
     *
     * @param language BCP 47 tag
     * @param paragraph UTF-16 units of {@code text}
     */
    public static List<Span> of(String language, String text, Span paragraph) {
        if (!mayHaveSeveral(text, paragraph)) {
            Span whole = Paragraphs.strip(text, paragraph.start(), paragraph.end());
            return whole.isEmpty() ? List.of() : List.of(whole);
        }
        Sentences sentences = LAST.get();
        if (sentences == null || !sentences.language.equals(language)) {
            sentences = new Sentences(language);
            LAST.set(sentences);
        }
        return sentences.split(text, paragraph);
    }

    private List<Span> split(String text, Span paragraph) {
        breaks.setText(withoutLineBreaks(paragraph.in(text)));
        List<Span> found = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            Span span = Paragraphs.strip(text, paragraph.start() + start, paragraph.start() + end);
            if (!span.isEmpty()) {
                found.add(span);
            }
        }
        return found;
    }

    private static CharacterIterator withoutLineBreaks(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isLineBreak(text.charAt(i))) {
                return new StringCharacterIterator(withSpaces(text, i));
            }
        }
        return new StringCharacterIterator(text);
    }

    private static String withSpaces(String text, int from) {
        StringBuilder spaced = new StringBuilder(text);
        for (int i = from; i < text.length(); i++) {
            if (isLineBreak(text.charAt(i))) {
                spaced.setCharAt(i, ' ');
            }
        }
        return spaced.toString();
    }

    private static boolean isLineBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    /** Whether anything that can end a sentence stands before the paragraph's last word. */
    private static boolean mayHaveSeveral(String text, Span paragraph) {
        int last = paragraph.end() - 1;
        while (last > paragraph.start() && !Character.isLetterOrDigit(text.charAt(last)) && text.charAt(last) < 0x80) {
            last--;
        }
        for (int i = paragraph.start(); i < last; i++) {
            char c = text.charAt(i);
            if (c == '.' || c == '?' || c == '!' || (c > 0x24F && (c < '\u2010' || c > '\u201F'))) {
                return true;
            }
        }
        return false;
    }
}
