package org.emic.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * The text of a document: Markdown with front matter, of which only what the study uses is known. One heading, paragraphs
 * set apart by blank lines, {@code **Label:**} at a paragraph's start, {@code *emphasis*} inside.
 *
 * @param title for the document's properties
 * @param facts the rest of the front matter in its order, each name with a capital: {@code Case}, {@code Month} …
 * @param heading the line with {@code #}
 * @param paragraphs what stands below it
 */
record StudyText(String title, Map<String, String> facts, String heading, List<Paragraph> paragraphs) {

    private static final String RULE = "---";

    /** @throws IllegalArgumentException if it is written in another way; the message names file and line */
    static StudyText read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        int end = lines.subList(1, lines.size()).indexOf(RULE) + 1;
        if (!lines.get(0).equals(RULE) || end == 0) {
            throw new IllegalArgumentException(file + ":1: front matter between two lines " + RULE + " is missing");
        }
        Map<String, String> facts = facts(lines.subList(1, end));
        String title = facts.remove("Title");
        List<Paragraph> paragraphs = new ArrayList<>();
        String heading = "";
        for (int i = end + 1; i < lines.size(); i++) {
            String line = lines.get(i);
            if (heading.isEmpty() && line.startsWith("# ")) {
                heading = line.substring(2);
            } else if (!line.isEmpty()) {
                String place = file + ":" + (i + 1);
                if (!lines.get(i - 1).isEmpty()) {
                    throw new IllegalArgumentException(place + ": a blank line sets paragraphs apart, none is wrapped");
                }
                paragraphs.add(Paragraph.of(line, place));
            }
        }
        if (title == null || heading.isEmpty() || paragraphs.isEmpty()) {
            throw new IllegalArgumentException(file + ": a title, a heading or the text is missing");
        }
        return new StudyText(title, facts, heading, List.copyOf(paragraphs));
    }

    private static Map<String, String> facts(List<String> front) {
        Object read = new Load(LoadSettings.builder().build()).loadFromString(String.join("\n", front));
        Map<String, String> facts = new LinkedHashMap<>();
        ((Map<?, ?>) read).forEach((key, value) -> {
            String name = key.toString();
            facts.put(name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1), value.toString());
        });
        return facts;
    }
}
