package org.emic.index.oracle;

import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.DanishStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.FrenchStemmer;
import org.tartarus.snowball.ext.GermanStemmer;
import org.tartarus.snowball.ext.ItalianStemmer;
import org.tartarus.snowball.ext.PortugueseStemmer;
import org.tartarus.snowball.ext.SpanishStemmer;

/** The stems of a language, straight from Snowball. */
final class OracleStems {

    private final SnowballStemmer stemmer;

    OracleStems(String language) {
        stemmer = switch (language) {
            case "en" -> new EnglishStemmer();
            case "de" -> new GermanStemmer();
            case "fr" -> new FrenchStemmer();
            case "es" -> new SpanishStemmer();
            case "da" -> new DanishStemmer();
            case "pt" -> new PortugueseStemmer();
            case "it" -> new ItalianStemmer();
            default -> throw new IllegalArgumentException(language);
        };
    }

    String stem(String folded) {
        stemmer.setCurrent(folded);
        stemmer.stem();
        return stemmer.getCurrent();
    }
}
