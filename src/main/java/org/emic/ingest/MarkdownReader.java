package org.emic.ingest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import org.emic.diagnostic.Diagnostic;
import org.emic.model.ParagraphBreak;

/** Reads Markdown. The stored text keeps the markup; front matter and headings lie outside every turn. */
final class MarkdownReader implements Reader {

    @Override
    public String id() {
        return "md";
    }

    @Override
    public List<String> extensions() {
        return List.of("md", "markdown");
    }

    @Override
    public String summary() {
        return "Markdown; YAML front matter becomes attributes";
    }

    @Override
    public Reading read(RawFile file) {
        Decoded decoded = TextDecoder.decode(file);
        if (decoded.failed()) {
            return new Reading(List.of(), decoded.diagnostics());
        }
        Turns.Found found = Turns.find(Prose.of(file.name(), decoded.text(), ParagraphBreak.BLANK_LINE));
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
