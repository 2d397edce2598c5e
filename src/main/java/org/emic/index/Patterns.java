package org.emic.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.apache.lucene.util.automaton.CompiledAutomaton;

/** The different single-token patterns of a rule set, numbered, so that rules that share one look it up once. */
final class Patterns {

    /** What a token must be. */
    sealed interface Pattern {
        /** Equal for patterns that stand for the same tokens. */
        String key();
    }

    /** Its folded form. */
    record Plain(String folded) implements Pattern {
        @Override
        public String key() {
            return "plain " + folded;
        }
    }

    /** Its text. */
    record Form(String folded, String surface) implements Pattern {
        @Override
        public String key() {
            return "form " + folded + Tokens.EXACT + surface;
        }
    }

    /** Its folded form fits: a wildcard, fuzzy or regular expression, which {@code written} names. */
    record Fitting(String written, CompiledAutomaton automaton) implements Pattern {
        @Override
        public String key() {
            return "fits " + written;
        }
    }

    /** One of its stems is among {@code stems}. */
    record Stemmed(SortedSet<String> stems) implements Pattern {
        @Override
        public String key() {
            return "stem " + String.join(" ", stems);
        }
    }

    private final List<Pattern> patterns = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    /** The number of {@code pattern}. */
    int number(Pattern pattern) {
        Integer number = numbers.putIfAbsent(pattern.key(), patterns.size());
        if (number == null) {
            patterns.add(pattern);
            return patterns.size() - 1;
        }
        return number;
    }

    List<Pattern> all() {
        return patterns;
    }
}
