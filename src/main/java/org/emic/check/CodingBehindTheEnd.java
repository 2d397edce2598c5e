package org.emic.check;

import java.util.List;
import org.emic.diagnostic.Diagnostic;
import org.emic.diagnostic.Severity;
import org.emic.model.Span;

/** Finds what people coded where the text has ended: it is in no table. */
final class CodingBehindTheEnd implements StudyCheck {

    private static final CheckType TYPE =
            new CheckType("CHK-041", Severity.ERROR, "a coding that goes beyond the end of its text");

    @Override
    public CheckType type() {
        return TYPE;
    }

    @Override
    public List<Diagnostic> run(StoredStudy study) {
        return study.codings().stream()
                .flatMap(each -> each.standing().stream()
                        .filter(standing -> !standing.inside())
                        .map(standing -> found(each, standing)))
                .toList();
    }

    private static Diagnostic found(StoredCoding coding, Standing standing) {
        Span points = coding.logged().quoted().points();
        return coding.at(
                TYPE,
                coding.told() + " from " + points.start() + " to " + points.end() + ", and the text has "
                        + standing.length() + " characters",
                QuoteNotThere.hint(standing));
    }
}
