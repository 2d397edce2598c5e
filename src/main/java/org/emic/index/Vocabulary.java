package org.emic.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefHash;
import org.emic.model.Span;

/**
 * Gives every word a number, from 0 in the order in which they are met, so that many texts can be counted with little
 * memory: types are held, tokens are not. Two tokens are the same word if rules compare them as equal (decision 0001), or,
 * in a vocabulary of stems, if their stem is the same. Not for several threads.
 */
public final class Vocabulary {

    private final Tokens tokens;
    private final Optional<Stemmers> stemmer;
    /** Folded forms, each followed by how it was written where that differs. */
    private final BytesRefHash forms = new BytesRefHash();

    private final BytesRefHash folded = new BytesRefHash();
    private final BytesRefHash words = new BytesRefHash();
    private final BytesRef bytes = new BytesRef();

    private final Set<String> stopWords;
    /** The words that are stop words. */
    private final BitSet stops = new BitSet();

    private int[] foldedOf = new int[64];
    private int[] wordOf = new int[64];
    private long[] taken = new long[64];
    private int[] read = new int[64];
    private int offset;

    private Vocabulary(String language, Set<String> stopWords, Optional<Stemmers> stemmer) {
        this.tokens = new Tokens(language);
        this.stopWords = Set.copyOf(stopWords);
        this.stemmer = stemmer;
    }

    /**
     * A vocabulary of words.
     *
     * @param language of the texts, a BCP 47 tag
     * @param stopWords folded, see {@link StopWords}; they have numbers like all others
     */
    public static Vocabulary of(String language, Set<String> stopWords) {
        return new Vocabulary(language, stopWords, Optional.empty());
    }

    /** A vocabulary of words without stop words. */
    public static Vocabulary of(String language) {
        return of(language, Set.of());
    }

    /**
     * A vocabulary in which words with one stem are one word. What is written with accents in one place and without in
     * another goes by the stem it has where it is met first. A stop word has no stem: <i>being</i> is counted with <i>be</i>
     * unless both are stop words, and then neither with other words.
     *
     * @return empty if the language has no stemmer
     */
    public static Optional<Vocabulary> ofStems(String language, Set<String> stopWords) {
        return Stemmers.of(language).map(stemmer -> new Vocabulary(language, stopWords, Optional.of(stemmer)));
    }

    /**
     * Reads the tokens of a stretch; those read before are gone, their numbers stay. The stretch should be a turn, as the
     * index has it: at its edges words end.
     *
     * @param span UTF-16 units of {@code text}
     * @return how many tokens there are
     */
    public int read(String text, Span span) {
        tokens.read(text, span);
        offset = span.start();
        read = ArrayUtil.growNoCopy(read, tokens.count());
        for (int i = 0; i < tokens.count(); i++) {
            read[i] = form(i);
        }
        return tokens.count();
    }

    /** The tokens that were read last. */
    Tokens tokens() {
        return tokens;
    }

    /** The word that token {@code i} is. */
    public int word(int i) {
        return wordOf[foldedOf[read[i]]];
    }

    /** Where token {@code i} begins, UTF-16 units of the text. */
    public int start(int i) {
        return offset + tokens.start(i);
    }

    /** Where token {@code i} ends. */
    public int end(int i) {
        return offset + tokens.end(i);
    }

    /** The word that token {@code i} is, of which one more is counted in the way it is written there. */
    public int take(int i) {
        taken[read[i]]++;
        return word(i);
    }

    /** How many words have a number; all numbers are below it. */
    public int size() {
        return words.size();
    }

    /** A word: its folded form; in a vocabulary of stems the stem, but of a stop word its folded form. */
    public String name(int word) {
        String key = words.get(word, new BytesRef()).utf8ToString();
        return isStopWord(word) ? key.substring(1) : key;
    }

    /** Whether a word is one of the stop words. */
    public boolean isStopWord(int word) {
        return stops.get(word);
    }

    /**
     * How each word is written most often among the tokens that were {@linkplain #take taken}; of two ways that are equally
     * often the first by its characters. Empty where none was taken.
     */
    public List<String> written() {
        String[] written = new String[size()];
        long[] most = new long[size()];
        Arrays.fill(written, "");
        BytesRef scratch = new BytesRef();
        for (int form = 0; form < forms.size(); form++) {
            int word = wordOf[foldedOf[form]];
            if (taken[form] == 0 || taken[form] < most[word]) {
                continue;
            }
            String shown = surface(forms.get(form, scratch).utf8ToString());
            if (taken[form] > most[word] || shown.compareTo(written[word]) < 0) {
                most[word] = taken[form];
                written[word] = shown;
            }
        }
        return List.of(written);
    }

    /** The folded forms of each word that were taken, the most frequent first, then by their characters; without stems a word has one. */
    public List<List<String>> folds() {
        long[] often = new long[folded.size()];
        for (int form = 0; form < forms.size(); form++) {
            often[foldedOf[form]] += taken[form];
        }
        record Fold(String folded, long often) {}
        List<List<Fold>> byWord = new ArrayList<>();
        for (int word = 0; word < size(); word++) {
            byWord.add(new ArrayList<>(1));
        }
        BytesRef scratch = new BytesRef();
        for (int fold = 0; fold < often.length; fold++) {
            if (often[fold] > 0) {
                byWord.get(wordOf[fold]).add(new Fold(folded.get(fold, scratch).utf8ToString(), often[fold]));
            }
        }
        Comparator<Fold> order =
                Comparator.comparingLong(Fold::often).reversed().thenComparing(Fold::folded);
        return byWord.stream()
                .map(folds -> folds.stream().sorted(order).map(Fold::folded).toList())
                .toList();
    }

    private int form(int i) {
        int exact = tokens.foldedEnd(i);
        boolean plain = tokens.exactEnd(i) == exact;
        bytes.bytes = tokens.pool();
        bytes.offset = plain ? tokens.foldedStart(i) : exact;
        bytes.length = (plain ? exact : tokens.exactEnd(i)) - bytes.offset;
        int number = forms.add(bytes);
        if (number < 0) {
            return -number - 1;
        }
        foldedOf = ArrayUtil.grow(foldedOf, number + 1);
        taken = ArrayUtil.grow(taken, number + 1);
        foldedOf[number] = fold(i);
        return number;
    }

    private int fold(int i) {
        bytes.offset = tokens.foldedStart(i);
        bytes.length = tokens.foldedEnd(i) - bytes.offset;
        int number = folded.add(bytes);
        if (number < 0) {
            return -number - 1;
        }
        wordOf = ArrayUtil.grow(wordOf, number + 1);
        boolean stop = !stopWords.isEmpty() && stopWords.contains(tokens.word(i));
        BytesRef key = stop
                ? new BytesRef(Tokens.EXACT + tokens.word(i))
                : stemmer.map(by -> new BytesRef(stem(by, i))).orElse(bytes);
        int word = words.add(key);
        wordOf[number] = word < 0 ? -word - 1 : word;
        if (stop) {
            stops.set(wordOf[number]);
        }
        return number;
    }

    private String stem(Stemmers by, int i) {
        BytesRef whole = new BytesRef(tokens.pool(), tokens.foldedEnd(i), tokens.exactEnd(i) - tokens.foldedEnd(i));
        String fold = tokens.word(i);
        try {
            return whole.length == 0 ? by.stem(fold) : by.stemWithAccents(fold, surface(whole.utf8ToString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String surface(String form) {
        return form.substring(form.indexOf(Tokens.EXACT) + 1);
    }
}
