package org.emic.index;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;

/**
 * Wildcards, fuzzy words and regular expressions as automata over the folded forms of the index. None accepts a NUL, which
 * parts a folded form from the exact one.
 */
final class Shapes {

    /** How much work making one deterministic may be: enough for what people write, far from noticeable time. */
    private static final int EFFORT = 200_000;

    private static final Automaton LETTER = Automata.makeCharRange(1, Character.MAX_CODE_POINT);

    private Shapes() {}

    /** {@code *} is any number of code points, {@code ?} is one. */
    static CompiledAutomaton wildcard(String folded) {
        List<Automaton> parts = new ArrayList<>();
        folded.codePoints()
                .forEach(c -> parts.add(
                        switch (c) {
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
                new LevenshteinAutomata(word, Character.MAX_CODE_POINT, true).toAutomaton(edits),
                Operations.repeat(LETTER)));
    }

    /** @throws IllegalArgumentException if it is no regular expression of the language, or one of too many states */
    static CompiledAutomaton regex(String pattern) {
        return compile(Operations.intersection(RegexAutomaton.of(pattern), Operations.repeat(LETTER)));
    }

    private static CompiledAutomaton compile(Automaton automaton) {
        try {
            return new CompiledAutomaton(Operations.determinize(automaton, EFFORT), null, false);
        } catch (TooComplexToDeterminizeException e) {
            throw new IllegalArgumentException("it is too complex", e);
        }
    }
}
