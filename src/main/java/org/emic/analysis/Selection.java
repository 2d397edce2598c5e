package org.emic.analysis;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.emic.model.Source;

/**
 * What a table is restricted to. Sources and speakers restrict what is counted <i>over</i> as well as what is counted;
 * codes and codings (whose, by what) restrict only what is counted: the words of an interview do not become fewer because
 * one code is looked at.
 *
 * @param sources which sources
 * @param speakers which turns, by speaker and role (empty where unknown); no value for all, and for text outside turns
 * @param codes which codes, by id; their sub-codes are always with them
 * @param codings which codings, by coder for example
 * @param described the same for people: each option's name and its values, in the order they are printed
 */
public record Selection(
        Predicate<Source> sources,
        Optional<BiPredicate<String, String>> speakers,
        Predicate<String> codes,
        Predicate<CodedSpan> codings,
        Map<String, List<String>> described) {

    /** Everything. */
    public static final Selection ALL =
            new Selection(source -> true, Optional.empty(), code -> true, coding -> true, Map.of());

    /** Copies the map, keeping its order. */
    public Selection {
        described = Collections.unmodifiableMap(new LinkedHashMap<>(described));
    }
}
