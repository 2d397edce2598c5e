package org.emic.analysis;

import java.util.List;
import java.util.Optional;
import org.emic.model.AttributeType;
import org.emic.model.Source;
import org.emic.model.Value;

/**
 * How saturation is looked for.
 *
 * @param codes only these, with their sub-codes unless {@code own}; empty for all
 * @param own whether of these only segments with the code itself count, not those of its sub-codes
 * @param order the attribute whose values order the sources (those with the same value by id); {@code id} for the ids alone
 * @param by an attribute, {@code kind} or {@code role}: each of its values is looked at alone; empty for none
 * @param search base, run and threshold
 * @param orders random orders for the band; 0 for none
 * @param seed of the random orders
 * @param trace whether each number of new codes has the command that lists them
 */
public record SaturationRequest(
        List<String> codes,
        boolean own,
        String order,
        Optional<Grouping> by,
        Saturation.Search search,
        int orders,
        long seed,
        boolean trace) {

    /** The order of ids. */
    public static final String BY_ID = "id";

    /** What random orders may be asked for. */
    public static final int MOST_ORDERS = 1_000_000;

    public SaturationRequest {
        codes = List.copyOf(codes);
    }

    /** Why these sources cannot be put in order, as a sentence without a full stop; empty if they can. */
    public Optional<String> problem(List<Source> sources) {
        if (order.equals(BY_ID)) {
            return Optional.empty();
        }
        AttributeType type = null;
        for (Source source : sources) {
            Optional<Value> value = source.attributes().get(order);
            if (value.isEmpty()) {
                return Optional.of("the source " + source.id() + " has no " + order);
            }
            if (type != null && value.get().type() != type) {
                return Optional.of("'" + order + "' is a " + type.word() + " in one source and in " + source.id()
                        + " a " + value.get().type().word());
            }
            type = value.get().type();
        }
        return Optional.empty();
    }
}
