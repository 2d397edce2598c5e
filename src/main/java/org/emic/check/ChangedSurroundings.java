package org.emic.check;

import java.util.List;
import org.emic.diagnostic.Diagnostic;
import org.emic.diagnostic.Severity;

/** Finds codings on the same words in another place: a short quote may stand there by chance. */
final class ChangedSurroundings implements StudyCheck {

    private static final CheckType TYPE = new CheckType(
            "CHK-043",
            Severity.WARNING,
            "a coding whose quote holds, with other words around it than when it was made");

    @Override
    public CheckType type() {
        return TYPE;
    }

    @Override
    public List<Diagnostic> run(StoredStudy study) {
        return study.codings().stream()
                .filter(each -> each.standing()
                        .filter(standing -> standing.inside() && standing.quoteHolds() && !standing.surroundingsHold())
                        .isPresent())
                .map(each -> each.at(
                        TYPE,
                        each.told() + " at “" + each.standing().orElseThrow().words()
                                + "”, which stands there, but not the words around it",
                        "see whether it is the passage that was meant; if not, code it anew"))
                .toList();
    }
}
