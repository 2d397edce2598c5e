package org.emic.index.oracle;

import java.math.BigDecimal;
import java.time.LocalDate;
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

    /** UTF-16 units that a long line has at least. */
    static final int LONG_LINE = 26_000;

    static final Roles ROLES = roles();

    private final Dice dice;
    private final String language;

    RandomStudy(Dice dice, String language) {
        this.dice = dice;
        this.language = language;
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
            values.put("visited", new Value.Day(LocalDate.of(2026, 1 + dice.number(3), 14)));
        }
        if (!dice.once(4)) {
            values.put("consent", new Value.Flag(dice.once(2)));
        }
        if (!dice.once(4)) {
            values.put("site", new Value.Text(dice.of(Vocabulary.SITES)));
        }
        return new Attributes(values);
    }

    private String turn(ParagraphBreak paragraphs) {
        if (dice.once(250)) {
            return longLine();
        }
        if (dice.once(30)) {
            return dice.of(List.of("...", "?!", "— —", "()"));
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
            words.append(word());
            if (i < count) {
                words.append(dice.once(10) ? wrap : dice.of(Vocabulary.GAPS));
            }
        }
        return words + dice.of(Vocabulary.ENDS);
    }

    private String word() {
        return switch (dice.number(25)) {
            case 0 -> dice.of(Vocabulary.ABBREVIATIONS);
            case 1 -> dice.of(Vocabulary.ODD);
            default -> Vocabulary.word(dice, language);
        };
    }

    /** A line of 26,000 characters and some, with words longer than a token may be. */
    private String longLine() {
        StringBuilder words = new StringBuilder();
        while (words.length() < LONG_LINE) {
            String next = dice.once(500) ? endless() : word();
            words.append(next.equals("\u2028") || next.equals("\u0085") ? "" : next)
                    .append(' ');
        }
        return words + ".";
    }

    private String endless() {
        return dice.of(List.of("a", "𐐨", "b\u0301", "1.2", "שָׁ")).repeat(120 + dice.number(300));
    }
}
