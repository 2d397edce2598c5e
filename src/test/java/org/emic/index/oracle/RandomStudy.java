package org.emic.index.oracle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.emic.model.Attributes;
import org.emic.model.Origin;
import org.emic.model.ParagraphBreak;
import org.emic.model.Roles;
import org.emic.model.Source;
import org.emic.model.Span;
import org.emic.model.Transcript;
import org.emic.model.Turn;
import org.emic.model.Value;

/** Random sources with turns, paragraphs, sentences, speakers and attributes, in scripts of both directions. */
final class RandomStudy {

    static final Roles ROLES = roles();

    private final Dice dice;

    RandomStudy(Dice dice) {
        this.dice = dice;
    }

    private static Roles roles() {
        SortedMap<String, String> byLabel = new TreeMap<>();
        byLabel.put("P1", "parent");
        byLabel.put("Ms Hale", "worker");
        byLabel.put("Müller", "worker");
        SortedMap<String, SortedMap<String, String>> bySource = new TreeMap<>();
        bySource.put("s01", new TreeMap<>(new TreeMap<>(java.util.Map.of("INT", "parent"))));
        return new Roles(byLabel, bySource);
    }

    /** So many sources, with ids in ascending order. */
    List<Transcript> transcripts(int count) {
        List<Transcript> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(transcript("s%02d".formatted(i)));
        }
        return all;
    }

    private Transcript transcript(String id) {
        StringBuilder text = new StringBuilder(dice.once(2) ? "shout door Title\n\n" : "");
        List<Turn> turns = new ArrayList<>();
        ParagraphBreak paragraphs = dice.once(2) ? ParagraphBreak.LINE : ParagraphBreak.BLANK_LINE;
        int count = dice.number(6);
        for (int i = 0; i < count; i++) {
            String speaker = dice.of(Vocabulary.SPEAKERS);
            text.append(speaker.isEmpty() ? "" : speaker + ": ");
            String words = turn(paragraphs);
            turns.add(Turn.of(new Span(text.length(), text.length() + words.length()), speaker));
            text.append(words).append("\n\n");
        }
        Source source = new Source(
                id,
                id,
                dice.of(Vocabulary.KINDS),
                attributes(),
                turns,
                paragraphs,
                new Origin(id + ".txt", "", "0".repeat(64), "txt", "UTF-8"),
                "0".repeat(64));
        return new Transcript(source, text.toString());
    }

    private Attributes attributes() {
        SortedMap<String, Value> values = new TreeMap<>();
        if (!dice.once(4)) {
            values.put("case", new Value.Text(dice.of(Vocabulary.CASES)));
        }
        if (!dice.once(4)) {
            values.put("month", new Value.Decimal(BigDecimal.valueOf(dice.number(5))));
        }
        if (!dice.once(4)) {
            values.put("site", new Value.Text(dice.of(Vocabulary.SITES)));
        }
        return new Attributes(values);
    }

    private String turn(ParagraphBreak paragraphs) {
        if (dice.once(150)) {
            return longLine();
        }
        String between = paragraphs == ParagraphBreak.LINE ? "\n" : "\n\n";
        List<String> all = new ArrayList<>();
        for (int i = 0; i < 1 + (dice.once(3) ? dice.number(3) : 0); i++) {
            all.add(paragraph(paragraphs == ParagraphBreak.LINE ? " " : "\n"));
        }
        return String.join(between, all);
    }

    private String paragraph(String wrap) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < 1 + dice.number(3); i++) {
            words.append(sentence(wrap));
        }
        return words.toString().strip();
    }

    private String sentence(String wrap) {
        StringBuilder words = new StringBuilder();
        int count = dice.number(8);
        for (int i = 0; i <= count; i++) {
            words.append(dice.once(25) ? dice.of(Vocabulary.ABBREVIATIONS) : dice.of(Vocabulary.WORDS));
            if (i < count) {
                words.append(dice.once(10) ? wrap : dice.of(Vocabulary.GAPS));
            }
        }
        return words + dice.of(Vocabulary.ENDS);
    }

    /** A line of 26,000 characters, with words longer than a token may be. */
    private String longLine() {
        StringBuilder words = new StringBuilder();
        while (words.length() < 26_000) {
            words.append(dice.once(500) ? "a".repeat(300) + " " : dice.of(Vocabulary.WORDS) + " ");
        }
        return words.substring(0, 25_999) + ".";
    }
}
