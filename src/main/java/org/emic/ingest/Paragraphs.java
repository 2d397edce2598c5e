package org.emic.ingest;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.emic.model.ParagraphBreak;
import org.emic.model.Turn;

/**
 * What ends a paragraph in a plain text, told from its lines:
 *
 * <ol>
 *   <li>No two lines with words follow one another: {@code BLANK_LINE} if there are blank lines, else {@code LINE}.
 *   <li>The lines are wrapped (the longest has 50 to 120 characters, and at half or more of the places where one line
 *       follows another, the next line's first word would not have fitted): {@code BLANK_LINE}.
 *   <li>Blank lines are at least as frequent between lines with words as plain line ends are: {@code BLANK_LINE}.
 *   <li>Otherwise every line is a paragraph: {@code LINE}.
 * </ol>
 */
final class Paragraphs {

    /** Characters; no one wraps wider, and few paragraphs of speech are shorter throughout. */
    private static final int WIDEST = 120;

    /** Characters; no one wraps narrower: such lines are verses or lists. */
    private static final int NARROWEST = 50;

    private Paragraphs() {}

    /** @param labels lines with a label: that one of them follows another line says nothing about paragraphs */
    static ParagraphBreak breakOf(Lines lines, BitSet labels) {
        int widest = 0;
        for (int line = 0; line < lines.count(); line++) {
            widest = Math.max(widest, lines.last(line) - lines.start(line));
        }
        int pairs = 0;
        int wrapped = 0;
        int gaps = 0;
        for (int line = 0; line + 1 < lines.count(); line++) {
            if (!lines.hasWords(line) || labels.get(line + 1)) {
                continue;
            }
            if (lines.hasWords(line + 1)) {
                pairs++;
                wrapped += lines.last(line) - lines.start(line) + 1 + firstWord(lines, line + 1) > widest ? 1 : 0;
            } else if (lines.nextWithWords(line + 1) < lines.count()) {
                gaps++;
            }
        }
        if (pairs == 0) {
            return gaps > 0 ? ParagraphBreak.BLANK_LINE : ParagraphBreak.LINE;
        }
        boolean narrow = widest >= NARROWEST && widest <= WIDEST && wrapped * 2 >= pairs;
        return narrow || gaps >= pairs ? ParagraphBreak.BLANK_LINE : ParagraphBreak.LINE;
    }

    private static int firstWord(Lines lines, int line) {
        int first = lines.first(line);
        int at = first;
        while (at < lines.end(line) && !Blank.is(lines.text().charAt(at))) {
            at++;
        }
        return at - first;
    }

    /** Each paragraph a turn without a speaker. */
    static List<Turn> turns(Lines lines, ParagraphBreak paragraphs) {
        List<Turn> turns = new ArrayList<>();
        int line = lines.nextWithWords(0);
        while (line < lines.count()) {
            int last = line;
            while (paragraphs == ParagraphBreak.BLANK_LINE && lines.hasWords(last + 1)) {
                last++;
            }
            turns.add(Turn.of(Blank.trim(lines.text(), lines.start(line), lines.end(last)), ""));
            line = lines.nextWithWords(last + 1);
        }
        return turns;
    }
}
