package org.emic.cli;

import java.util.List;
import java.util.Optional;
import org.emic.check.BookChange;
import org.emic.check.CodebookDiff;
import org.emic.check.VersionVerdict;
import org.emic.model.Codebook;
import org.emic.report.Comparison;
import org.emic.report.Effects;

/**
 * Two codebooks and what is different between them, as the report wants it.
 *
 * @param before the old one
 * @param after the new one
 * @param diff from the one to the other
 */
record ComparedBooks(Codebook before, Codebook after, CodebookDiff diff) {

    static ComparedBooks of(Codebook before, Codebook after) {
        return new ComparedBooks(before, after, CodebookDiff.between(before, after));
    }

    /** @param effects in a study; empty where none was looked at */
    Comparison comparison(Optional<Effects> effects) {
        VersionVerdict verdict = VersionVerdict.of(diff.step(), before.version(), after.version());
        List<Comparison.Change> changes =
                diff.changes().stream().map(ComparedBooks::change).toList();
        return new Comparison(
                side(before),
                side(after),
                changes,
                new Comparison.Verdict(verdict.step().word(), verdict.least(), verdict.followed(), verdict.reason()),
                effects);
    }

    private static Comparison.Side side(Codebook book) {
        return new Comparison.Side(book.file(), book.name(), book.version());
    }

    private static Comparison.Change change(BookChange change) {
        return new Comparison.Change(
                change.kind().word(),
                change.code(),
                change.part(),
                change.before(),
                change.after(),
                new Comparison.Judged(
                        change.judgement().step().word(),
                        change.judgement().basis().word(),
                        change.judgement().reason()),
                change.hint(),
                change.place());
    }
}
