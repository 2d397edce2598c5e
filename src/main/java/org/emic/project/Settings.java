package org.emic.project;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.emic.diagnostic.Severity;
import org.emic.model.AttributeType;
import org.emic.model.Place;
import org.emic.model.Roles;
import org.emic.model.Unit;

/**
 * What {@code emic.yaml} says about the study.
 *
 * @param title for people
 * @param language of the transcripts: a BCP 47 tag such as {@code en}
 * @param codebooks paths below the project folder; {@code *} and {@code ?} in the last part stand for any characters
 * @param attributes the types of attributes, by name
 * @param roles what the speakers are in the study
 * @param unit the default of commands that look for text outside a codebook
 * @param checks how severe what single checks find is in this study, by the check's id
 * @param limits from where on something is too much, by its name in {@link #LIMITS}; at least 1
 * @param queries expressions of the retrieval language, by name
 * @param keys of the coding screen, by the name of the action or {@code code:} and a code's id
 * @param agreement what is demanded of coders
 * @param coder who codes where nobody says it; may be empty
 */
public record Settings(
        String title,
        String language,
        List<String> codebooks,
        SortedMap<String, AttributeType> attributes,
        Roles roles,
        Unit unit,
        SortedMap<String, CheckSetting> checks,
        SortedMap<String, Integer> limits,
        SortedMap<String, Named> queries,
        SortedMap<String, KeySetting> keys,
        AgreementSettings agreement,
        String coder) {

    /**
     * What the study says of a check.
     *
     * @param severity of what it finds; empty for {@code off}
     * @param place in {@code emic.yaml}
     */
    public record CheckSetting(Optional<Severity> severity, Place place) {}

    /**
     * An expression that has a name in the study.
     *
     * @param text of the expression
     * @param place of its first line in {@code emic.yaml}
     */
    public record Named(String text, Place place) {}

    /**
     * Keys that the study gives to an action.
     *
     * @param keys as written
     * @param place in {@code emic.yaml}
     */
    public record KeySetting(List<String> keys, Place place) {
        public KeySetting {
            keys = List.copyOf(keys);
        }
    }

    /** What can be limited. Percentages go up to 100, everything up to a million. */
    public static final List<String> LIMITS = List.of("sub-codes", "depth", "rule-share", "overlap", "examples");

    /** What holds where {@code emic.yaml} says nothing. */
    public static final Settings DEFAULT = new Settings(
            "",
            "en",
            List.of("codebooks/*.yaml"),
            new TreeMap<>(),
            Roles.NONE,
            Unit.TURN,
            new TreeMap<>(),
            new TreeMap<>(),
            new TreeMap<>(),
            new TreeMap<>(),
            AgreementSettings.NONE,
            "");

    /** Copies, so that later changes do not show. */
    public Settings {
        codebooks = List.copyOf(codebooks);
        attributes = Collections.unmodifiableSortedMap(new TreeMap<>(attributes));
        checks = Collections.unmodifiableSortedMap(new TreeMap<>(checks));
        limits = Collections.unmodifiableSortedMap(new TreeMap<>(limits));
        queries = Collections.unmodifiableSortedMap(new TreeMap<>(queries));
        keys = Collections.unmodifiableSortedMap(new TreeMap<>(keys));
    }
}
