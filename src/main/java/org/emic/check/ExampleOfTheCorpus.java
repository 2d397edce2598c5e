package org.emic.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.emic.diagnostic.Diagnostic;
import org.emic.diagnostic.Severity;
import org.emic.model.Source;

/**
 * Finds examples that a participant said, word for word: a codebook is shown to more people than the transcripts are, and
 * coders who learnt on the corpus agree on it more than they would elsewhere.
 */
final class ExampleOfTheCorpus implements Check {

    private static final CheckType TYPE =
            new CheckType("CHK-035", Severity.NOTE, "an example that stands in the corpus word for word");

    /** Words that anybody may have said. */
    private static final int FEW = 5;

    @Override
    public CheckType type() {
        return TYPE;
    }

    /** The examples that are long enough to be somebody's own words. */
    static List<Subject.Example> sentences(Subject subject) {
        return subject.codes().stream()
                .flatMap(subject::examples)
                .filter(example -> Words.plain(example.text()).split(" ", -1).length >= FEW)
                .toList();
    }

    @Override
    public List<Diagnostic> run(Subject subject) {
        List<Diagnostic> found = new ArrayList<>();
        List<Subject.Example> sentences = subject.corpus().isPresent() ? sentences(subject) : List.of();
        for (int i = 0; i < sentences.size(); i++) {
            Optional<Source> source = subject.corpus().orElseThrow().rules().sentence(i);
            if (source.isPresent()) {
                Subject.Example example = sentences.get(i);
                found.add(subject.at(
                        TYPE,
                        example.place(),
                        "this example of '" + example.code().id() + "' was said in '"
                                + source.get().id() + "', word for word",
                        "reword it if the codebook leaves the study, or if agreement is measured on that source"));
            }
        }
        return found;
    }
}
