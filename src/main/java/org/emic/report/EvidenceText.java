package org.emic.report;

import java.util.ArrayList;
import java.util.List;
import org.emic.model.Passage;
import org.emic.model.Segment;
import org.emic.model.Source;
import org.emic.model.TimeSpan;

/**
 * A passage in the Markdown of the framework matrix: where it stands, who says it and who coded it, and its words. Nothing a
 * participant said, nor any name, can end a comment, begin one or become a heading.
 */
public final class EvidenceText {

    private EvidenceText() {}

    /**
     * A line about a passage.
     *
     * @param segments all of the same stretch, at least one
     */
    public static String head(List<Segment> segments) {
        Segment first = segments.get(0);
        List<String> coded = new ArrayList<>();
        for (Segment each : segments) {
            coded.add(Markdown.inline(each.coding().code()) + " by "
                    + Markdown.inline(each.coding().coder()) + " `"
                    + each.coding().id() + "`");
        }
        return place(first.source(), first.passage()) + ": " + String.join(", ", coded);
    }

    /** Its words, each line as one of a block quote. */
    public static List<String> quote(String words) {
        List<String> lines = new ArrayList<>();
        for (String each : words.strip().split("\n", -1)) {
            String line = Markdown.paragraph(each);
            lines.add(line.isEmpty() ? ">" : "> " + line);
        }
        return lines;
    }

    /** A heading of the second level. */
    public static String heading(String name) {
        return "## " + Markdown.inline(name);
    }

    /** A name on a line of its own. */
    public static String title(String name) {
        return Markdown.inline(name);
    }

    private static String place(Source source, Passage passage) {
        StringBuilder place = new StringBuilder(Markdown.paragraph(source.id()));
        place.append(
                passage.startLine() == passage.endLine()
                        ? ", line " + passage.startLine()
                        : ", lines " + passage.startLine() + "–" + passage.endLine());
        passage.time().ifPresent(time -> place.append(", ").append(TimeSpan.clock(time.start())));
        String speaker = Markdown.inline(passage.speaker());
        place.append(speaker.isEmpty() ? "" : ", " + speaker);
        return place.append(passage.role().isEmpty() ? "" : " (" + Markdown.inline(passage.role()) + ")")
                .toString();
    }
}
