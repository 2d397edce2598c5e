package org.emic.ingest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import org.emic.diagnostic.Diagnostic;
import org.emic.model.Span;
import org.emic.model.Turn;

/** What the readers of word processor documents, PDF and HTML have in common once they have the text. */
final class Documents {

    private Documents() {}

    /**
     * Runs an extraction and divides its text into turns. Whatever a parser throws at a bad file becomes a diagnostic, so
     * that the other files are still read.
     *
     * @param id of the reader, for messages
     */
    @SuppressWarnings("CatchingUnchecked")
    static Reading read(RawFile file, String id, Extraction extraction) {
        try {
            return divide(file, id, extraction.run());
        } catch (Unreadable e) {
            return Reading.failed(e.why());
        } catch (Exception | StackOverflowError | OutOfMemoryError | LinkageError e) {
            return Reading.failed(Unreadable.corrupt(file, id, e));
        }
    }

    private static Reading divide(RawFile file, String id, Extract extract) {
        if (extract.body().isBlank() && extract.notes().isEmpty()) {
            List<Diagnostic> all = new ArrayList<>(extract.diagnostics());
            all.add(Diagnostic.error(
                    "ING-060",
                    file.place(),
                    "the " + id + " file has no text",
                    "if it shows text when opened, that is an image: run text recognition (OCR) on it first"));
            return new Reading(List.of(), all);
        }
        StringBuilder text = new StringBuilder(extract.body());
        List<Turn> noteTurns = new ArrayList<>();
        int noteLine = text.length();
        for (int i = 0; i < extract.notes().size(); i++) {
            int start = text.length();
            text.append('[').append(i + 1).append("] ").append(extract.notes().get(i));
            noteTurns.add(Turn.of(new Span(start, text.length()), ""));
            text.append('\n');
        }
        // Notes are nobody's words in the conversation: without this, the last speaker would say them all.
        List<Span> apart = noteTurns.isEmpty() ? List.of() : List.of(new Span(noteLine, text.length()));
        String stored = clean(text);
        Turns.Found found = Turns.find(new Prose(file.name(), stored, Optional.of(extract.paragraphs()), apart));
        List<Turn> turns = new ArrayList<>(found.turns());
        turns.addAll(noteTurns);
        List<Diagnostic> diagnostics = new ArrayList<>(extract.diagnostics());
        diagnostics.addAll(found.diagnostics());
        Draft draft = new Draft(
                "",
                title(extract.title()),
                stored,
                List.copyOf(turns),
                found.paragraphs(),
                Collections.unmodifiableSortedMap(new TreeMap<>()),
                extract.encoding());
        return new Reading(List.of(draft), diagnostics);
    }

    /** What no plain text has, one character for one: other line ends become spaces, halves of characters U+FFFD. */
    private static String clean(StringBuilder text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\r') {
                text.setCharAt(i, ' ');
            } else if (c == 0) {
                text.setCharAt(i, '\ufffd');
            } else if (Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                text.setCharAt(i, '\ufffd');
            }
        }
        return text.toString();
    }

    /** The document's title, unless it is one that programs make up: "M:", "Microsoft Word - x.doc", "Untitled". */
    private static String title(String given) {
        String title = given.strip().replaceAll("\\s+", " ");
        String lower = title.toLowerCase(Locale.ROOT);
        boolean madeUp = title.codePoints().filter(Character::isLetter).count() < 3
                || lower.startsWith("microsoft word")
                || lower.matches("(untitled|unbenannt|document|dokument|title|powerpoint presentation)[ _-]?\\d*")
                || lower.matches(".*\\.(docx?|odt|rtf|pdf|html?|txt)");
        return madeUp ? "" : title;
    }
}
