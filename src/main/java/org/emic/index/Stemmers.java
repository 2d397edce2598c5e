package org.emic.index;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.bg.BulgarianStemFilter;
import org.apache.lucene.analysis.bn.BengaliStemFilter;
import org.apache.lucene.analysis.ckb.SoraniStemFilter;
import org.apache.lucene.analysis.cz.CzechStemFilter;
import org.apache.lucene.analysis.fa.PersianStemFilter;
import org.apache.lucene.analysis.gl.GalicianStemFilter;
import org.apache.lucene.analysis.lv.LatvianStemFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.te.TeluguStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.ArabicStemmer;
import org.tartarus.snowball.ext.ArmenianStemmer;
import org.tartarus.snowball.ext.BasqueStemmer;
import org.tartarus.snowball.ext.CatalanStemmer;
import org.tartarus.snowball.ext.DanishStemmer;
import org.tartarus.snowball.ext.DutchStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.EstonianStemmer;
import org.tartarus.snowball.ext.FinnishStemmer;
import org.tartarus.snowball.ext.FrenchStemmer;
import org.tartarus.snowball.ext.GermanStemmer;
import org.tartarus.snowball.ext.GreekStemmer;
import org.tartarus.snowball.ext.HindiStemmer;
import org.tartarus.snowball.ext.HungarianStemmer;
import org.tartarus.snowball.ext.IndonesianStemmer;
import org.tartarus.snowball.ext.IrishStemmer;
import org.tartarus.snowball.ext.ItalianStemmer;
import org.tartarus.snowball.ext.LithuanianStemmer;
import org.tartarus.snowball.ext.NepaliStemmer;
import org.tartarus.snowball.ext.NorwegianStemmer;
import org.tartarus.snowball.ext.PortugueseStemmer;
import org.tartarus.snowball.ext.RomanianStemmer;
import org.tartarus.snowball.ext.RussianStemmer;
import org.tartarus.snowball.ext.SerbianStemmer;
import org.tartarus.snowball.ext.SpanishStemmer;
import org.tartarus.snowball.ext.SwedishStemmer;
import org.tartarus.snowball.ext.TamilStemmer;
import org.tartarus.snowball.ext.TurkishStemmer;
import org.tartarus.snowball.ext.YiddishStemmer;

/** The stemmers of Lucene, by language. English is Porter's second one. */
final class Stemmers {

    private static final Map<String, UnaryOperator<TokenStream>> BY_LANGUAGE = Map.ofEntries(
            snowball("ar", ArabicStemmer::new),
            Map.entry("bg", BulgarianStemFilter::new),
            Map.entry("bn", BengaliStemFilter::new),
            snowball("ca", CatalanStemmer::new),
            Map.entry("ckb", SoraniStemFilter::new),
            Map.entry("cs", CzechStemFilter::new),
            snowball("da", DanishStemmer::new),
            snowball("de", GermanStemmer::new),
            snowball("el", GreekStemmer::new),
            snowball("en", EnglishStemmer::new),
            snowball("es", SpanishStemmer::new),
            snowball("et", EstonianStemmer::new),
            snowball("eu", BasqueStemmer::new),
            Map.entry("fa", PersianStemFilter::new),
            snowball("fi", FinnishStemmer::new),
            snowball("fr", FrenchStemmer::new),
            snowball("ga", IrishStemmer::new),
            Map.entry("gl", GalicianStemFilter::new),
            snowball("hi", HindiStemmer::new),
            snowball("hu", HungarianStemmer::new),
            snowball("hy", ArmenianStemmer::new),
            snowball("id", IndonesianStemmer::new),
            snowball("it", ItalianStemmer::new),
            snowball("lt", LithuanianStemmer::new),
            Map.entry("lv", LatvianStemFilter::new),
            snowball("nb", NorwegianStemmer::new),
            snowball("ne", NepaliStemmer::new),
            snowball("nl", DutchStemmer::new),
            snowball("nn", NorwegianStemmer::new),
            snowball("no", NorwegianStemmer::new),
            snowball("pt", PortugueseStemmer::new),
            snowball("ro", RomanianStemmer::new),
            snowball("ru", RussianStemmer::new),
            snowball("sr", SerbianStemmer::new),
            snowball("sv", SwedishStemmer::new),
            snowball("ta", TamilStemmer::new),
            Map.entry("te", TeluguStemFilter::new),
            snowball("tr", TurkishStemmer::new),
            snowball("yi", YiddishStemmer::new));

    private final OneWord word = new OneWord();
    private final TokenStream chain;
    private final CharTermAttribute stem;

    private Stemmers(UnaryOperator<TokenStream> filter) {
        chain = filter.apply(word);
        stem = chain.getAttribute(CharTermAttribute.class);
    }

    private static Map.Entry<String, UnaryOperator<TokenStream>> snowball(
            String language, Supplier<SnowballStemmer> stemmer) {
        return Map.entry(language, words -> new SnowballFilter(words, stemmer.get()));
    }

    /** The stemmer of {@code language}, a BCP 47 tag, for one thread; empty if Lucene has none. */
    static Optional<Stemmers> of(String language) {
        return Optional.ofNullable(BY_LANGUAGE.get(Languages.primary(language))).map(Stemmers::new);
    }

    /** Both stems of a word, which may be one: by its folded form, and with its accents. */
    SortedSet<String> stems(String folded, String surface) throws IOException {
        return new TreeSet<>(List.of(stem(folded), stemWithAccents(folded, surface)));
    }

    /**
     * The folded stem of the word in lower case with its accents: some endings are endings only with them, as in {@code
     * criées}.
     */
    String stemWithAccents(String folded, String surface) throws IOException {
        String lower = UCharacter.toLowerCase(ULocale.ROOT, surface);
        return lower.equals(folded) ? stem(folded) : Fold.of(stem(lower));
    }

    /** The stem of {@code folded}. */
    String stem(String folded) throws IOException {
        word.next = folded;
        return chain.incrementToken() ? stem.toString() : folded;
    }

    /** A stream of one token after the other, as they are asked for. */
    private static final class OneWord extends TokenStream {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private String next = "";

        @Override
        public boolean incrementToken() {
            clearAttributes();
            term.setEmpty().append(next);
            return true;
        }
    }
}
