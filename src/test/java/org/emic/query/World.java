package org.emic.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.emic.model.AttributeType;
import org.emic.model.Attributes;
import org.emic.model.Code;
import org.emic.model.Codebook;
import org.emic.model.Coding;
import org.emic.model.Examples;
import org.emic.model.Origin;
import org.emic.model.ParagraphBreak;
import org.emic.model.Place;
import org.emic.model.Roles;
import org.emic.model.Source;
import org.emic.model.Span;
import org.emic.model.Turn;
import org.emic.model.Unit;
import org.emic.model.Value;

/** A random source with random codings: a lies over b and d, b over c; e stands alone. P is a parent, W a worker. */
final class World {

    static final int LENGTH = 40;
    static final Map<String, String> BELOW = Map.of("a", "abcd", "b", "bc", "c", "c", "d", "d", "e", "e", "*", "abcde");
    static final Roles ROLES = new Roles(new TreeMap<>(Map.of("P", "parent", "W", "worker")), new TreeMap<>());
    static final List<Codebook> BOOKS = List.of(new Codebook(
            "book",
            "1.0.0",
            "en",
            Unit.TURN,
            "",
            "",
            List.of(code("a", code("b", code("c")), code("d")), code("e")),
            ""));

    final Source source;
    final List<Piece> pieces = new ArrayList<>();

    World(Random random) {
        List<Turn> turns = new ArrayList<>();
        int at = random.nextInt(3);
        while (at < LENGTH - 8) {
            int end = at + 1 + random.nextInt(7);
            turns.add(Turn.of(new Span(at, end), List.of("P", "W", "").get(random.nextInt(3))));
            at = end + random.nextInt(3);
        }
        Attributes attributes = Attributes.NONE.with(
                Map.<String, Value>of("month", AttributeType.NUMBER.read("3").orElseThrow()));
        source = new Source(
                "s",
                "s",
                "interview",
                attributes,
                turns,
                ParagraphBreak.LINE,
                new Origin("x.txt", "", "0".repeat(64), "txt", "UTF-8"),
                "0".repeat(64));
        int count = random.nextInt(12);
        for (int i = 0; i < count; i++) {
            int start = random.nextInt(LENGTH - 1);
            int end = start + 1 + random.nextInt(Math.min(12, LENGTH - start));
            Coding coding = new Coding(
                    "id" + i,
                    "s",
                    new Span(start, end),
                    "book",
                    "" + "abcde".charAt(random.nextInt(5)),
                    "coder" + random.nextInt(2),
                    Coding.By.MANUAL,
                    1,
                    end - start,
                    "",
                    "");
            pieces.add(Piece.whole(coding, source));
        }
    }

    Vocabulary vocabulary() {
        return new Vocabulary(List.of(source), ROLES, BOOKS, List.of(), List.of("coder0", "coder1"));
    }

    /** Characters are words; a sentence is three of them; turns are those of the source. */
    Ruler ruler() {
        return (unit, in, from, to) -> switch (unit) {
            case CHARACTERS, WORDS -> to - from;
            case SENTENCES -> to / 3 - (from - 1) / 3;
            case TURNS -> Math.max(0, turn(to, false) - turn(from - 1, true));
        };
    }

    /** The turn a character lies in; outside, the one before it or behind it. */
    private int turn(int at, boolean before) {
        for (int i = 0; i < source.turns().size(); i++) {
            Span span = source.turns().get(i).span();
            if (at < span.end()) {
                return at >= span.start() || !before ? i : i - 1;
            }
        }
        return before ? source.turns().size() - 1 : source.turns().size();
    }

    private static Code code(String id, Code... below) {
        return new Code(
                id, id, "", "", "", "", "", "", List.of(), Examples.NONE, List.of(below), List.of(), Place.NONE);
    }

    static Optional<String> roleOf(Turn turn) {
        return Optional.of(ROLES.of("s", turn.speaker())).filter(role -> !role.isEmpty());
    }
}
