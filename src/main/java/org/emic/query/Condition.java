package org.emic.query;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.emic.model.Source;
import org.emic.model.Turn;
import org.emic.model.Value;

/**
 * What a single piece may fulfil.
 *
 * @param field what is looked at
 * @param name of the attribute; empty for the other fields
 * @param sign {@code :} equal but for the case of letters, {@code :=} exactly, or {@code <}, {@code <=}, {@code >}, {@code >=}
 * @param value with what it is compared; empty for "has none"
 */
public record Condition(Field field, String name, String sign, String value) {

    static final String EQUAL = ":";
    static final String EXACTLY = ":=";
    static final List<String> SIGNS = List.of(EXACTLY, "<=", ">=", "<", ">", EQUAL);

    /** What conditions can be about. */
    public enum Field {
        SPEAKER,
        ROLE,
        KIND,
        CASE,
        SOURCE,
        CODER,
        ORIGIN,
        ATTR;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    boolean holds(Piece piece, Turns turns) {
        return switch (field) {
            case SPEAKER, ROLE -> turns(piece, turns);
            case KIND -> is(piece.source().kind());
            case SOURCE -> is(piece.source().id());
            case CODER -> is(piece.coding().coder());
            case ORIGIN -> is(piece.coding().origin().name().toLowerCase(Locale.ROOT));
            case CASE -> value("case", piece.source());
            case ATTR -> value(name, piece.source());
        };
    }

    /** Whether the piece touches a wanted turn of that speaker or role; text in no turn has neither. */
    private boolean turns(Piece piece, Turns turns) {
        boolean none = true;
        for (int i = piece.source().turnFrom(piece.said().start());
                i < piece.source().turns().size();
                i++) {
            Turn turn = piece.source().turns().get(i);
            if (turn.span().start() >= piece.said().end()) {
                break;
            }
            none = false;
            String speaker = turn.speaker();
            if (turns.wanted().test(piece.source(), turn)
                    && is(
                            field == Field.SPEAKER
                                    ? speaker
                                    : turns.roles().of(piece.source().id(), speaker))) {
                return true;
            }
        }
        return none && value.isEmpty();
    }

    private boolean is(String there) {
        return sign.equals(EXACTLY) ? there.equals(value) : fold(there).equals(fold(value));
    }

    private static String fold(String words) {
        return words.strip().toLowerCase(Locale.ROOT);
    }

    private boolean value(String attribute, Source source) {
        Optional<Value> there = source.attributes().get(attribute);
        if (value.isEmpty() || there.isEmpty()) {
            return value.isEmpty() && there.isEmpty();
        }
        if (there.get() instanceof Value.Text text && (sign.equals(EQUAL) || sign.equals(EXACTLY))) {
            return is(text.text());
        }
        return there.get()
                .type()
                .read(value)
                .map(wanted -> compare(there.get().compareTo(wanted)))
                .orElse(false);
    }

    private boolean compare(int order) {
        return switch (sign) {
            case "<" -> order < 0;
            case "<=" -> order <= 0;
            case ">" -> order > 0;
            case ">=" -> order >= 0;
            default -> order == 0;
        };
    }
}
