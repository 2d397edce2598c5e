package org.emic.index.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.emic.model.ParagraphBreak;
import org.emic.model.Roles;
import org.emic.model.Span;
import org.emic.model.Transcript;
import org.emic.model.Turn;
import org.emic.model.Unit;

/** The units of one source. */
final class OracleText {

    private static final Pattern INSIDE = Pattern.compile("(?s)\\P{IsWhite_Space}(.*\\P{IsWhite_Space})?");

    private final Transcript transcript;
    private final Roles roles;
    private final String language;
    private final List<List<OracleToken>> tokens = new ArrayList<>();

    /** @param language of the text, a tag without region */
    OracleText(Transcript transcript, Roles roles, String language) {
        this.transcript = transcript;
        this.roles = roles;
        this.language = language;
        for (Turn turn : transcript.source().turns()) {
            tokens.add(OracleToken.in(
                    turn.span().in(transcript.text()), turn.span().start(), language));
        }
    }

    /** All units of a kind, in the order of the text. The wall of a match is the turn. */
    List<OracleUnit> units(Unit.Kind kind) {
        List<Turn> turns = transcript.source().turns();
        List<OracleUnit> units = new ArrayList<>();
        if (kind == Unit.Kind.SOURCE) {
            if (!turns.isEmpty()) {
                Span all = turns.get(0).span().cover(turns.get(turns.size() - 1).span());
                add(all, tokens.stream().flatMap(List::stream).toList(), turns, units);
            }
            return units;
        }
        for (int i = 0; i < turns.size(); i++) {
            List<OracleToken> here = tokens.get(i);
            List<Turn> turn = List.of(turns.get(i));
            Span span = turns.get(i).span();
            if (kind == Unit.Kind.TURN || kind == Unit.Kind.MATCH) {
                add(span, here, turn, units);
                continue;
            }
            for (Span paragraph : paragraphs(span)) {
                List<Span> parts = kind == Unit.Kind.PARAGRAPH ? List.of(paragraph) : sentences(paragraph, here);
                parts.forEach(part -> add(part, OracleUnit.within(here, part), turn, units));
            }
        }
        return units;
    }

    private void add(Span span, List<OracleToken> inside, List<Turn> turns, List<OracleUnit> units) {
        if (!inside.isEmpty()) {
            units.add(new OracleUnit(transcript.source(), roles, span, inside, turns));
        }
    }

    /** Boundaries that would cut a token are none. */
    private List<Span> sentences(Span paragraph, List<OracleToken> tokens) {
        List<Span> sentences = new ArrayList<>();
        int start = paragraph.start();
        for (int boundary : OracleSentences.boundaries(paragraph.in(transcript.text()), language)) {
            int at = paragraph.start() + boundary;
            if (tokens.stream().noneMatch(token -> token.start() < at && at < token.end())) {
                sentences.add(stripped(new Span(start, at)));
                start = at;
            }
        }
        return sentences;
    }

    private List<Span> paragraphs(Span turn) {
        String text = transcript.text();
        boolean everyLine = transcript.source().paragraphs() == ParagraphBreak.LINE;
        List<Span> paragraphs = new ArrayList<>();
        int start = turn.start();
        int at = turn.start();
        while (at < turn.end()) {
            int newline = text.indexOf('\n', at);
            int end = newline < 0 || newline > turn.end() ? turn.end() : newline;
            if (everyLine || stripped(new Span(at, end)).isEmpty()) {
                paragraphs.add(stripped(new Span(start, end)));
                start = Math.min(turn.end(), end + 1);
            }
            at = end + 1;
        }
        if (start < turn.end()) {
            paragraphs.add(stripped(new Span(start, turn.end())));
        }
        return paragraphs;
    }

    /** Without the white space around it: Unicode's. */
    private Span stripped(Span span) {
        Matcher matcher = INSIDE.matcher(span.in(transcript.text()));
        return matcher.find()
                ? new Span(span.start() + matcher.start(), span.start() + matcher.end())
                : new Span(span.start(), span.start());
    }
}
