package org.emic.index;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;
import org.apache.lucene.util.automaton.RegExp;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;

/**
 * Wildcards, fuzzy words and regular expressions as automata over the folded forms of the index. None accepts a NUL, which
 * parts a folded form from the exact one.
 */
final class Shapes {

    /** States a regular expression may be written out to, before it is made deterministic. */
    private static final long LARGEST = 5_000;

    private static final Automaton LETTER = Automata.makeCharRange(1, Character.MAX_CODE_POINT);

    private Shapes() {}

    /** {@code *} is any number of code points, {@code ?} is one. */
    static CompiledAutomaton wildcard(String folded) {
        List<Automaton> parts = new ArrayList<>();
        folded.codePoints().forEach(c -> parts.add(switch (c) {
            case '*' -> Operations.repeat(LETTER);
            case '?' -> LETTER;
            default -> Automata.makeChar(c);
        }));
        return compile(Operations.concatenate(parts));
    }

    /** Within {@code edits} edits, 1 or 2; two neighbours swapped are one. */
    static CompiledAutomaton fuzzy(String folded, int edits) {
        int[] word = folded.codePoints().toArray();
        return compile(Operations.intersection(
                new LevenshteinAutomata(word, Character.MAX_CODE_POINT, true).toAutomaton(edits), Operations.repeat(LETTER)));
    }

    /** @throws IllegalArgumentException if it is no regular expression, or one of too many states */
    static CompiledAutomaton regex(String pattern) {
        try {
            if (size(pattern) > LARGEST) {
                throw new IllegalArgumentException("it is too large");
            }
            Automaton automaton = new RegExp(withPlainQuotes(pattern), RegExp.NONE).toAutomaton();
            return compile(Operations.intersection(automaton, Operations.repeat(LETTER)));
        } catch (TooComplexToDeterminizeException | StackOverflowError e) {
            throw new IllegalArgumentException("it is too complex", e);
        }
    }

    /** Lucene reads a bare quotation mark as the begin of a quotation. */
    private static String withPlainQuotes(String pattern) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == '\\' && i + 1 < pattern.length()) {
                plain.append(c).append(pattern.charAt(++i));
            } else {
                plain.append(c == '"' ? "\\\"" : String.valueOf(c));
            }
        }
        return plain.toString();
    }

    private static CompiledAutomaton compile(Automaton automaton) {
        return new CompiledAutomaton(
                Operations.determinize(automaton, Operations.DEFAULT_DETERMINIZE_WORK_LIMIT), null, false);
    }

    /** How many characters the pattern is once its repetitions are written out, roughly. */
    private static long size(String pattern) {
        Deque<Long> outer = new ArrayDeque<>();
        long all = 0;
        long last = 0;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == '(') {
                outer.push(all);
                all = 0;
                last = 0;
            } else if (c == ')' && !outer.isEmpty()) {
                last = all;
                all += outer.pop();
            } else if (c == '{') {
                int close = Math.max(i, pattern.indexOf('}', i));
                long times = times(pattern.substring(i + 1, Math.max(close, i + 1)));
                all = Math.min(LARGEST + 1, all + last * (times - 1));
                last = Math.min(LARGEST + 1, last * times);
                i = close;
            } else {
                i += c == '\\' ? 1 : 0;
                last = 1;
                all++;
            }
        }
        return all;
    }

    private static long times(String braces) {
        long most = 1;
        for (String number : braces.split(",", -1)) {
            String digits = number.strip();
            if (digits.matches("[0-9]+")) {
                most = Math.max(most, digits.length() > 6 ? LARGEST : Long.parseLong(digits));
            }
        }
        return most;
    }
}
