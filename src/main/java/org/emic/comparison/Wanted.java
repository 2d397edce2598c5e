package org.emic.comparison;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.emic.agreement.Categories;
import org.emic.diagnostic.EmicException;
import org.emic.diagnostic.Nearest;

/**
 * What a person said about a table of ratings.
 *
 * @param coders who is compared, in this order; all in the order in which the table has them if none is named
 * @param without coders who are left out
 * @param categories what could be chosen, from lowest to highest; what was met if none is listed
 */
public record Wanted(List<String> coders, List<String> without, List<String> categories) {

    public Wanted {
        coders = List.copyOf(coders);
        without = List.copyOf(without);
        categories = List.copyOf(categories);
    }

    /** The declared categories. */
    Optional<Categories> declared() {
        return categories.isEmpty() ? Optional.empty() : Optional.of(Categories.declared(categories));
    }

    /**
     * Who is compared, of those a table has.
     *
     * @throws EmicException AGR-020 if a name is not among them
     */
    public List<String> of(List<String> known) {
        for (String name : new TreeSet<>(coders.isEmpty() ? without : coders)) {
            if (!known.contains(name)) {
                throw EmicException.of(
                        "AGR-020",
                        "there is no coder '" + name + "'",
                        Nearest.hint(name, known, "there are " + String.join(", ", known)));
            }
        }
        List<String> some = coders.isEmpty() ? known : coders;
        return some.stream().filter(name -> !without.contains(name)).toList();
    }

    /** Whether a value could be chosen. */
    boolean allows(String value) {
        return categories.isEmpty() || categories.contains(value);
    }
}
