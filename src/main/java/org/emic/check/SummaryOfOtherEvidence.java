package org.emic.check;

import java.util.List;
import org.emic.diagnostic.Diagnostic;
import org.emic.diagnostic.Severity;

/** Finds summaries of the framework matrix whose evidence is no longer what they were written on. */
final class SummaryOfOtherEvidence implements StudyCheck {

    private static final CheckType TYPE =
            new CheckType("CHK-061", Severity.WARNING, "a summary written on other evidence than today's");

    @Override
    public CheckType type() {
        return TYPE;
    }

    @Override
    public List<Diagnostic> run(StoredStudy study) {
        return study.summaries().stream()
                .filter(summary -> !summary.change().isEmpty())
                // Of what is not there all evidence is gone; that has a check of its own.
                .filter(summary -> summary.isOfCase() && summary.isOfCode())
                .map(summary -> new Diagnostic(
                        TYPE.id(),
                        TYPE.severity(),
                        summary.place(),
                        "the evidence of this summary changed since it was written: " + summary.change(),
                        "emic matrix build marks what is new and gone; change the summary, or confirm it: emic matrix"
                                + " confirm"))
                .toList();
    }
}
