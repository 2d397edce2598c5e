package org.emic.check;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.emic.model.Expression;
import org.emic.model.Expression.Term;

/**
 * Whether all tokens that one pattern fits another fits too, told from the patterns alone. Only what is certain: a pattern
 * with letters of other scripts than Latin, Greek and Cyrillic, with punctuation, or with an apostrophe beside a wildcard may
 * be parted into several tokens, and is equal to itself and to nothing else.
 */
final class Patterns {

    private Patterns() {}

    /** Every token that fits {@code a} fits {@code b}. No pattern is within another if it may have no token at all. */
    static boolean within(Term a, Term b) {
        if (written(a).codePoints().noneMatch(c -> Character.isLetterOrDigit(c) || c == '*' || c == '?')) {
            return false;
        }
        if (same(a, b)) {
            return true;
        }
        if (a instanceof Expression.Fuzzy fuzzy && b instanceof Expression.Fuzzy wider) {
            return lower(fuzzy.word()).equals(lower(wider.word())) && fuzzy.edits() <= wider.edits();
        }
        String shape = shape(a);
        if (shape.isEmpty()) {
            return false;
        }
        if (b instanceof Expression.Fuzzy fuzzy) {
            return shape.equals(lower(fuzzy.word()));
        }
        if (b instanceof Expression.Stem stem) {
            return shape.equals(lower(stem.word()));
        }
        boolean folded = b instanceof Expression.Word || b instanceof Expression.Wildcard;
        return folded && fits(shape, shape(b));
    }

    /** The very same, case aside where case does not count. */
    static boolean same(Expression a, Expression b) {
        if (a.getClass() != b.getClass()) {
            return false;
        }
        if (a instanceof Term one && b instanceof Term other) {
            String mine = written(one);
            String yours = written(other);
            boolean cased = a instanceof Expression.Exact || a instanceof Expression.Regex;
            boolean edits = !(a instanceof Expression.Fuzzy fuzzy) || fuzzy.edits() == ((Expression.Fuzzy) b).edits();
            return edits && (cased ? mine.equals(yours) : lower(mine).equals(lower(yours)));
        }
        return sameWhole(a, b);
    }

    private static boolean sameWhole(Expression a, Expression b) {
        if (a instanceof Expression.Condition one) {
            Expression.Condition other = (Expression.Condition) b;
            return one.field().equals(other.field())
                    && one.comparison() == other.comparison()
                    && one.value().equals(other.value());
        }
        if (a instanceof Expression.HasCode one) {
            return one.code().equals(((Expression.HasCode) b).code());
        }
        if (a instanceof Expression.Phrase one) {
            List<List<Term>> others = ((Expression.Phrase) b).places();
            return one.places().size() == others.size()
                    && IntStream.range(0, others.size())
                            .allMatch(i -> sameAll(one.places().get(i), others.get(i)));
        }
        return distance(a) == distance(b) && sameAll(Logic.operands(a), Logic.operands(b));
    }

    private static boolean sameAll(List<? extends Expression> some, List<? extends Expression> others) {
        return some.size() == others.size()
                && IntStream.range(0, some.size()).allMatch(i -> same(some.get(i), others.get(i)));
    }

    private static int distance(Expression expression) {
        if (expression instanceof Expression.Near near) {
            return near.distance();
        }
        if (expression instanceof Expression.Then then) {
            return then.distance();
        }
        return expression instanceof Expression.NotNear apart ? apart.distance() : 0;
    }

    private static String written(Term term) {
        if (term instanceof Expression.Word word) {
            return word.text();
        }
        if (term instanceof Expression.Wildcard wildcard) {
            return wildcard.pattern();
        }
        if (term instanceof Expression.Exact exact) {
            return exact.form();
        }
        if (term instanceof Expression.Stem stem) {
            return stem.word();
        }
        return term instanceof Expression.Fuzzy fuzzy ? fuzzy.word() : ((Expression.Regex) term).pattern();
    }

    /** What a word or wildcard is as one token; empty where that is not certain. */
    private static String shape(Term term) {
        boolean plain = term instanceof Expression.Word
                || term instanceof Expression.Exact
                || term instanceof Expression.Wildcard;
        String shape = plain ? lower(written(term)) : "";
        return shape.codePoints().allMatch(Patterns::isPlain) ? shape : "";
    }

    private static boolean isPlain(int c) {
        if (c == '*' || c == '?' || (c >= '0' && c <= '9')) {
            return true;
        }
        Character.UnicodeScript script = Character.UnicodeScript.of(c);
        return Character.isLetter(c)
                && (script == Character.UnicodeScript.LATIN
                        || script == Character.UnicodeScript.GREEK
                        || script == Character.UnicodeScript.CYRILLIC);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /**
     * Whether every token of the shape {@code a} has the shape {@code b}: {@code *} of {@code b} takes anything of {@code a},
     * {@code ?} of {@code b} a {@code ?} or one ASCII character, because others may fold to several.
     */
    private static boolean fits(String a, String b) {
        if (b.isEmpty()) {
            return false;
        }
        boolean[] reached = new boolean[a.length() + 1];
        reached[0] = true;
        for (int j = 0; j < b.length(); j++) {
            boolean[] next = new boolean[a.length() + 1];
            char wanted = b.charAt(j);
            for (int i = 0; i <= a.length(); i++) {
                if (wanted == '*') {
                    next[i] = reached[i] || (i > 0 && next[i - 1]);
                } else if (i > 0 && reached[i - 1]) {
                    char given = a.charAt(i - 1);
                    boolean one = given == '?' || (given < 0x80 && given != '*');
                    next[i] = wanted == '?' ? one : wanted == given && given != '*';
                }
            }
            reached = next;
        }
        return reached[a.length()];
    }
}
