package org.emic.agreement;

import java.util.OptionalDouble;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * How far apart values are, for Krippendorff's alpha: squared differences δ² of a {@link Level}.
 *
 * <pre>
 *   nominal   0 if c = k, else 1
 *   ordinal   (Σ_{g=c..k} n_g − (n_c + n_k) / 2)², which is the squared difference of mid-ranks
 *   interval  (c − k)²
 *   ratio     ((c − k) / (c + k))², and 0 for c = k = 0
 * </pre>
 *
 * <p>Sums over all pairs of a bag of values are had from counts and, for ordinal and interval, from the spread around
 * the mean, so that neither needs the q × q table of coincidences.
 */
final class Distances {

    private static final Pattern DECIMAL_COMMA = Pattern.compile("[+-]?\\d*,\\d+");

    private final Level level;
    private final double[] scores;

    private Distances(Level level, double[] scores) {
        this.level = level;
        this.scores = scores;
    }

    /** Distances for data in which each category was given so often, in pairable units. */
    static Distances of(Level level, Categories categories, long[] margins) {
        return new Distances(
                level,
                switch (level) {
                    case NOMINAL -> new double[0];
                    case ORDINAL -> midRanks(margins);
                    case INTERVAL, RATIO -> numbers(categories, margins);
                });
    }

    /** Why the level does not fit the categories that were used; empty if it does. */
    static String problem(Level level, Categories categories, long[] margins) {
        if (level == Level.ORDINAL) {
            return categories.noOrder().orElse("");
        }
        if (level == Level.NOMINAL) {
            return "";
        }
        for (int category = 0; category < margins.length; category++) {
            OptionalDouble number = categories.number(category);
            if (margins[category] > 0 && number.isEmpty()) {
                return "level " + level.id() + " needs numbers, and '" + categories.label(category) + "' is none"
                        + (DECIMAL_COMMA.matcher(categories.label(category)).matches()
                                ? "; write decimals with a point"
                                : "");
            }
            if (margins[category] > 0 && level == Level.RATIO && number.getAsDouble() < 0) {
                return "level ratio needs numbers from 0, and " + categories.label(category)
                        + " is below; use interval";
            }
        }
        return "";
    }

    /** The squared difference of two categories. */
    double squared(int one, int other) {
        if (one == other) {
            return 0;
        }
        double difference = level == Level.NOMINAL ? 1 : scores[one] - scores[other];
        if (level != Level.RATIO) {
            return difference * difference;
        }
        double sum = scores[one] + scores[other];
        return sum == 0 ? 0 : difference * difference / (sum * sum);
    }

    /** The sum of squared differences over all ordered pairs of ratings of one unit, of those of a row. */
    double within(CountsTable counts, int row) {
        int ratings = counts.ratings(row);
        double sum = 0;
        switch (level) {
            case NOMINAL -> {
                for (int place = 0; place < counts.chosen(row); place++) {
                    sum += (double) counts.count(row, place) * (ratings - counts.count(row, place));
                }
            }
            case ORDINAL, INTERVAL -> {
                double mean = 0;
                for (int place = 0; place < counts.chosen(row); place++) {
                    mean += counts.count(row, place) * scores[counts.category(row, place)] / ratings;
                }
                for (int place = 0; place < counts.chosen(row); place++) {
                    double apart = scores[counts.category(row, place)] - mean;
                    sum += 2.0 * ratings * counts.count(row, place) * apart * apart;
                }
            }
            case RATIO -> {
                for (int one = 0; one < counts.chosen(row); one++) {
                    for (int other = 0; other < one; other++) {
                        sum += 2.0
                                * counts.count(row, one)
                                * counts.count(row, other)
                                * squared(counts.category(row, one), counts.category(row, other));
                    }
                }
            }
        }
        return sum;
    }

    /** The same over all ordered pairs of ratings, of which each category has so many. */
    double among(long[] margins) {
        double all = 0;
        for (long margin : margins) {
            all += margin;
        }
        double sum = 0;
        switch (level) {
            case NOMINAL -> {
                for (long margin : margins) {
                    sum += margin * (all - margin);
                }
            }
            case ORDINAL, INTERVAL -> {
                double mean = 0;
                for (int category = 0; category < margins.length; category++) {
                    mean += margins[category] * scores[category] / all;
                }
                for (int category = 0; category < margins.length; category++) {
                    double apart = scores[category] - mean;
                    sum += 2 * all * margins[category] * apart * apart;
                }
            }
            case RATIO -> {
                for (int one = 0; one < margins.length; one++) {
                    for (int other = 0; other < one; other++) {
                        sum += 2.0 * margins[one] * margins[other] * squared(one, other);
                    }
                }
            }
        }
        return sum;
    }

    private static double[] midRanks(long[] margins) {
        double[] ranks = new double[margins.length];
        double before = 0;
        for (int category = 0; category < margins.length; category++) {
            ranks[category] = before + margins[category] / 2.0;
            before += margins[category];
        }
        return ranks;
    }

    private static double[] numbers(Categories categories, long[] margins) {
        return IntStream.range(0, margins.length)
                .mapToDouble(category -> categories.number(category).orElse(0))
                .toArray();
    }
}
