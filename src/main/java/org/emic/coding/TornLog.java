package org.emic.coding;

import java.util.List;
import org.emic.diagnostic.Diagnostic;
import org.emic.model.Place;

/**
 * What of a log counts, for who appends to it.
 *
 * @param whole bytes that count; what stands behind them a crash left
 * @param isTorn whether anything stands behind them
 * @param isEnded whether what counts ends with a line break, or is empty
 * @param diagnostics what to say of what does not count
 */
public record TornLog(int whole, boolean isTorn, boolean isEnded, List<Diagnostic> diagnostics) {

    /** Looks at the end of a log. */
    public static TornLog of(String coder, byte[] log) {
        LogTail tail = LogTail.of(log);
        int line = 1;
        for (int i = 0; i < tail.whole(); i++) {
            line += log[i] == '\n' ? 1 : 0;
        }
        Place place = new Place("codings/" + coder + ".jsonl", line, 0, 0, "");
        return new TornLog(tail.whole(), tail.torn(log), tail.ended(), LogReader.torn(tail, log, place));
    }
}
