package org.emic.check;

import java.util.List;
import org.emic.diagnostic.Diagnostic;
import org.emic.diagnostic.Nearest;
import org.emic.diagnostic.Severity;

/** Finds what people coded in sources that are gone. */
final class CodingInNoSource implements StudyCheck {

    private static final CheckType TYPE =
            new CheckType("CHK-040", Severity.ERROR, "a coding in a source that is not there");

    @Override
    public CheckType type() {
        return TYPE;
    }

    @Override
    public List<Diagnostic> run(StoredStudy study) {
        return study.codings().stream()
                .filter(each -> !study.hasSource(each.logged().quoted().source()))
                .map(each -> each.at(
                        TYPE,
                        each.told() + ", and there is no such source",
                        Nearest.hint(
                                each.logged().quoted().source(),
                                study.sources(),
                                "restore the source's two files, or ingest the transcript again under that id")))
                .toList();
    }
}
