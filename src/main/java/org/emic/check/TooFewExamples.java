package org.emic.check;

import java.util.List;
import java.util.stream.Collectors;
import org.emic.diagnostic.Diagnostic;
import org.emic.diagnostic.Severity;
import org.emic.model.Code;

/** Finds a codebook of which fewer codes have examples than the study asks for. */
final class TooFewExamples implements Check {

    private static final CheckType TYPE =
            new CheckType("CHK-060", Severity.ERROR, "fewer codes with examples than the study asks for");

    private static final int PERCENT = 100;
    private static final int NAMED = 5;

    @Override
    public CheckType type() {
        return TYPE;
    }

    @Override
    public List<Diagnostic> run(Subject subject) {
        List<Code> codes = subject.codes();
        List<Code> without = codes.stream()
                .filter(code -> subject.examples(code).findAny().isEmpty())
                .toList();
        int with = codes.size() - without.size();
        int least = subject.limits().examples();
        if (without.isEmpty() || with * PERCENT >= codes.size() * least) {
            return List.of();
        }
        String some = without.stream().limit(NAMED).map(Code::id).collect(Collectors.joining(", "));
        return List.of(subject.at(
                TYPE,
                without.get(0).place(),
                with + " of " + codes.size() + " codes have examples, which is " + with * PERCENT / codes.size()
                        + " %; " + least + " % are asked for",
                "write examples of " + some + (without.size() > NAMED ? " …" : "")
                        + ", or lower 'examples' below 'limits' in emic.yaml"));
    }
}
