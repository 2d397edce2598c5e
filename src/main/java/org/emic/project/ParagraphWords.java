package org.emic.project;

import java.util.Optional;
import org.emic.model.ParagraphBreak;

/** How a source's file says what ends a paragraph. */
final class ParagraphWords {

    private ParagraphWords() {}

    static String of(ParagraphBreak paragraphs) {
        return paragraphs == ParagraphBreak.LINE ? "line" : "blank-line";
    }

    static Optional<ParagraphBreak> read(String word) {
        return switch (word) {
            case "line" -> Optional.of(ParagraphBreak.LINE);
            case "blank-line" -> Optional.of(ParagraphBreak.BLANK_LINE);
            default -> Optional.empty();
        };
    }
}
