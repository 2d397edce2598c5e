package org.emic.analysis;

import java.util.Collection;
import org.emic.model.Value;

/**
 * A column of a table.
 *
 * @param name as CSV and JSON have it, unique in its table
 * @param label as people read it; the name where there is nothing better
 * @param type what its cells are, or {@link Cell#EMPTY}
 * @param digits decimals people are shown; files keep up to six. 0 for all types but {@link Type#DECIMAL}
 */
public record Column(String name, String label, Type type, int digits) {

    /** What the cells of a column are. */
    public enum Type {
        TEXT,
        /** The text that goes on in the next column: what is nearest to that is kept longest, and stands beside it. */
        BEFORE,
        INTEGER,
        DECIMAL,
        FLAG,
        LIST,
        /** A command to be typed: of no use where a part of it is missing. */
        COMMAND;

        /** Whether its cells are aligned as numbers. */
        public boolean isNumber() {
            return this == INTEGER || this == DECIMAL;
        }

        /** Whether its words may be shortened where there is no room. */
        public boolean canBeCut() {
            return !isNumber() && this != COMMAND;
        }
    }

    public static Column text(String name) {
        return new Column(name, name, Type.TEXT, 0);
    }

    public static Column before(String name) {
        return new Column(name, name, Type.BEFORE, 0);
    }

    public static Column command(String name) {
        return new Column(name, name, Type.COMMAND, 0);
    }

    public static Column integer(String name) {
        return new Column(name, name, Type.INTEGER, 0);
    }

    public static Column decimal(String name, int digits) {
        return new Column(name, name, Type.DECIMAL, digits);
    }

    public static Column flag(String name) {
        return new Column(name, name, Type.FLAG, 0);
    }

    public static Column list(String name) {
        return new Column(name, name, Type.LIST, 0);
    }

    /** A column of attribute values: of their type if they share one, with the decimals of the longest; else text. */
    static Column of(String name, Collection<Value> values) {
        int digits = 0;
        boolean flags = !values.isEmpty();
        boolean numbers = !values.isEmpty();
        for (Value value : values) {
            numbers &= value instanceof Value.Decimal;
            flags &= value instanceof Value.Flag;
            if (value instanceof Value.Decimal decimal) {
                digits = Math.max(digits, decimal.number().scale());
            }
        }
        if (numbers) {
            return digits == 0 ? integer(name) : decimal(name, digits);
        }
        return flags ? flag(name) : text(name);
    }

    /** The same column under other words for people. */
    public Column labelled(String words) {
        return new Column(name, words, type, digits);
    }
}
