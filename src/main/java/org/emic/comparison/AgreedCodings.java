package org.emic.comparison;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.emic.model.Coding;

/** What coders agree on: the first coder's codings that touch a unit which all of them gave the code. */
public final class AgreedCodings {

    private AgreedCodings() {}

    /** In the order of sources; within one in the order of codings. */
    public static List<Coding> of(StudyComparisons comparisons) {
        List<Coding> agreed = new ArrayList<>();
        int coders = comparisons.request().coders().size();
        for (CodedSource source : comparisons.sources().all()) {
            if (source.allWorked()) {
                source.codings(0).stream().sorted().forEach(coding -> {
                    Set<CodeQuestion.Key> key = Set.of(CodedSource.key(coding));
                    BitSet all = source.carrying(0, key);
                    for (int coder = 1; coder < coders; coder++) {
                        all.and(source.carrying(coder, key));
                    }
                    if (all.stream().anyMatch(unit -> source.units().get(unit).overlaps(coding.span()))) {
                        agreed.add(coding);
                    }
                });
            }
        }
        return agreed;
    }
}
