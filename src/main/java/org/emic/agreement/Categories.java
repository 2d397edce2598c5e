package org.emic.agreement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/**
 * The categories that coders could choose from.
 *
 * @param labels what they are called, each once, in their order
 * @param ordered whether that order means something: it was declared, or all labels are numbers and stand by size
 */
public record Categories(List<String> labels, boolean ordered) {

    private static final Pattern NUMBER = Pattern.compile("[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:[eE][+-]?\\d{1,3})?");

    /** @throws IllegalArgumentException if a label stands twice */
    public Categories {
        labels = List.copyOf(labels);
        if (new HashSet<>(labels).size() < labels.size()) {
            throw new IllegalArgumentException("a category stands twice: " + String.join(", ", labels));
        }
    }

    /** Categories that somebody listed, used or not, in the order in which they stand. */
    public static Categories declared(List<String> labels) {
        return new Categories(labels, true);
    }

    /** Categories as they were met: by size where all are numbers, else by their characters and without an order. */
    public static Categories found(Collection<String> labels) {
        List<String> sorted = new ArrayList<>(new HashSet<>(labels));
        boolean numbers = sorted.stream().allMatch(label -> number(label).isPresent());
        Comparator<String> bySize =
                Comparator.comparingDouble(label -> number(label).orElse(0));
        sorted.sort(numbers ? bySize.thenComparing(Comparator.naturalOrder()) : Comparator.naturalOrder());
        return new Categories(sorted, numbers);
    }

    /** How many there are. */
    public int size() {
        return labels.size();
    }

    /** What one is called. */
    String label(int category) {
        return labels.get(category);
    }

    /** The place of a label; −1 if it is none of them. */
    int indexOf(String label) {
        return labels.indexOf(label);
    }

    /** The number a category stands for, if it is one. */
    OptionalDouble number(int category) {
        return number(labels.get(category));
    }

    /** Why an order cannot be had, if it cannot. With two categories either order says the same. */
    Optional<String> noOrder() {
        return ordered || size() < 3
                ? Optional.empty()
                : Optional.of("the order of the categories is not known: declare them from lowest to highest (here are "
                        + Refusal.some(labels) + ")");
    }

    private static OptionalDouble number(String label) {
        return NUMBER.matcher(label).matches() ? OptionalDouble.of(Double.parseDouble(label)) : OptionalDouble.empty();
    }
}
