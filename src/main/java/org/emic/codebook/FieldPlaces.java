package org.emic.codebook;

import java.util.HashMap;
import java.util.Map;
import org.emic.model.Code;
import org.emic.model.Place;
import org.emic.model.Rule;
import org.emic.model.Span;
import org.emic.rule.RuleText;

/** Where the fields of a codebook's codes stand in its file, so that what is found in the model can be shown there. */
public final class FieldPlaces {

    /** Where nobody knows where the fields stand. */
    public static final FieldPlaces NONE = new Builder().build();

    private final Map<String, Place> places;
    private final Map<String, RuleText> rules;

    private FieldPlaces(Map<String, Place> places, Map<String, RuleText> rules) {
        this.places = Map.copyOf(places);
        this.rules = Map.copyOf(rules);
    }

    /**
     * Where the value of a key of a code starts; where the code's own entry starts if it has no such key.
     *
     * @param key as codebooks write it: {@code definition}, {@code close-but-no} is none, see {@link #example}
     */
    public Place field(Code code, String key) {
        return places.getOrDefault(name(code.id(), key), code.place());
    }

    /**
     * Where an example of a code starts; where the code's entry starts if there is none.
     *
     * @param list {@code typical}, {@code atypical} or {@code close-but-no}
     * @param index in {@link org.emic.model.Examples}, from 0
     */
    public Place example(Code code, String list, int index) {
        return places.getOrDefault(name(code.id(), list + "/" + index), code.place());
    }

    /**
     * Where a part of what a rule matches stands; where the rule stands if the part is written in none of its texts.
     *
     * @param at in UTF-16 units of the rule's match
     */
    public Place inMatch(Rule rule, Span at) {
        return inside(name(rule.id(), "match"), rule, at);
    }

    /** The same for a part of its {@code unless}. */
    public Place inUnless(Rule rule, Span at) {
        return inside(name(rule.id(), "unless"), rule, at);
    }

    private Place inside(String key, Rule rule, Span at) {
        RuleText text = rules.get(key);
        return text == null || at.isEmpty() ? rule.place() : text.place(at);
    }

    private static String name(String code, String key) {
        return code + "\n" + key;
    }

    /** Collects places while a file is read. */
    static final class Builder {
        private final Map<String, Place> places = new HashMap<>();
        private final Map<String, RuleText> rules = new HashMap<>();

        void field(String code, String key, Place place) {
            places.put(name(code, key), place);
        }

        void example(String code, String list, int index, Place place) {
            places.put(name(code, list + "/" + index), place);
        }

        /** @param key {@code match} or {@code unless} */
        void rule(String rule, String key, RuleText text) {
            rules.put(name(rule, key), text);
        }

        FieldPlaces build() {
            return new FieldPlaces(places, rules);
        }
    }
}
