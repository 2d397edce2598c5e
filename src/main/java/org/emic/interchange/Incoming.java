package org.emic.interchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.emic.codebook.ReadCodebook;
import org.emic.diagnostic.Diagnostic;
import org.emic.diagnostic.Severity;
import org.emic.model.Codebook;
import org.emic.model.Place;
import org.emic.model.Rule;
import org.emic.model.Unit;

/**
 * What was made of a file.
 *
 * @param codebook empty if the file is none, and then there is an error
 * @param diagnostics what is wrong, and what of the file has no place in a codebook; in the file's order
 */
public record Incoming(Optional<Codebook> codebook, List<Diagnostic> diagnostics) {

    private static final int MOST = 1_000;

    public Incoming {
        diagnostics = shown(diagnostics.stream().distinct().sorted().toList());
    }

    /** Nobody reads more than a thousand; what is left out is counted, and errors are kept before all else. */
    private static List<Diagnostic> shown(List<Diagnostic> all) {
        if (all.size() <= MOST) {
            return all;
        }
        List<Diagnostic> kept = Stream.concat(
                        all.stream().filter(Incoming::isError), all.stream().filter(each -> !isError(each)))
                .limit(MOST)
                .sorted()
                .collect(Collectors.toCollection(ArrayList::new));
        kept.add(Diagnostic.warning(
                "INT-045",
                Place.file(all.get(0).place().file()),
                all.size() - MOST + " more messages like these are not shown",
                "is the file in this format? Else name it with --from"));
        return List.copyOf(kept);
    }

    private static boolean isError(Diagnostic diagnostic) {
        return diagnostic.severity() == Severity.ERROR;
    }

    static Incoming failed(List<Diagnostic> why) {
        return new Incoming(Optional.empty(), why);
    }

    static Incoming of(ReadCodebook read) {
        return new Incoming(read.codebook(), read.diagnostics());
    }

    /**
     * The same for a format without a header: what all its rules code is what the codebook says for all, as it stands in no
     * other place of the file.
     */
    Incoming withCommonUnit() {
        List<Unit> units = codebook.stream()
                .flatMap(Codebook::all)
                .flatMap(code -> code.rules().stream())
                .map(Rule::unit)
                .distinct()
                .toList();
        return units.size() != 1 ? this : new Incoming(codebook.map(book -> with(book, units.get(0))), diagnostics);
    }

    private static Codebook with(Codebook book, Unit unit) {
        return new Codebook(
                book.name(),
                book.version(),
                book.language(),
                unit,
                book.description(),
                book.citation(),
                book.codes(),
                book.file());
    }

    /** Whether something could not be read. */
    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(Incoming::isError);
    }
}
