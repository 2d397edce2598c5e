package org.emic.diagnostic;

import java.util.List;
import java.util.stream.Collectors;
import org.emic.model.Place;

/** What prevents a command: bad input or data, told in diagnostics. The library never knows exit codes. */
public final class EmicException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Diagnostic> diagnostics;

    /** @param diagnostics at least one */
    public EmicException(List<Diagnostic> diagnostics) {
        super(diagnostics.stream().map(Diagnostic::render).collect(Collectors.joining("\n")));
        this.diagnostics = List.copyOf(diagnostics);
    }

    public EmicException(Diagnostic diagnostic) {
        this(List.of(diagnostic));
    }

    /** An error without a place. */
    public static EmicException of(String id, String message, String hint) {
        return new EmicException(Diagnostic.error(id, Place.NONE, message, hint));
    }

    /** The same, and where it has no place of its own, at this one. */
    public EmicException at(Place place) {
        return new EmicException(diagnostics.stream()
                .map(each -> each.place().equals(Place.NONE)
                        ? new Diagnostic(each.id(), each.severity(), place, each.message(), each.hint())
                        : each)
                .toList());
    }

    /** In the order they are to be printed. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }
}
