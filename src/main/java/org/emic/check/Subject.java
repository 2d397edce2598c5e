package org.emic.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.emic.codebook.FieldPlaces;
import org.emic.diagnostic.Diagnostic;
import org.emic.model.Code;
import org.emic.model.Codebook;
import org.emic.model.Place;

/**
 * What checks look at.
 *
 * @param codebook as far as it could be read
 * @param places where its fields stand
 * @param limits from where on something is too much
 * @param corpus the texts the codebook is for; empty where there are none, and checks that need them find nothing
 */
public record Subject(Codebook codebook, FieldPlaces places, Limits limits, Optional<Corpus> corpus) {

    /** A codebook without texts. */
    public Subject(Codebook codebook, FieldPlaces places, Limits limits) {
        this(codebook, places, limits, Optional.empty());
    }

    /** The same with the texts of a study. */
    public Subject in(Corpus study) {
        return new Subject(codebook, places, limits, Optional.of(study));
    }

    /** The sentences to look for in the texts: see {@link Corpus}. */
    public List<String> sentences() {
        return ExampleOfTheCorpus.sentences(this).stream().map(Example::text).toList();
    }

    /** All codes, each before its sub-codes. */
    List<Code> codes() {
        return codebook.all().toList();
    }

    /** A finding at a field of a code; at the code's entry where it has no such field. */
    Diagnostic at(CheckType type, Code code, String field, String message, String hint) {
        return at(type, places.field(code, field), message, hint);
    }

    Diagnostic at(CheckType type, Place place, String message, String hint) {
        return new Diagnostic(type.id(), type.severity(), place, message, hint);
    }

    /** An example and where it stands. */
    record Example(Code code, String list, String text, Place place) {}

    /** The examples of a code: typical, atypical, close-but-no. */
    Stream<Example> examples(Code code) {
        return Stream.of(
                        list(code, "typical", code.examples().typical()),
                        list(code, "atypical", code.examples().atypical()),
                        list(code, "close-but-no", code.examples().closeButNo()))
                .flatMap(each -> each);
    }

    private Stream<Example> list(Code code, String list, List<String> texts) {
        return IntStream.range(0, texts.size())
                .mapToObj(i -> new Example(code, list, texts.get(i), places.example(code, list, i)));
    }
}
