package org.emic.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.emic.diagnostic.Diagnostic;
import org.emic.model.ParagraphBreak;
import org.emic.model.Span;

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
        String text = decoded.text();
        FrontMatter front = FrontMatter.of(file.name(), text);
        List<Headings.Heading> headings = Headings.in(text, front.span().end());
        List<Span> apart = new ArrayList<>();
        apart.add(front.span());
        headings.forEach(heading -> apart.add(heading.lines()));
        Turns.Found found = Turns.find(new Prose(file.name(), text, Optional.of(ParagraphBreak.BLANK_LINE), apart));
        List<Diagnostic> diagnostics = new ArrayList<>(decoded.diagnostics());
        diagnostics.addAll(front.diagnostics());
        diagnostics.addAll(found.diagnostics());
        String title = front.title().orElseGet(() -> Headings.title(headings));
        Draft draft =
                new Draft("", title, text, found.turns(), found.paragraphs(), front.attributes(), decoded.encoding());
        return new Reading(List.of(draft), diagnostics);
    }
}
