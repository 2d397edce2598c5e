package org.emic.index.oracle;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.FilteredBreakIteratorBuilder;
import com.ibm.icu.util.ULocale;
import java.text.StringCharacterIterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where the sentences of a paragraph end: by ICU's rules for the language, but not behind an abbreviation. */
final class OracleSentences {

    /** Those of the decision record; ICU adds its own. */
    private static final String ABBREVIATIONS = "Dr.,Mr.,Mrs.,Ms.,Prof.,vs.,cf.,e.g.,i.e.,approx.,E.g.,I.e.,";

    private static final Map<String, String> OF_LANGUAGE = Map.of(
            "de", "z. B.,d. h.,u. a.,i. d. R.,o. ä.",
            "fr", "p. ex.",
            "pt", "Sr.,Sra.,Srs.,Sras.,Srta.,sr.,sra.,p. ex.",
            "it", "sig.,Dott.",
            "da", "ca.,kl.,hr.,Hr.,fr.,Fr.,nr.,Nr.,f.eks.,bl.a.,dvs.");

    private static final Map<String, OracleSentences> BY_LANGUAGE = new HashMap<>();

    private final BreakIterator breaks;

    private OracleSentences(String language) {
        ULocale locale = ULocale.forLanguageTag(language);
        FilteredBreakIteratorBuilder builder = FilteredBreakIteratorBuilder.getInstance(locale);
        for (String abbreviation : (ABBREVIATIONS + OF_LANGUAGE.getOrDefault(language, "")).split(",", 0)) {
            builder.suppressBreakAfter(abbreviation);
        }
        breaks = builder.wrapIteratorWithFilter(BreakIterator.getSentenceInstance(locale));
    }

    /** UTF-16 units from the start of the paragraph, ascending; its own end is the last. */
    static synchronized List<Integer> boundaries(String paragraph, String language) {
        return BY_LANGUAGE.computeIfAbsent(language, OracleSentences::new).boundaries(paragraph);
    }

    private List<Integer> boundaries(String paragraph) {
        String oneLine = paragraph.replaceAll("[\\n\\r\\x{85}\\x{2028}\\x{2029}]", " ");
        breaks.setText(new StringCharacterIterator(oneLine));
        breaks.first();
        List<Integer> boundaries = new ArrayList<>();
        for (int at = breaks.next(); at != BreakIterator.DONE; at = breaks.next()) {
            boundaries.add(at);
        }
        return boundaries;
    }
}
