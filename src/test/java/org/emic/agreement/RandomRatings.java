package org.emic.agreement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Ratings drawn from a seed: units that coders mostly see alike, with categories that are numbers, and some missing.
 */
record RandomRatings(int coders, int categories, List<String[]> units) {

    static RandomRatings of(long seed) {
        Random random = new Random(seed);
        return of(seed, 2 + random.nextInt(4), random.nextInt(3) * 0.15);
    }

    static RandomRatings of(long seed, int coders, double missing) {
        Random random = new Random(seed);
        int categories = 2 + random.nextInt(5);
        int units = 2 + random.nextInt(40);
        double noise = random.nextDouble();
        List<String[]> rows = new ArrayList<>();
        for (int unit = 0; unit < units; unit++) {
            int truth = random.nextInt(categories);
            String[] row = new String[coders];
            for (int coder = 0; coder < coders; coder++) {
                int given = random.nextDouble() < noise ? random.nextInt(categories) : truth;
                row[coder] = random.nextDouble() < missing ? null : Integer.toString(given);
            }
            rows.add(row);
        }
        return new RandomRatings(coders, categories, rows);
    }

    Categories declared() {
        return Categories.declared(
                IntStream.range(0, categories).mapToObj(Integer::toString).toList());
    }

    Ratings ratings() {
        RatingsBuilder builder = Ratings.of(names(), declared());
        units.forEach(builder::unit);
        return builder.build();
    }

    List<String> names() {
        return IntStream.range(0, coders).mapToObj(coder -> "coder " + coder).toList();
    }

    /** The same units in another order, by other coders' columns. */
    RandomRatings shuffled(long seed) {
        Random random = new Random(seed);
        List<Integer> columns =
                new ArrayList<>(IntStream.range(0, coders).boxed().toList());
        Collections.shuffle(columns, random);
        List<String[]> rows = new ArrayList<>();
        units.forEach(
                row -> rows.add(columns.stream().map(column -> row[column]).toArray(String[]::new)));
        Collections.shuffle(rows, random);
        return new RandomRatings(coders, categories, rows);
    }

    /** The same with category i called (i + 1) modulo the number of categories. */
    RandomRatings renamed() {
        List<String[]> rows = new ArrayList<>();
        for (String[] row : units) {
            String[] other = new String[row.length];
            for (int coder = 0; coder < row.length; coder++) {
                other[coder] =
                        row[coder] == null ? null : Integer.toString((Integer.parseInt(row[coder]) + 1) % categories);
            }
            rows.add(other);
        }
        return new RandomRatings(coders, categories, rows);
    }
}
