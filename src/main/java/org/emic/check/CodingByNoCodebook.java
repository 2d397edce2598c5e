package org.emic.check;

import java.util.List;
import org.emic.diagnostic.Diagnostic;
import org.emic.diagnostic.Nearest;
import org.emic.diagnostic.Severity;
import org.emic.model.Codebook;

/** Finds what people coded by a codebook that is gone. A coding that names none belongs to whichever has its code. */
final class CodingByNoCodebook implements StudyCheck {

    private static final CheckType TYPE =
            new CheckType("CHK-045", Severity.ERROR, "a coding by a codebook that the study does not have");

    @Override
    public CheckType type() {
        return TYPE;
    }

    @Override
    public List<Diagnostic> run(StoredStudy study) {
        List<String> names = study.codebooks().stream().map(Codebook::name).toList();
        return study.codings().stream()
                .filter(StoredCoding::isCoded)
                .filter(each -> names.isEmpty()
                        || (!each.logged().codebook().isEmpty()
                                && !names.contains(each.logged().codebook())))
                .map(each -> each.at(
                        TYPE,
                        each.told()
                                + (names.isEmpty()
                                        ? ", and the study has no codebook"
                                        : " by the codebook '" + each.logged().codebook()
                                                + "', and the study has none of that name"),
                        Nearest.hint(
                                each.logged().codebook(),
                                names,
                                names.isEmpty()
                                        ? "put the codebook into codebooks/"
                                        : "the study has " + String.join(", ", names))))
                .toList();
    }
}
