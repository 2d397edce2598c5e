package org.emic.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.emic.diagnostic.Diagnostic;
import org.emic.diagnostic.Severity;
import org.emic.model.Code;

/**
 * Finds examples that stand under two codes, or twice under one: whatever they were to show, they show that coders cannot tell the
 * codes apart.
 */
final class ExampleOfTwoCodes implements Check {

    private static final CheckType TYPE =
            new CheckType("CHK-007", Severity.ERROR, "an example that stands under two codes");

    @Override
    public CheckType type() {
        return TYPE;
    }

    @Override
    public List<Diagnostic> run(Subject subject) {
        Map<String, Subject.Example> first = new HashMap<>();
        List<Diagnostic> found = new ArrayList<>();
        for (Code code : subject.codes()) {
            subject.examples(code).forEach(example -> {
                Subject.Example other = first.putIfAbsent(Words.plain(example.text()), example);
                if (other != null && clash(other, example)) {
                    found.add(subject.at(
                            TYPE,
                            example.place(),
                            "this example of '" + code.id() + "' is one of '"
                                    + other.code().id() + "' too, in line "
                                    + other.place().line(),
                            "leave it with the code it shows best"));
                }
            });
        }
        return found;
    }

    /** What looks like one code and is not may well be typical of another. */
    private static boolean clash(Subject.Example a, Subject.Example b) {
        boolean no = a.list().equals("close-but-no");
        return a.code().equals(b.code()) || no == b.list().equals("close-but-no");
    }
}
