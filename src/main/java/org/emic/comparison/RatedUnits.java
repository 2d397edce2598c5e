package org.emic.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.emic.agreement.Categories;
import org.emic.agreement.Ratings;
import org.emic.agreement.RatingsBuilder;

/**
 * What coders said of units, unit by unit: what {@link Ratings} are made of, before it is forgotten which unit was which.
 *
 * @param coders in the order of the values
 * @param units in the order in which they were met
 * @param categories where they were declared
 */
public record RatedUnits(List<String> coders, List<Unit> units, Optional<Categories> categories) {

    /**
     * A unit.
     *
     * @param name as the table calls it
     * @param values one a coder; null where a coder said nothing
     */
    // Shared on purpose: a copy for each of a million units would double the memory.
    @SuppressWarnings("ArrayRecordComponent")
    public record Unit(String name, String[] values) {}

    public RatedUnits {
        coders = List.copyOf(coders);
        units = List.copyOf(units);
    }

    /** The same, counted. */
    public Ratings ratings() {
        RatingsBuilder builder =
                categories.map(declared -> Ratings.of(coders, declared)).orElseGet(() -> Ratings.of(coders));
        units.forEach(unit -> builder.unit(unit.values()));
        return builder.build();
    }

    /** Only these coders, in this order. */
    RatedUnits of(List<String> some) {
        int[] places = some.stream().mapToInt(coders::indexOf).toArray();
        List<Unit> kept = new ArrayList<>(units.size());
        for (Unit unit : units) {
            String[] values = new String[places.length];
            for (int coder = 0; coder < places.length; coder++) {
                values[coder] = unit.values()[places[coder]];
            }
            kept.add(new Unit(unit.name(), values));
        }
        return new RatedUnits(some, kept, categories);
    }
}
