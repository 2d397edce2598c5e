package org.emic.check;

import java.util.List;
import org.emic.diagnostic.Diagnostic;
import org.emic.diagnostic.Severity;

/** Finds summaries of the framework matrix whose case or theme is gone, so that no table has evidence for them. */
final class SummaryOfNothing implements StudyCheck {

    private static final CheckType TYPE =
            new CheckType("CHK-062", Severity.WARNING, "a summary of a case or theme that is not there");

    @Override
    public CheckType type() {
        return TYPE;
    }

    @Override
    public List<Diagnostic> run(StoredStudy study) {
        return study.summaries().stream()
                .filter(summary -> !summary.isOfCase() || !summary.isOfCode())
                .map(summary -> new Diagnostic(
                        TYPE.id(),
                        TYPE.severity(),
                        summary.place(),
                        summary.isOfCase()
                                ? "this summary is of '" + summary.theme() + "', which is no code"
                                : "this summary is of the case '" + summary.caseName()
                                        + "', to which no source belongs",
                        "say in the file what it is of now, or delete it there"))
                .toList();
    }
}
