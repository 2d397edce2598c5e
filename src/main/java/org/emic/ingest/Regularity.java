package org.emic.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.emic.model.ParagraphBreak;

/**
 * Judges whether the labels one shape would give are labels. A colon in a sentence looks like a label too; labels recur.
 *
 * <p>A label <em>recurs</em> if it stands at least twice and is written as names are, or at least three times and on one
 * label line in fifty. It is <em>telling</em> if it has a time, is upper-case ({@code MOTHER}), is usual ({@code P1},
 * {@code Interviewer}), or is bold and recurs. Heads of notes ({@code Date}, {@code Note}) are no labels. The shape is
 * taken if
 *
 * <ul>
 *   <li>two labels recur; or one recurs beside a telling one or stands on six units in ten; or all are telling and stand
 *       on half of the units (a unit is a paragraph, or a label inside one);
 *   <li>the paragraphs with labels hold 40 % of the text from the first label on; 20 % if next to nothing stands before
 *       the first label, 5 % if most labels are telling: turns may have many paragraphs;
 *   <li>at most a quarter of the text stands before the first label, half if most labels are telling;
 *   <li>what is said is not mostly in quotation marks with other paragraphs around it: that is a note with dialogue.
 * </ul>
 *
 * <p>Names alone on a line, and labels before a tab or in brackets, are never telling and have to recur on half of the
 * units. Times without a speaker have to stand on half of the units and to ascend.
 */
final class Regularity {

    private final Lines lines;
    private final ParagraphBreak paragraphs;
    private final int from;

    /** @param from the line after the head */
    Regularity(Lines lines, ParagraphBreak paragraphs, int from) {
        this.lines = lines;
        this.paragraphs = paragraphs;
        this.from = from;
    }

    /**
     * The case for a shape.
     *
     * @param shape it is about
     * @param all labels the shape would give, in text order
     * @param speakers that recur or are telling
     * @param labels those of {@code all} by these speakers
     * @param taken whether they are labels
     */
    record Case(LabelShape shape, List<Label> all, Set<String> speakers, List<Label> labels, boolean taken) {}

    Case judge(LabelShape shape) {
        List<Label> all = new ArrayList<>();
        int line = lines.nextWithWords(from);
        while (line < lines.count()) {
            shape.at(lines, line).ifPresent(all::add);
            line = lines.nextWithWords(line + 1);
        }
        return judge(shape, all);
    }

    private Case judge(LabelShape shape, List<Label> all) {
        Map<String, Integer> counts = new HashMap<>();
        all.forEach(label -> counts.merge(family(shape, label.speaker()), 1, Integer::sum));
        Set<String> speakers = new TreeSet<>();
        Set<String> recurring = new TreeSet<>();
        for (Label label : all) {
            boolean head = HeadWords.are(label.speaker());
            int count = counts.get(family(shape, label.speaker()));
            boolean name = SpeakerName.nameLike(label.speaker()) || shape instanceof VoiceShape;
            if (!head && (name ? count >= 2 : count >= 3 && count * 50 >= all.size())) {
                recurring.add(label.speaker());
                speakers.add(label.speaker());
            } else if (!head && telling(shape, label)) {
                speakers.add(label.speaker());
            }
        }
        List<Label> labels =
                all.stream().filter(label -> speakers.contains(label.speaker())).collect(Collectors.toList());
        boolean taken =
                !labels.isEmpty() && (shape instanceof TimeRowShape ? rows(labels) : spoken(shape, labels, recurring));
        return new Case(shape, all, speakers, labels, taken);
    }

    private boolean spoken(LabelShape shape, List<Label> labels, Set<String> recurring) {
        Blocks blocks = Blocks.of(lines, paragraphs, from, labels);
        double share = (double) labels.size() / Math.max(1, blocks.units());
        long distinct = labels.stream().map(Label::speaker).distinct().count();
        boolean bold = shape instanceof BoldShape;
        long tell = labels.stream()
                .filter(label -> telling(shape, label) || (bold && recurring.contains(label.speaker())))
                .count();
        boolean telling = tell * 2 >= labels.size();
        boolean enough = recurring.size() >= 2
                || (recurring.size() == 1 && distinct >= 2 && (telling || share >= 0.6))
                || (distinct >= 2 && telling && share >= 0.5)
                || (distinct == 1 && telling && labels.size() >= 2 && share >= 0.5);
        if (weak(shape)) {
            enough = recurring.size() >= 2 && labels.size() >= 4 && share >= 0.5;
        }
        boolean leads = blocks.leading() <= (telling ? 0.5 : 0.25) || blocks.lead() < 200;
        boolean dialogue = quoted(labels) * 2 >= labels.size() && blocks.lead() + blocks.other() > 0;
        double least = telling ? 0.05 : blocks.leading() <= 0.05 ? 0.2 : 0.4;
        return enough && leads && !dialogue && blocks.explained() >= least;
    }

    private boolean rows(List<Label> labels) {
        Blocks blocks = Blocks.of(lines, paragraphs, from, labels);
        long before = -1;
        int falls = 0;
        for (Label label : labels) {
            long start = label.stamp().time().map(time -> time.start()).orElse(before);
            falls += start < before ? 1 : 0;
            before = start;
        }
        long first = labels.get(0).stamp().time().map(time -> time.start()).orElse(0L);
        boolean recording =
                first < 600_000 || labels.get(0).mark().in(lines.text()).indexOf('>') > 0;
        return labels.size() >= 2 && recording && labels.size() * 2 >= blocks.units() && falls * 20 <= labels.size();
    }

    private long quoted(List<Label> labels) {
        String text = lines.text();
        return labels.stream()
                .map(label -> Blank.skip(text, label.mark().end(), text.length()))
                .filter(at -> at < text.length() && "\"“„‘'«»‹".indexOf(text.charAt(at)) >= 0)
                .count();
    }

    private static boolean telling(LabelShape shape, Label label) {
        return !weak(shape) && (label.timed() || shape instanceof VoiceShape || SpeakerName.telling(label.speaker()));
    }

    private static boolean weak(LabelShape shape) {
        return shape instanceof NameAloneShape || shape instanceof TabShape || shape instanceof BracketShape;
    }

    /** {@code [id1]}, {@code [id2]} are one label that recurs. */
    private static String family(LabelShape shape, String speaker) {
        return shape instanceof BracketShape ? speaker.replaceAll("\\d+", "#") : speaker;
    }
}
