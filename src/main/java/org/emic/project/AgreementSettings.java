package org.emic.project;

import java.util.List;
import org.emic.model.Place;

/**
 * What {@code emic.yaml} says about agreement: what a study demands of its coders, so that it is checked the same way each
 * time.
 *
 * @param coders who is compared; empty for all people
 * @param unit what is compared, as typed; empty for the usual one
 * @param minima the least values, as on the command line: {@code alpha=0.8,code=hostility}
 * @param minUnits on fewer units nothing is judged
 */
public record AgreementSettings(List<Written> coders, Written unit, List<Written> minima, int minUnits) {

    /** Words and where they stand in {@code emic.yaml}. */
    public record Written(String words, Place place) {
        static final Written NOTHING = new Written("", Place.NONE);
    }

    /** Nothing is demanded. */
    public static final AgreementSettings NONE = new AgreementSettings(List.of(), Written.NOTHING, List.of(), 0);

    public AgreementSettings {
        coders = List.copyOf(coders);
        minima = List.copyOf(minima);
    }
}
