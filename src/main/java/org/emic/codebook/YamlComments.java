package org.emic.codebook;

import java.util.Optional;
import org.emic.model.CodePoints;
import org.emic.model.Place;
import org.emic.model.Span;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.comments.CommentType;
import org.snakeyaml.engine.v2.events.CommentEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** What people wrote behind {@code #} in a YAML file, which no codebook in memory has. */
public final class YamlComments {

    private static final String FOR_EDITORS = "yaml-language-server:";

    private YamlComments() {}

    /**
     * Comments of a file.
     *
     * @param lines that hold one, those for editors aside
     * @param first where the first of them stands
     */
    public record Found(int lines, Place first) {}

    /** The comments of a text that is YAML; empty if it has none, or is none. */
    public static Optional<Found> in(String name, String text) {
        LoadSettings settings = LoadSettings.builder()
                .setParseComments(true)
                .setCodePointLimit(Integer.MAX_VALUE)
                .build();
        int lines = 0;
        Place first = Place.NONE;
        try {
            for (Event event : new Parse(settings).parseString(text)) {
                if (event instanceof CommentEvent comment
                        && comment.getCommentType() != CommentType.BLANK_LINE
                        && !comment.getValue().strip().startsWith(FOR_EDITORS)
                        && ++lines == 1) {
                    int start = CodePoints.of(text)
                            .toUtf16(comment.getStartMark().orElseThrow().getIndex());
                    first = new FileText(name, text).place(new Span(start, text.length()));
                }
            }
        } catch (YamlEngineException e) {
            // The reader tells what is wrong with the file.
            return Optional.empty();
        }
        return lines == 0 ? Optional.empty() : Optional.of(new Found(lines, first));
    }
}
