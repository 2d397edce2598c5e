package org.emic.check;

import java.util.List;
import org.emic.diagnostic.Diagnostic;
import org.emic.diagnostic.Severity;
import org.emic.model.Code;

/**
 * Finds codes that neither rules nor people gave to anything, nor any code below them: either nobody speaks of it, or nobody
 * understood the code.
 */
final class UnusedCode implements Check {

    private static final CheckType TYPE = new CheckType("CHK-034", Severity.NOTE, "a code that was never used");

    @Override
    public CheckType type() {
        return TYPE;
    }

    @Override
    public List<Diagnostic> run(Subject subject) {
        return subject.corpus().filter(corpus -> corpus.rules().turns() > 0).stream()
                .flatMap(corpus -> subject.codes().stream()
                        .filter(code -> code.all().noneMatch(each -> isUsed(corpus, each)))
                        .map(code -> subject.at(
                                TYPE,
                                code.place(),
                                "neither a rule nor a person gave '" + code.id() + "' to anything",
                                "see whether people say it in other words; that nobody says it is a finding too")))
                .toList();
    }

    private static boolean isUsed(Corpus corpus, Code code) {
        return corpus.codedByHand().contains(code.id())
                || !corpus.rules().turns(code).isEmpty();
    }
}
