package org.emic.index;

import com.ibm.icu.util.ULocale;

/** Reads BCP 47 tags. */
final class Languages {

    private Languages() {}

    /** The language of a tag without its region and script: {@code pt} of {@code pt-BR}; empty where it has none. */
    static String primary(String tag) {
        return ULocale.forLanguageTag(tag.strip()).getLanguage();
    }
}
