package org.emic.ingest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import org.emic.diagnostic.Diagnostic;

/** Reads plain text. The stored text is the file's, line for line. */
final class TextReader implements Reader {

    @Override
    public String id() {
        return "txt";
    }

    @Override
    public List<String> extensions() {
        return List.of("txt", "text");
    }

    @Override
    public String summary() {
        return "plain text, with speaker labels and times or without";
    }

    @Override
    public Reading read(RawFile file) {
        Decoded decoded = TextDecoder.decode(file);
        if (decoded.failed()) {
            return new Reading(List.of(), decoded.diagnostics());
        }
        Turns.Found found = Turns.find(Prose.of(file.name(), decoded.text()));
        List<Diagnostic> diagnostics = new ArrayList<>(decoded.diagnostics());
        diagnostics.addAll(found.diagnostics());
        Draft draft = new Draft(
                "",
                "",
                decoded.text(),
                found.turns(),
                found.paragraphs(),
                Collections.unmodifiableSortedMap(new TreeMap<>()),
                decoded.encoding());
        return new Reading(List.of(draft), diagnostics);
    }
}
