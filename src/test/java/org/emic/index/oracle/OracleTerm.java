package org.emic.index.oracle;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.emic.model.Expression.Exact;
import org.emic.model.Expression.Fuzzy;
import org.emic.model.Expression.Regex;
import org.emic.model.Expression.Stem;
import org.emic.model.Expression.Term;
import org.emic.model.Expression.Wildcard;
import org.emic.model.Expression.Word;

/** What a term says of one token after the other. */
final class OracleTerm {

    /** Letters that no fold changes, in the place of * and ? while a pattern is cut into tokens. */
    private static final String STAR = "ꙮ";

    private static final String MARK = "ꙗ";

    private OracleTerm() {}

    /** One condition for each token the term consists of; empty if it has none. */
    static List<Predicate<OracleToken>> tests(Term term, String language, UnaryOperator<String> stemmer) {
        Cut cut = (text, test) ->
                OracleToken.in(text, 0, language).stream().map(test::of).toList();
        if (term instanceof Word word) {
            return cut.each(word.text(), part -> token -> token.folded().equals(part.folded()));
        }
        if (term instanceof Wildcard wildcard) {
            String pattern = wildcard.pattern().replace("*", STAR).replace("?", MARK);
            return cut.each(pattern, part -> token -> fits(points(part.folded()), 0, points(token.folded()), 0));
        }
        if (term instanceof Exact exact) {
            return cut.each(
                    exact.form(),
                    part -> token -> OracleToken.straight(token.text()).equals(OracleToken.straight(part.text())));
        }
        if (term instanceof Stem stem) {
            return cut.each(
                    stem.word(),
                    part -> token -> stems(token, stemmer).stream().anyMatch(stems(part, stemmer)::contains));
        }
        if (term instanceof Fuzzy fuzzy) {
            return cut.each(
                    fuzzy.word(),
                    part -> token -> edits(points(part.folded()), points(token.folded())) <= fuzzy.edits());
        }
        Pattern pattern = Pattern.compile(translated(((Regex) term).pattern()), Pattern.DOTALL);
        return List.of(token -> pattern.matcher(token.folded()).matches());
    }

    /** What one token of the term asks of one of the text. */
    private interface Test {
        Predicate<OracleToken> of(OracleToken part);
    }

    private interface Cut {
        List<Predicate<OracleToken>> each(String text, Test test);
    }

    private static List<String> stems(OracleToken token, UnaryOperator<String> stemmer) {
        String accented = OracleToken.straight(token.text()).toLowerCase(Locale.ROOT);
        return List.of(stemmer.apply(token.folded()), OracleToken.fold(stemmer.apply(accented)));
    }

    private static int[] points(String text) {
        return text.codePoints().toArray();
    }

    private static boolean fits(int[] pattern, int p, int[] text, int t) {
        if (p == pattern.length) {
            return t == text.length;
        }
        if (pattern[p] == STAR.codePointAt(0)) {
            return fits(pattern, p + 1, text, t) || (t < text.length && fits(pattern, p, text, t + 1));
        }
        return t < text.length
                && (pattern[p] == MARK.codePointAt(0) || pattern[p] == text[t])
                && fits(pattern, p + 1, text, t + 1);
    }

    /** Insertions, deletions, substitutions and swaps of neighbours between two words. */
    private static int edits(int[] a, int[] b) {
        int[][] d = new int[a.length + 1][b.length + 1];
        for (int i = 0; i <= a.length; i++) {
            for (int j = 0; j <= b.length; j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int same = a[i - 1] == b[j - 1] ? 0 : 1;
                d[i][j] = Math.min(d[i - 1][j - 1] + same, 1 + Math.min(d[i - 1][j], d[i][j - 1]));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length][b.length];
    }

    /** The same pattern for {@code java.util.regex}. */
    private static String translated(String pattern) {
        StringBuilder out = new StringBuilder();
        boolean inClass = false;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == '\\') {
                char next = pattern.charAt(++i);
                String members = next == 'd' ? "\\p{Nd}" : next == 'w' ? "\\p{L}\\p{M}\\p{Nd}_" : "\\" + next;
                out.append(inClass || members.length() < 3 ? members : "[" + members + "]");
            } else {
                inClass = c == '[' || (inClass && c != ']');
                out.append(c);
            }
        }
        return out.toString();
    }
}
