package org.emic.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.emic.diagnostic.Diagnostic;
import org.emic.diagnostic.Severity;
import org.emic.model.Code;

/**
 * Finds codes whose rules code nearly the same turns: two names for one thing. Counted against the larger of the two, so that a
 * rare code inside a frequent one is none; a code and one below it may share what they like.
 */
final class OverlappingCodes implements Check {

    private static final CheckType TYPE =
            new CheckType("CHK-032", Severity.WARNING, "two codes whose rules find nearly the same");

    /** Turns of a code below which sharing them is chance. */
    private static final int FEW = 10;

    private static final int PERCENT = 100;

    @Override
    public CheckType type() {
        return TYPE;
    }

    private record Coded(Code code, BitSet turns, long count) {}

    @Override
    public List<Diagnostic> run(Subject subject) {
        List<Coded> coded = new ArrayList<>();
        subject.corpus()
                .ifPresent(corpus -> subject.codes().forEach(code -> {
                    BitSet turns = corpus.rules().turns(code);
                    coded.add(new Coded(code, turns, turns.cardinality()));
                }));
        coded.removeIf(each -> each.count() < FEW);
        List<Diagnostic> found = new ArrayList<>();
        for (int later = 1; later < coded.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                pair(subject, coded.get(earlier), coded.get(later), found);
            }
        }
        return found;
    }

    private static void pair(Subject subject, Coded one, Coded other, List<Diagnostic> found) {
        int most = subject.limits().overlap();
        long larger = Math.max(one.count(), other.count());
        if (Math.min(one.count(), other.count()) * PERCENT <= larger * most) {
            return;
        }
        BitSet both = (BitSet) one.turns().clone();
        both.and(other.turns());
        long shared = both.cardinality();
        boolean above =
                one.code().all().anyMatch(each -> each.id().equals(other.code().id()));
        if (!above && shared * PERCENT > larger * most) {
            found.add(subject.at(
                    TYPE,
                    other.code().place(),
                    "the rules of '" + one.code().id() + "' and '"
                            + other.code().id() + "' share " + shared + " turns of " + one.count() + " and "
                            + other.count() + "; " + most + " % are the most",
                    "make them one code, say what parts them, or raise 'overlap' below 'limits' in emic.yaml"));
        }
    }
}
