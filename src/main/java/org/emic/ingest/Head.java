package org.emic.ingest;

import java.util.Optional;

/**
 * The head of a transcript: a block of {@code Date: 3 May} and {@code Interviewer: A. Moss} before the conversation.
 * Without it the second of these would be the first turn.
 */
final class Head {

    /** No head is longer, in lines. */
    private static final int LONGEST = 15;

    private static final LabelShape COLON = new ColonShape();
    private static final LabelShape BOLD = new BoldShape();

    private Head() {}

    /** The line after the head; 0 if there is none. */
    static int end(Lines lines) {
        int end = 0;
        int line = lines.nextWithWords(0);
        for (int block = 0; block < 3 && line < lines.count(); block++) {
            int last = line;
            while (lines.hasWords(last + 1) && last - line <= LONGEST) {
                last++;
            }
            boolean closed = last - line < LONGEST && last + 1 < lines.count();
            int facts = facts(lines, line, last, closed);
            if (facts < 0 && last > line) {
                return end;
            }
            end = facts < 0 ? end : facts + 1;
            line = lines.nextWithWords(last + 1);
        }
        return end;
    }

    /**
     * The last line of the head in a block; -1 if the block is none. Every line but the first has to be a label; where
     * no blank line ends the block, the head ends at its last fact.
     */
    private static int facts(Lines lines, int first, int last, boolean closed) {
        int fact = -1;
        for (int line = first; line <= last; line++) {
            Optional<Label> label = label(lines, line);
            if (label.isEmpty() && line > first) {
                return closed ? -1 : fact;
            }
            if (label.isPresent() && HeadWords.areFact(label.get().speaker())) {
                fact = line;
            } else if (!closed && line - Math.max(fact, first) > 2) {
                return fact;
            }
        }
        return fact >= 0 && closed ? last : fact;
    }

    private static Optional<Label> label(Lines lines, int line) {
        return COLON.at(lines, line).or(() -> BOLD.at(lines, line));
    }
}
