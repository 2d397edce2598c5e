package org.emic.check;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.emic.check.Judgement.Basis;

/** Classifies how a text that coders decide by was changed, as far as words can tell it (decision 0032). */
final class TextJudge {

    /** Letters: in shorter words one letter makes another word more often than a misspelling. */
    private static final int SHORTEST_SPELLING = 5;

    /** A line break inside a paragraph ends no sentence, a list's next item does. */
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?;]+(?=\\s|$)|\\n\\s*\\n|\\n(?=\\s*[-*•] )");

    private TextJudge() {}

    /** Whether two texts say the same to a reader: white space does not count. */
    static boolean same(String before, String after) {
        return spaced(before).equals(spaced(after));
    }

    /** @param field {@code definition}, {@code include} or {@code exclude}; the texts are not the {@link #same} */
    static Judgement of(String field, String before, String after) {
        if (before.isBlank() || after.isBlank()) {
            return givenOrTaken(field, before.isBlank());
        }
        if (words(before).equals(words(after))) {
            return Judgement.likely(VersionStep.PATCH, "the words are the same");
        }
        if (isSpelling(words(before), words(after))) {
            return Judgement.likely(VersionStep.PATCH, "only spelling");
        }
        List<List<String>> left = sentences(after);
        boolean added = containsAll(left, sentences(before));
        left = sentences(before);
        boolean taken = containsAll(left, sentences(after));
        if (added && taken) {
            return Judgement.likely(VersionStep.PATCH, "the same sentences in another order");
        }
        boolean criterion = !field.equals("definition");
        if (criterion && (added || taken)) {
            boolean narrowed = field.equals("exclude") == added;
            return narrowed
                    ? Judgement.likely(
                            VersionStep.MAJOR, "narrowed: " + (added ? "a sentence more" : "a sentence less"))
                    : Judgement.likely(
                            VersionStep.MINOR, "widened: " + (added ? "a sentence more" : "a sentence less"));
        }
        return Judgement.open(VersionStep.MINOR, "reworded: whether it was narrowed is for a person to judge");
    }

    private static Judgement givenOrTaken(String field, boolean given) {
        return switch (field) {
            case "exclude" ->
                given
                        ? Judgement.likely(VersionStep.MAJOR, "narrowed: nothing was excluded before")
                        : Judgement.likely(VersionStep.MINOR, "widened: nothing is excluded any more");
            case "include" ->
                given
                        ? Judgement.open(VersionStep.MINOR, "said for the first time")
                        : Judgement.likely(VersionStep.MAJOR, "narrowed: what belonged is no longer said");
            default ->
                given
                        ? Judgement.open(VersionStep.MINOR, "said for the first time")
                        : new Judgement(VersionStep.MAJOR, Basis.OPEN, "what the code means is no longer said");
        };
    }

    /** Whether every sentence of {@code some} is among {@code all}; takes them out of there. */
    private static boolean containsAll(List<List<String>> all, List<List<String>> some) {
        return some.stream().allMatch(all::remove);
    }

    private static List<List<String>> sentences(String text) {
        List<List<String>> sentences = new ArrayList<>();
        for (String sentence : SENTENCE_END.split(text, -1)) {
            List<String> words = words(sentence);
            if (!words.isEmpty()) {
                sentences.add(words);
            }
        }
        return sentences;
    }

    private static boolean isSpelling(List<String> before, List<String> after) {
        if (before.size() != after.size()) {
            return false;
        }
        for (int i = 0; i < before.size(); i++) {
            if (!before.get(i).equals(after.get(i)) && !isMisspelling(before.get(i), after.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isMisspelling(String one, String other) {
        return Math.min(one.length(), other.length()) >= SHORTEST_SPELLING
                && Stream.of(one, other).allMatch(word -> word.chars().allMatch(Character::isLetter))
                && Words.oneEditApart(one, other);
    }

    /** Lower case and without punctuation; signs such as {@code <} and {@code %} say something and stay. */
    static List<String> words(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("-(?=\\d)", "\u2212")
                .replaceAll("[\\p{P}\\p{Z}\\p{C}&&[^%]]+", " ")
                .strip();
        return plain.isEmpty() ? List.of() : List.of(plain.split(" +"));
    }

    /** The text with one space for all white space. */
    static String spaced(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
