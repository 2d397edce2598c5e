package org.emic.report;

import org.emic.model.Passage;
import org.emic.model.Span;

/** The words of a passage as a reader needs them: a few words with what stands around them, a long one without its end. */
final class QuotedText {

    /** Code points: below, a passage is shown with its context. */
    private static final int SHORT = 60;

    /** Code points that are shown of a long passage. */
    private static final int LONGEST = 300;

    private QuotedText() {}

    /** On one line; the passage itself is marked if something stands around it. */
    static MarkedText of(Passage passage) {
        String text = Shown.spaced(passage.text().strip());
        String before = Shown.spaced(passage.before());
        String after = Shown.spaced(passage.after());
        boolean around = text.codePointCount(0, text.length()) < SHORT && !(before.isBlank() && after.isBlank());
        if (!around) {
            return new MarkedText(cut(text), java.util.List.of());
        }
        Span mark = new Span(before.length(), before.length() + text.length());
        return new MarkedText(before + text + after, java.util.List.of(mark));
    }

    private static String cut(String text) {
        if (text.codePointCount(0, text.length()) <= LONGEST) {
            return text;
        }
        int end = text.offsetByCodePoints(0, LONGEST);
        int space = text.lastIndexOf(' ', end);
        return text.substring(0, space > end / 2 ? space : end) + " …";
    }
}
