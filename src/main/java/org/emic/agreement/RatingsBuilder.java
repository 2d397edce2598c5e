package org.emic.agreement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Takes ratings unit by unit. */
public final class RatingsBuilder {

    private final List<String> coders;
    private final Optional<Categories> declared;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final RowCounter counter = new RowCounter();

    RatingsBuilder(List<String> coders) {
        this.coders = List.copyOf(coders);
        this.declared = Optional.empty();
    }

    RatingsBuilder(List<String> coders, Categories categories) {
        this.coders = List.copyOf(coders);
        this.declared = Optional.of(categories);
        IntStream.range(0, categories.size()).forEach(each -> numbers.put(categories.label(each), each));
    }

    /**
     * A unit.
     *
     * @param values what each coder gave it, in the coders' order; null where a coder gave nothing
     * @throws IllegalArgumentException if there are not as many values as coders, or one is not a declared category
     */
    public RatingsBuilder unit(String... values) {
        return units(1, values);
    }

    /** As many units that were rated alike. */
    public RatingsBuilder units(long times, String... values) {
        if (values.length != coders.size()) {
            throw new IllegalArgumentException(
                    "a unit has " + values.length + " values, but there are " + coders.size() + " coders");
        }
        int[] row = new int[values.length];
        for (int coder = 0; coder < values.length; coder++) {
            row[coder] = values[coder] == null ? Ratings.MISSING : number(values[coder]);
        }
        counter.add(row, times);
        return this;
    }

    public Ratings build() {
        Categories categories = declared.orElseGet(() -> Categories.found(numbers.keySet()));
        int[] place = new int[numbers.size()];
        for (int each = 0; each < categories.size(); each++) {
            Integer number = numbers.get(categories.label(each));
            if (number != null) {
                place[number] = each;
            }
        }
        RowCounter.Distinct distinct = counter.distinct(value -> value == Ratings.MISSING ? value : place[value]);
        return new Ratings(coders, categories, distinct.rows(), distinct.times());
    }

    private int number(String label) {
        Integer known = numbers.get(label);
        if (known != null) {
            return known;
        }
        declared.ifPresent(categories -> {
            throw new IllegalArgumentException(
                    "'" + label + "' is none of the declared categories " + Refusal.some(categories.labels()));
        });
        numbers.put(label, numbers.size());
        return numbers.size() - 1;
    }
}
