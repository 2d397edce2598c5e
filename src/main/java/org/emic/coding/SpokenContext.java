package org.emic.coding;

import org.emic.model.Source;
import org.emic.model.Span;
import org.emic.model.Turn;

/**
 * What is said around a match, for a concordance: the words of its turn and of its neighbours, each turn behind the label
 * of its speaker. Times, headings and what else stands between turns are left out; nobody said them.
 */
final class SpokenContext {

    private final Source source;
    private final String text;
    private final Context context;

    SpokenContext(Source source, String text, Context context) {
        this.source = source;
        this.text = text;
        this.context = context;
    }

    String before(Span match) {
        StringBuilder said = new StringBuilder();
        int turn = source.turnFrom(match.start());
        int to = match.start();
        while (turn >= 0 && said.length() <= reach()) {
            Turn one = source.turns().get(turn);
            int from = Math.max(one.span().start(), to - reach() - 1);
            said.insert(0, text.substring(from, Math.max(from, to)));
            if (from == one.span().start()) {
                said.insert(0, label(one));
            }
            turn--;
            if (turn >= 0) {
                to = source.turns().get(turn).span().end();
                said.insert(0, ' ');
            }
        }
        return context.before(said.toString(), new Span(said.length(), said.length()));
    }

    String after(Span match) {
        StringBuilder said = new StringBuilder();
        int turn = source.turnFrom(Math.max(match.start(), match.end() - 1));
        int from = match.end();
        while (turn < source.turns().size() && said.length() <= reach()) {
            Turn one = source.turns().get(turn);
            int to = Math.min(one.span().end(), from + reach() + 1);
            said.append(text, from, Math.max(from, to));
            turn++;
            if (turn < source.turns().size()) {
                Turn next = source.turns().get(turn);
                said.append(' ').append(label(next));
                from = next.span().start();
            }
        }
        return context.after(said.toString(), new Span(0, 0));
    }

    private static String label(Turn turn) {
        return turn.speaker().isEmpty() ? "" : turn.speaker() + ": ";
    }

    /** UTF-16 units that are enough for the context, whatever it is made of. */
    private int reach() {
        return 2 * context.points() + 2;
    }
}
