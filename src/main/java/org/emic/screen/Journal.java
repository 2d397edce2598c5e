package org.emic.screen;

import java.util.List;
import org.emic.diagnostic.Diagnostic;
import org.emic.model.Span;

/**
 * Where the screen writes what its user does. Whatever writes answers only when the event is on the disk and would survive
 * the loss of the machine's power.
 */
public interface Journal {

    /** Writes {@code wish} and says what is coded now. Trouble is an answer, too. */
    Answer write(Wish wish);

    /** Everything that is coded in the source now, by whomever. */
    List<Mark> read();

    /** What the user wants written. */
    sealed interface Wish {

        /** Apply a code to a span of the source. */
        record Add(Span span, String codebook, String code) implements Wish {}

        /** Take the user's own coding away. */
        record Remove(Mark mark) implements Wish {}

        /** Put another text into the memo of the user's own coding, or of the judgement of a rule's. */
        record Memo(Mark mark, String memo) implements Wish {}

        /** Give the user's own coding another code. */
        record Recode(Mark mark, String codebook, String code) implements Wish {}

        /** Give the user's own coding another span. */
        record Respan(Mark mark, Span span) implements Wish {}

        /** Say that a rule's coding is right. */
        record Accept(Mark mark) implements Wish {}

        /** Say that a rule's coding is wrong. */
        record Reject(Mark mark) implements Wish {}

        /** Take back the last thing the user did in this session. */
        record Undo() implements Wish {}

        /** Do again what was taken back last. */
        record Redo() implements Wish {}
    }

    /**
     * What became of a wish.
     *
     * @param put codings that are new or changed, in the place of those with the same id
     * @param dropped ids of codings that are gone
     * @param said what was done, for the status line; empty where {@code trouble} says more
     * @param trouble why it was not done
     */
    record Answer(List<Mark> put, List<String> dropped, String said, List<Diagnostic> trouble) {

        public Answer {
            put = List.copyOf(put);
            dropped = List.copyOf(dropped);
            trouble = List.copyOf(trouble);
        }

        /** Nothing was done, and this is why. */
        public static Answer refused(List<Diagnostic> trouble) {
            return new Answer(List.of(), List.of(), "", trouble);
        }
    }
}
