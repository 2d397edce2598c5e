package org.emic.check;

import java.util.List;
import org.emic.coding.LoggedQuote;
import org.emic.diagnostic.Diagnostic;
import org.emic.diagnostic.Severity;

/** Finds codings that lost their place when a text was replaced, and that nobody has placed anew or taken back. */
final class LostCoding implements StudyCheck {

    private static final CheckType TYPE =
            new CheckType("CHK-046", Severity.WARNING, "a coding that lost its place when its text was replaced");

    @Override
    public CheckType type() {
        return TYPE;
    }

    @Override
    public List<Diagnostic> run(StoredStudy study) {
        return study.codings().stream()
                .filter(each -> each.logged().standing() == LoggedQuote.Standing.LOST)
                .map(each -> each.at(
                        TYPE,
                        each.told() + " at “"
                                + Standing.shown(each.logged().quoted().quote())
                                + "”, and since the text was replaced nobody knows where that is",
                        "find the words in the new text and give the coding its place, or remove it"))
                .toList();
    }
}
