package org.emic.agreement;

import java.util.List;
import java.util.Optional;

/**
 * Weights that somebody listed.
 *
 * @param names of the categories, in the order of the rows; empty where the rows stand in the order of the categories
 * @param rows one for each category, each with a weight from 0 to 1 for each category
 */
public record ListedWeights(List<String> names, List<List<Double>> rows) implements Weights {

    /** @throws IllegalArgumentException if it is no symmetric square with 1 in its diagonal, or has nothing but 1 */
    public ListedWeights {
        names = List.copyOf(names);
        rows = rows.stream().map(List::copyOf).toList();
        for (int one = 0; one < rows.size(); one++) {
            for (int other = 0; other < rows.size(); other++) {
                if (rows.get(one).size() != rows.size() || wrong(rows, one, other)) {
                    throw new IllegalArgumentException("weights are a symmetric square of numbers from 0 to 1, with 1 "
                            + "for each category with itself; row " + (one + 1) + ", column " + (other + 1)
                            + " is none");
                }
            }
        }
        if (rows.size() > 1 && rows.stream().flatMap(List::stream).allMatch(weight -> weight >= 1)) {
            throw new IllegalArgumentException("weights of 1 for all categories leave nothing to disagree about");
        }
    }

    @Override
    public String id() {
        return "as listed";
    }

    @Override
    public double of(int one, int other, int size) {
        return rows.get(one).get(other);
    }

    @Override
    public Optional<String> problem(Categories categories) {
        if (!names.isEmpty()) {
            return names.size() == categories.size() && names.containsAll(categories.labels())
                    ? Optional.empty()
                    : Optional.of("the weights are for " + Refusal.some(names) + ", and the categories are "
                            + Refusal.some(categories.labels()) + ": declare all of them, used or not");
        }
        return rows.size() == categories.size()
                ? categories.noOrder().map(why -> "the weights do not name their categories, and " + why)
                : Optional.of("the weights are for " + rows.size() + " categories, but there are " + categories.size()
                        + ": " + Refusal.some(categories.labels()));
    }

    @Override
    public Weights over(Categories categories) {
        if (names.isEmpty() || names.equals(categories.labels())) {
            return this;
        }
        List<Integer> places = categories.labels().stream().map(names::indexOf).toList();
        return new ListedWeights(
                categories.labels(),
                places.stream()
                        .map(one -> places.stream()
                                .map(other -> rows.get(one).get(other))
                                .toList())
                        .toList());
    }

    private static boolean wrong(List<List<Double>> rows, int one, int other) {
        double weight = rows.get(one).get(other);
        double mirrored = rows.get(other).size() > one ? rows.get(other).get(one) : -1;
        return !(weight >= 0 && weight <= 1) || Double.compare(weight, mirrored) != 0 || (one == other && weight < 1);
    }
}
