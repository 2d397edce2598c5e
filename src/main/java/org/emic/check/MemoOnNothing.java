package org.emic.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.emic.diagnostic.Diagnostic;
import org.emic.diagnostic.Nearest;
import org.emic.diagnostic.Severity;
import org.emic.model.Code;
import org.emic.model.Codebook;
import org.emic.model.MemoTarget;

/** Finds memos on what is gone: nobody who looks at the thing sees what was thought of it. */
final class MemoOnNothing implements StudyCheck {

    private static final CheckType TYPE =
            new CheckType("CHK-050", Severity.ERROR, "a memo on something that is not there");

    @Override
    public CheckType type() {
        return TYPE;
    }

    @Override
    public List<Diagnostic> run(StoredStudy study) {
        return study.memos().stream()
                .flatMap(memo -> missing(memo, study)
                        .map(known -> new Diagnostic(
                                TYPE.id(),
                                TYPE.severity(),
                                memo.place(),
                                "this memo is on the " + memo.kind() + " '" + memo.name() + "', which is not there",
                                Nearest.hint(memo.name(), known, "name what it is on now, or take the line out")))
                        .stream())
                .toList();
    }

    /** The names there are; empty if that of the memo is among them. */
    private static Optional<Collection<String>> missing(MemoTarget memo, StoredStudy study) {
        return switch (memo.kind()) {
            case "source" -> study.hasSource(memo.name()) ? Optional.empty() : Optional.of(study.sources());
            case "code" -> {
                List<String> known = codes(study.codebooks(), memo.name().contains(":"));
                yield known.contains(memo.name()) ? Optional.empty() : Optional.of(known);
            }
            case "segment" -> study.segments().contains(memo.name()) ? Optional.empty() : Optional.of(List.of());
            default -> Optional.empty();
        };
    }

    private static List<String> codes(List<Codebook> codebooks, boolean full) {
        TreeSet<String> names = new TreeSet<>();
        for (Codebook codebook : codebooks) {
            String before = full ? codebook.name() + ":" : "";
            codebook.all().map(Code::id).forEach(id -> names.add(before + id));
        }
        return new ArrayList<>(names);
    }
}
