package org.emic.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.emic.diagnostic.Diagnostic;
import org.emic.diagnostic.Severity;

/** All checks of what a study keeps. The manual is made from this list. */
public final class StudyChecks {

    /** In the order of their ids. */
    public static final List<StudyCheck> ALL = List.of(
            new CodingInNoSource(),
            new CodingBehindTheEnd(),
            new QuoteNotThere(),
            new ChangedSurroundings(),
            new CodingWithoutQuote(),
            new CodingByNoCodebook(),
            new LostCoding(),
            new MemoOnNothing(),
            new SummaryOfOtherEvidence(),
            new SummaryOfNothing());

    private StudyChecks() {}

    /**
     * What all of them find, in the order of files and lines.
     *
     * @param severities by id, where the study decides otherwise; a check whose severity is empty is not run
     */
    public static List<Diagnostic> run(StoredStudy study, Map<String, Optional<Severity>> severities) {
        return ALL.stream()
                .filter(check -> Checks.isOn(check.type(), severities))
                .flatMap(check -> check.run(study).stream())
                .map(found -> Checks.decided(found, severities))
                .sorted()
                .toList();
    }
}
