package org.emic.cli;

import java.util.Optional;
import org.emic.agreement.Statistic;
import org.emic.diagnostic.Nearest;
import org.emic.model.Place;

/**
 * The least value that a statistic must have.
 *
 * @param code of which code; empty for each
 * @param place where it was demanded
 */
record Threshold(Statistic statistic, double least, String code, Place place) {

    /** How one is written, for messages. */
    static final String FORM = "alpha=0.8 or alpha=0.8,code=hostility";

    /** Reads one; empty, with what is wrong told by {@link #problem}, if it is none. */
    static Optional<Threshold> of(String written, Place place) {
        if (!problem(written).isEmpty()) {
            return Optional.empty();
        }
        int equals = written.indexOf('=');
        int comma = written.indexOf(',', equals);
        String number = written.substring(equals + 1, comma < 0 ? written.length() : comma);
        String code = comma < 0
                ? ""
                : written.substring(written.indexOf('=', comma) + 1).strip();
        Statistic statistic = StatisticNames.find(written.substring(0, equals)).orElseThrow();
        return Optional.of(new Threshold(statistic, Double.parseDouble(number.strip()), code, place));
    }

    /** Why it is none; empty if it is one. */
    static String problem(String written) {
        if (!written.matches("[^=,]+=\\s*-?\\d+(\\.\\d+)?\\s*(,\\s*code\\s*=[^=]+)?")) {
            return "'" + written + "' is no threshold: write " + FORM;
        }
        String name = written.substring(0, written.indexOf('=')).strip();
        Optional<Statistic> statistic = StatisticNames.find(name);
        if (statistic.filter(Statistic::countsErrors).isPresent()) {
            return name + " counts errors, 0 is best, so there is no least value to demand of it; boundary-similarity"
                    + " rises with agreement";
        }
        return statistic.isPresent()
                ? ""
                : "there is no statistic '" + name + "'; "
                        + Nearest.hint(
                                name, StatisticNames.all(), "they are " + String.join(", ", StatisticNames.all()));
    }
}
