package org.emic.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;

/** The types an attribute may have, as they stand in {@code emic.yaml}: {@code text}, {@code number}, {@code date}, {@code boolean}. */
public enum AttributeType {
    TEXT,
    NUMBER,
    DATE,
    BOOLEAN;

    /** Its name in files: lower case. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The type of that name, if there is one. */
    public static Optional<AttributeType> of(String word) {
        for (AttributeType type : values()) {
            if (type.word().equals(word)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    /**
     * Reads a value. White space around it does not count. Numbers are decimal with a point, dates ISO 8601
     * ({@code 2026-03-14}), booleans {@code true}, {@code yes}, {@code false} or {@code no} in any case.
     *
     * @return empty if {@code written} is no value of this type
     */
    public Optional<Value> read(String written) {
        String word = written.strip();
        try {
            return switch (this) {
                case TEXT -> Optional.of(new Value.Text(word));
                case NUMBER ->
                    word.length() > 40 ? Optional.empty() : Optional.of(new Value.Decimal(new BigDecimal(word)));
                case DATE -> Optional.of(new Value.Day(LocalDate.parse(word)));
                case BOOLEAN ->
                    switch (word.toLowerCase(Locale.ROOT)) {
                        case "true", "yes" -> Optional.of(new Value.Flag(true));
                        case "false", "no" -> Optional.of(new Value.Flag(false));
                        default -> Optional.empty();
                    };
            };
        } catch (NumberFormatException | DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** The narrowest type that {@code written} can be read as: number, date, then text. Never boolean: "no" is a word. */
    public static AttributeType guess(String written) {
        if (NUMBER.read(written).isPresent()) {
            return NUMBER;
        }
        return DATE.read(written).isPresent() ? DATE : TEXT;
    }
}
