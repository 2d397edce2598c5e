package org.emic.project;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.emic.model.AttributeType;
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
 */
public record Settings(
        String title,
        String language,
        List<String> codebooks,
        SortedMap<String, AttributeType> attributes,
        Roles roles,
        Unit unit) {

    /** What holds where {@code emic.yaml} says nothing. */
    public static final Settings DEFAULT =
            new Settings("", "en", List.of("codebooks/*.yaml"), new TreeMap<>(), Roles.NONE, Unit.TURN);

    /** Copies, so that later changes do not show. */
    public Settings {
        codebooks = List.copyOf(codebooks);
        attributes = Collections.unmodifiableSortedMap(new TreeMap<>(attributes));
    }
}
