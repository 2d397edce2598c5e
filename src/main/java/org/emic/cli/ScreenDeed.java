package org.emic.cli;

import java.util.Map;
import java.util.Optional;
import org.emic.coding.LogDraft;
import org.emic.coding.LogDraft.CodeInPlace;
import org.emic.coding.LogEvent.Operation;
import org.emic.coding.LoggedCoding;
import org.emic.coding.Quoted;
import org.emic.model.Coding;
import org.emic.model.Place;
import org.emic.model.Source;
import org.emic.model.Span;
import org.emic.screen.Journal.Wish;
import org.emic.screen.Mark;
import org.emic.screen.Mark.Judgement;

/**
 * What a wish of the coding screen's user comes to.
 *
 * @param draft of the event
 * @param before the coding before it, if there was one
 * @param after the coding after it, if there is one; an added coding has no id yet
 * @param said what was done, for people
 */
record ScreenDeed(LogDraft draft, Optional<Mark> before, Optional<Mark> after, String said) {

    private static final int SHOWN = 40;

    /** Makes deeds of wishes in one source. */
    record Maker(Source source, String coder, HeldText text) {

        /** @throws IllegalArgumentException if the wish is about the session and not about a coding */
        ScreenDeed of(Wish wish) {
            if (wish instanceof Wish.Add add) {
                return add(add);
            }
            if (wish instanceof Wish.Remove remove) {
                Mark mark = remove.mark();
                return new ScreenDeed(
                        LogDraft.remove(logged(mark)), Optional.of(mark), Optional.empty(), "removed " + code(mark));
            }
            if (wish instanceof Wish.Memo memo) {
                return memo(memo.mark(), memo.memo());
            }
            if (wish instanceof Wish.Recode recode) {
                Mark mark = recode.mark();
                LogDraft draft =
                        LogDraft.edit(logged(mark), Map.of("code", recode.code(), "codebook", recode.codebook()));
                Coding after = changed(mark.coding(), mark.coding().span(), recode.codebook(), recode.code());
                return edited(draft, mark, after, "changed " + code(mark) + " to " + recode.code());
            }
            if (wish instanceof Wish.Respan respan) {
                Mark mark = respan.mark();
                LogDraft draft = LogDraft.edit(logged(mark), Map.of()).at(quoted(respan.span()));
                Coding old = mark.coding();
                Coding after = changed(old, respan.span(), old.codebook(), old.code());
                return edited(draft, mark, after, code(mark) + " now spans " + quote(respan.span()));
            }
            if (wish instanceof Wish.Accept accept) {
                return judged(accept.mark(), Judgement.ACCEPTED, "", "accepted " + code(accept.mark()));
            }
            if (wish instanceof Wish.Reject reject) {
                return judged(reject.mark(), Judgement.REJECTED, "", "rejected " + code(reject.mark()));
            }
            throw new IllegalArgumentException(wish.toString());
        }

        private ScreenDeed add(Wish.Add add) {
            Coding coding = new Coding(
                    "", source.id(), add.span(), add.codebook(), add.code(), coder, Coding.By.MANUAL, 1, 0, "", "");
            return new ScreenDeed(
                    LogDraft.add(quoted(add.span()), add.codebook(), add.code(), ""),
                    Optional.empty(),
                    Optional.of(new Mark(coding, Judgement.NONE)),
                    "coded " + add.code() + ": " + quote(add.span()));
        }

        private ScreenDeed memo(Mark mark, String memo) {
            String said = "memo saved on " + code(mark);
            return mark.judgement() == Judgement.NONE
                    ? edited(
                            LogDraft.edit(logged(mark), Map.of("memo", memo)),
                            mark,
                            withMemo(mark.coding(), memo),
                            said)
                    : judged(mark, mark.judgement(), memo, said);
        }

        private static ScreenDeed edited(LogDraft draft, Mark before, Coding after, String said) {
            return new ScreenDeed(draft, Optional.of(before), Optional.of(new Mark(after, before.judgement())), said);
        }

        private ScreenDeed judged(Mark mark, Judgement judgement, String memo, String said) {
            Coding coding = mark.coding();
            Operation operation = judgement == Judgement.ACCEPTED ? Operation.ACCEPT : Operation.REJECT;
            LogDraft draft = LogDraft.judge(
                    operation,
                    coding.id(),
                    new CodeInPlace(coding.codebook(), coding.code(), quoted(coding.span())),
                    memo);
            Mark after = new Mark(withMemo(coding, memo), judgement);
            return new ScreenDeed(draft, Optional.of(mark), Optional.of(after), said);
        }

        private LoggedCoding logged(Mark mark) {
            Coding coding = mark.coding();
            return new LoggedCoding(
                    coding.id(),
                    source.id(),
                    text.points(source).fromUtf16(coding.span()),
                    coding.codebook(),
                    coding.code(),
                    coding.coder(),
                    coding.memo(),
                    coding.created(),
                    Place.NONE);
        }

        private Quoted quoted(Span span) {
            return Quoted.of(source, text.points(source).fromUtf16(span), text);
        }

        private String quote(Span span) {
            String words = span.in(text.text(source)).replaceAll("\\s+", " ");
            int all = words.codePointCount(0, words.length());
            return all <= SHOWN
                    ? "“" + words + "”"
                    : "“" + words.substring(0, words.offsetByCodePoints(0, SHOWN)) + "…”";
        }
    }

    private static String code(Mark mark) {
        return mark.coding().code();
    }

    /** The same coding with what a person noted at it, or at its judgement. */
    static Coding withMemo(Coding coding, String memo) {
        return new Coding(
                coding.id(),
                coding.source(),
                coding.span(),
                coding.codebook(),
                coding.code(),
                coding.coder(),
                coding.origin(),
                coding.hits(),
                coding.words(),
                memo,
                coding.created());
    }

    private static Coding changed(Coding coding, Span span, String codebook, String code) {
        return new Coding(
                coding.id(),
                coding.source(),
                span,
                codebook,
                code,
                coding.coder(),
                coding.origin(),
                coding.hits(),
                coding.words(),
                coding.memo(),
                coding.created());
    }

    /** The same coding under the id that the log gave it. */
    static Mark named(Mark mark, String id, int words) {
        Coding coding = mark.coding();
        return new Mark(
                new Coding(
                        id,
                        coding.source(),
                        coding.span(),
                        coding.codebook(),
                        coding.code(),
                        coding.coder(),
                        coding.origin(),
                        coding.hits(),
                        words,
                        coding.memo(),
                        coding.created()),
                mark.judgement());
    }
}
