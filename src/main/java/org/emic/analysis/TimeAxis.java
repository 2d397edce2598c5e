package org.emic.analysis;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.emic.model.AttributeType;
import org.emic.model.Source;
import org.emic.model.Value;

/**
 * When the sources of a study are from: the values of an attribute in their order, or the weeks, months, quarters or years
 * its dates fall in. Whole numbers and periods between the first and the last are there also where no source is of them;
 * dates are only those that occur.
 */
final class TimeAxis {

    /** More empty points than this between two values are a mistake in one of them, or another kind of number. */
    private static final int MOST = 600;

    /** What dates are put together by. */
    enum Period {
        WEEK,
        MONTH,
        QUARTER,
        YEAR;

        static Optional<Period> of(String word) {
            for (Period period : values()) {
                if (period.word().equals(word)) {
                    return Optional.of(period);
                }
            }
            return Optional.empty();
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The period's number: periods that follow each other have numbers that do. */
        private long of(LocalDate day) {
            return switch (this) {
                case WEEK -> Math.floorDiv(day.toEpochDay() + 3, 7);
                case MONTH -> day.getLong(ChronoField.PROLEPTIC_MONTH);
                case QUARTER -> Math.floorDiv(day.getLong(ChronoField.PROLEPTIC_MONTH), 3);
                case YEAR -> day.getYear();
            };
        }

        /** The first day of the period with this number. */
        private LocalDate first(long number) {
            return switch (this) {
                case WEEK -> LocalDate.ofEpochDay(7 * number - 3);
                case MONTH -> month(number);
                case QUARTER -> month(3 * number);
                case YEAR -> LocalDate.of((int) number, 1, 1);
            };
        }

        private static LocalDate month(long number) {
            return LocalDate.of((int) Math.floorDiv(number, 12), Math.floorMod(number, 12) + 1, 1);
        }

        private String label(long number) {
            return switch (this) {
                case WEEK -> {
                    LocalDate monday = LocalDate.ofEpochDay(7 * number - 3);
                    yield monday.get(IsoFields.WEEK_BASED_YEAR) + "-W"
                            + two(monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
                }
                case MONTH -> Math.floorDiv(number, 12) + "-" + two(Math.floorMod(number, 12) + 1);
                case QUARTER -> Math.floorDiv(number, 4) + "-Q" + (Math.floorMod(number, 4) + 1);
                case YEAR -> Long.toString(number);
            };
        }

        private static String two(long number) {
            return (number < 10 ? "0" : "") + number;
        }
    }

    private final String attribute;
    private final Optional<Period> period;
    private final List<Plot.Tick> points = new ArrayList<>();
    private final Map<Double, Integer> places = new HashMap<>();

    private TimeAxis(String attribute, Optional<Period> period) {
        this.attribute = attribute;
        this.period = period;
    }

    /** Why the values cannot be put in an order in time, as a sentence without a full stop; empty if they can. */
    static Optional<String> problem(List<Source> sources, String attribute, Optional<Period> period) {
        for (Source source : sources) {
            Optional<Value> value = source.attributes().get(attribute);
            if (value.isEmpty()) {
                continue;
            }
            AttributeType type = value.get().type();
            if (period.isPresent() && type != AttributeType.DATE) {
                return Optional.of("only dates fall in a " + period.get().word() + ", and '" + attribute + "' of "
                        + source.id() + " is '" + value.get().written() + "'");
            }
            if (type != AttributeType.DATE && type != AttributeType.NUMBER) {
                return Optional.of("'" + attribute + "' of " + source.id() + " is '"
                        + value.get().written() + "', which is neither a number nor a date");
            }
        }
        return Optional.empty();
    }

    /** @param sources none of which has a {@link #problem} */
    static TimeAxis of(List<Source> sources, String attribute, Optional<Period> period) {
        TimeAxis axis = new TimeAxis(attribute, period);
        TreeMap<Double, String> found = new TreeMap<>();
        boolean whole = true;
        for (Source source : sources) {
            Optional<Value> value = source.attributes().get(attribute);
            if (value.isPresent()) {
                found.put(axis.at(value.get()), axis.label(value.get()));
                whole &= axis.isCounted(value.get());
            }
        }
        if (whole && !found.isEmpty() && found.lastKey() - found.firstKey() <= MOST) {
            for (double at = found.firstKey(); at < found.lastKey(); at++) {
                found.putIfAbsent(at, axis.between(at));
            }
        }
        found.forEach((at, label) -> {
            axis.places.put(at, axis.points.size());
            axis.points.add(new Plot.Tick(at, label));
        });
        return axis;
    }

    /** The attribute's name. */
    String name() {
        return period.map(each -> each.word() + " of " + attribute).orElse(attribute);
    }

    /** Every point in time, rising. */
    List<Plot.Tick> points() {
        return List.copyOf(points);
    }

    /** The point of a source; empty where the source does not have the attribute. */
    OptionalInt of(Source source) {
        return source.attributes()
                .get(attribute)
                .map(value -> OptionalInt.of(places.get(at(value))))
                .orElse(OptionalInt.empty());
    }

    /** What holds of the sources of a point, as a retrieval expression has it. */
    String condition(int point) {
        String name = "attr." + attribute;
        Plot.Tick tick = points.get(point);
        return period.map(each -> name + ">=" + each.first((long) tick.at()) + " AND " + name + "<"
                        + each.first((long) tick.at() + 1))
                .orElse(name + ":=" + Followed.word(tick.label()));
    }

    private boolean isCounted(Value value) {
        return period.isPresent()
                || (value instanceof Value.Decimal decimal
                        && decimal.number().stripTrailingZeros().scale() <= 0);
    }

    private double at(Value value) {
        if (value instanceof Value.Day day) {
            return period.map(each -> each.of(day.date())).orElse(day.date().toEpochDay());
        }
        return ((Value.Decimal) value).number().doubleValue();
    }

    private String label(Value value) {
        return period.isPresent() ? period.get().label((long) at(value)) : value.written();
    }

    private String between(double at) {
        return period.isPresent()
                ? period.get().label((long) at)
                : BigDecimal.valueOf((long) at).toPlainString();
    }
}
