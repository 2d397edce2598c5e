package org.emic.model;

import java.util.Optional;

/**
 * What one speaker says until the next speaks; in a note without speakers, a paragraph.
 *
 * @param span the words spoken, without the speaker's label, the time before them and the white space around them
 * @param speaker the label as the transcript has it, without its colon or brackets; empty where there is none
 * @param time when it was said, where the format tells
 */
public record Turn(Span span, String speaker, Optional<TimeSpan> time) {

    /** A turn of which no time is known. */
    public static Turn of(Span span, String speaker) {
        return new Turn(span, speaker, Optional.empty());
    }
}
