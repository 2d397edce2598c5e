package org.emic.check;

import java.util.List;
import org.emic.diagnostic.Diagnostic;
import org.emic.diagnostic.Severity;

/** Finds codings that nobody can prove: the log does not say on which words they stand. */
final class CodingWithoutQuote implements StudyCheck {

    private static final CheckType TYPE =
            new CheckType("CHK-044", Severity.NOTE, "a coding whose words the log does not say");

    @Override
    public CheckType type() {
        return TYPE;
    }

    @Override
    public List<Diagnostic> run(StoredStudy study) {
        return study.codings().stream()
                .filter(StoredCoding::isCoded)
                .filter(each -> each.logged().quoted().quote().isEmpty())
                .map(each -> each.at(
                        TYPE,
                        each.told()
                                + ", and the line has no 'quote': whether it stands on the right words cannot be told",
                        "write the words that were coded as \"quote\" into the line"))
                .toList();
    }
}
