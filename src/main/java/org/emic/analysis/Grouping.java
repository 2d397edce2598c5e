package org.emic.analysis;

import java.util.Locale;
import java.util.Optional;
import org.emic.model.Source;
import org.emic.model.Value;

/**
 * What {@code --by} splits a table by.
 *
 * @param kind what decides the group
 * @param attribute the attribute's name; for the other kinds the kind's word
 */
public record Grouping(Kind kind, String attribute) {

    /** Who or what decides the group of a segment. */
    public enum Kind {
        /** An attribute of the source, {@code case} among them. */
        ATTRIBUTE,
        /** The kind of the source. */
        KIND,
        /** The source itself, by id. */
        SOURCE,
        /** The speaker of each turn. */
        SPEAKER,
        /** What the speaker of each turn is in the study. */
        ROLE,
        /** Who applied the code. */
        CODER
    }

    /** {@code kind}, {@code source}, {@code speaker}, {@code role} and {@code coder} are themselves, all else an attribute. */
    public static Grouping of(String word) {
        for (Kind kind : Kind.values()) {
            if (kind != Kind.ATTRIBUTE && kind.name().toLowerCase(Locale.ROOT).equals(word)) {
                return new Grouping(kind, word);
            }
        }
        return new Grouping(Kind.ATTRIBUTE, word);
    }

    /** As it was written on the command line. */
    public String word() {
        return attribute;
    }

    /** Whether turns of one source may belong to different groups. */
    boolean isByTurn() {
        return kind == Kind.SPEAKER || kind == Kind.ROLE;
    }

    /** The group of a whole source; empty where it has no value. */
    Optional<Value> ofSource(Source source) {
        return switch (kind) {
            case KIND -> text(source.kind());
            case SOURCE -> text(source.id());
            default -> source.attributes().get(attribute);
        };
    }

    static Optional<Value> text(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(new Value.Text(text));
    }
}
