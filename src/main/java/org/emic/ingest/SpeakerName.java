package org.emic.ingest;

import java.util.Locale;
import java.util.Set;

/** What a speaker label may look like, before it is known whether it recurs. */
final class SpeakerName {

    /** In UTF-16 units. */
    static final int LONGEST = 48;

    private static final int MOST_WORDS = 6;

    private static final String PUNCTUATION = " .'’‘-–_&/()#+\u00a0";

    /** Words that transcripts use for speakers everywhere; alone, with a number, or with a letter. */
    private static final Set<String> USUAL = Set.of(
            "q",
            "a",
            "i",
            "r",
            "p",
            "s",
            "int",
            "interviewer",
            "interviewee",
            "participant",
            "respondent",
            "speaker",
            "moderator",
            "facilitator",
            "researcher",
            "informant",
            "witness",
            "unknown",
            "male",
            "female",
            "voice");

    /** Small words inside names and roles. */
    private static final Set<String> JOINING = Set.of(
            "de", "da", "di", "do", "dos", "del", "der", "den", "la", "le", "van", "von", "zu", "al", "el", "bin",
            "ibn", "of", "the", "and", "y", "e", "und", "et", "'s");

    private SpeakerName() {}

    /** Whether the words may be a label at all: short, a letter or digit first, no sentence punctuation. */
    static boolean possible(String words) {
        if (words.isEmpty() || words.length() > LONGEST || !Character.isLetterOrDigit(words.codePointAt(0))) {
            return false;
        }
        boolean letter = false;
        int spaces = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            letter |= Character.isLetter(c) || Character.isSurrogate(c);
            spaces += c == ' ' ? 1 : 0;
            boolean mark = Character.getType(c) == Character.NON_SPACING_MARK || Character.isSurrogate(c);
            if (!Character.isLetterOrDigit(c) && !mark && PUNCTUATION.indexOf(c) < 0) {
                return false;
            }
        }
        boolean small = Character.isLowerCase(words.codePointAt(0));
        return letter && spaces < (small ? 2 : MOST_WORDS) && points(words);
    }

    /** {@code Dr. Lund}, {@code J. P. Moss}: a point stands after a short word with a capital, and sentences end in one. */
    private static boolean points(String words) {
        if (words.indexOf('.') < 0) {
            return true;
        }
        String[] parts = words.split(" ", MOST_WORDS + 1);
        for (int i = 0; i < parts.length; i++) {
            String part = parts[i];
            int longest = i + 1 < parts.length ? 5 : parts.length > 1 ? 3 : 2;
            if (part.endsWith(".") && (part.length() > longest || !Character.isUpperCase(part.codePointAt(0)))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the label is telling by itself: {@code INTERVIEWER}, {@code P1}, {@code Speaker 2}. */
    static boolean telling(String words) {
        boolean upper = words.length() > 1 && words.equals(words.toUpperCase(Locale.ROOT));
        boolean letters = words.chars().filter(Character::isLetter).count() >= 1;
        if (HeadWords.are(words)) {
            return false;
        }
        if (upper && letters && words.indexOf('.') < 0) {
            return true;
        }
        String stem = words.toLowerCase(Locale.ROOT).replaceAll("[ #.]{0,2}(?:\\d{1,4}|\\b[a-z])?$", "");
        return USUAL.contains(stem) || USUAL.contains(words.toLowerCase(Locale.ROOT));
    }

    /** Whether every word begins as names do. */
    static boolean nameLike(String words) {
        if (HeadWords.are(words)) {
            return false;
        }
        for (String word : words.split("[ \u00a0]+", MOST_WORDS + 2)) {
            int first = word.isEmpty() ? ' ' : word.codePointAt(0);
            if (Character.isLowerCase(first) && !JOINING.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
