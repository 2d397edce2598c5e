package org.emic.index;

import com.ibm.icu.text.UnicodeSet;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.Operations;

/**
 * Reads the regular expressions of the rule language; what is special in them is told in
 * {@code docs/decisions/0001-what-a-rule-means.md}. Lucene's own reader knows other signs, and {@code \w} of ASCII only.
 */
final class RegexAutomaton {

    private static final int LARGEST = 20_000;
    private static final UnicodeSet DIGIT = new UnicodeSet("[\\p{Nd}]").freeze();
    private static final UnicodeSet WORD = new UnicodeSet("[\\p{L}\\p{M}\\p{Nd}_]").freeze();
    private static final int END = -1;

    private final String pattern;
    private int at;

    private RegexAutomaton(String pattern) {
        this.pattern = pattern;
    }

    /** @throws IllegalArgumentException if it is no regular expression of the language, or too large */
    static Automaton of(String pattern) {
        RegexAutomaton reader = new RegexAutomaton(pattern);
        Automaton automaton = reader.alternatives();
        if (reader.peek() != END) {
            throw new IllegalArgumentException("')' closes nothing");
        }
        return automaton;
    }

    private Automaton alternatives() {
        List<Automaton> all = new ArrayList<>();
        all.add(sequence());
        while (peek() == '|') {
            next();
            all.add(sequence());
        }
        return all.size() == 1 ? all.get(0) : Operations.union(all);
    }

    private Automaton sequence() {
        List<Automaton> items = new ArrayList<>();
        while (peek() != END && peek() != '|' && peek() != ')') {
            items.add(item());
        }
        return items.isEmpty() ? Automata.makeEmptyString() : Operations.concatenate(items);
    }

    private Automaton item() {
        Automaton atom = atom();
        switch (peek()) {
            case '*':
                next();
                return Operations.repeat(atom);
            case '+':
                next();
                return Operations.repeat(atom, 1);
            case '?':
                next();
                return Operations.optional(atom);
            case '{':
                return repeated(atom);
            default:
                return atom;
        }
    }

    private Automaton repeated(Automaton atom) {
        int close = pattern.indexOf('}', at);
        String inside = close < 0 ? "" : pattern.substring(at + 1, close);
        if (!inside.matches("[0-9]{1,4}(,[0-9]{0,4})?")) {
            throw new IllegalArgumentException("'{" + inside + "' is no number of repetitions");
        }
        at = close + 1;
        int comma = inside.indexOf(',');
        int least = Integer.parseInt(comma < 0 ? inside : inside.substring(0, comma));
        boolean open = comma == inside.length() - 1;
        int most = comma < 0 || open ? least : Integer.parseInt(inside.substring(comma + 1));
        if ((long) atom.getNumStates() * Math.max(1, most) > LARGEST) {
            throw new IllegalArgumentException("it is too large");
        }
        return open ? Operations.repeat(atom, least) : Operations.repeat(atom, least, most);
    }

    private Automaton atom() {
        int c = next();
        switch (c) {
            case '(':
                Automaton group = alternatives();
                if (next() != ')') {
                    throw new IllegalArgumentException("'(' is not closed");
                }
                return group;
            case '[':
                return oneOf(charClass());
            case '.':
                return Automata.makeCharRange(1, Character.MAX_CODE_POINT);
            case '\\':
                return oneOf(escaped());
            case '*', '+', '?', '{':
                throw new IllegalArgumentException("'" + (char) c + "' repeats nothing");
            default:
                return Automata.makeChar(c);
        }
    }

    private UnicodeSet charClass() {
        UnicodeSet set = new UnicodeSet();
        boolean not = peek() == '^';
        if (not) {
            next();
        }
        while (peek() != ']') {
            UnicodeSet one = classItem();
            if (one.size() == 1 && peek() == '-' && at + 1 < pattern.length() && pattern.charAt(at + 1) != ']') {
                next();
                UnicodeSet last = classItem();
                if (last.size() != 1 || last.charAt(0) < one.charAt(0)) {
                    throw new IllegalArgumentException("a range in '[…]' goes the wrong way");
                }
                set.add(one.charAt(0), last.charAt(0));
            } else {
                set.addAll(one);
            }
        }
        next();
        return not ? set.complement() : set;
    }

    private UnicodeSet classItem() {
        int c = next();
        if (c == END) {
            throw new IllegalArgumentException("'[' is not closed");
        }
        return c == '\\' ? escaped() : new UnicodeSet(c, c);
    }

    private UnicodeSet escaped() {
        int c = next();
        return switch (c) {
            case 'd' -> DIGIT;
            case 'w' -> WORD;
            case END -> throw new IllegalArgumentException("'\\' at the end");
            default -> new UnicodeSet(c, c);
        };
    }

    private static Automaton oneOf(UnicodeSet set) {
        Automaton.Builder builder = new Automaton.Builder();
        int from = builder.createState();
        int to = builder.createState();
        builder.setAccept(to, true);
        for (int i = 0; i < set.getRangeCount(); i++) {
            builder.addTransition(from, to, set.getRangeStart(i), set.getRangeEnd(i));
        }
        return builder.finish();
    }

    private int peek() {
        return at < pattern.length() ? pattern.codePointAt(at) : END;
    }

    private int next() {
        int c = peek();
        at += c == END ? 0 : Character.charCount(c);
        return c;
    }
}
