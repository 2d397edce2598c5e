package org.emic.ingest;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.emic.diagnostic.Diagnostic;
import org.emic.model.Span;

/** The labels of a transcript whose shape is known, and what is to be said about the odd ones. */
final class Labels {

    /** Shapes a transcript mixes with its own: the same speakers, written in another way. */
    private static final List<LabelShape> VARIANTS = List.of(new BoldShape(), new ColonShape(), new NameTimeShape());

    private final Lines lines;
    private final Regularity.Case found;
    private final Findings findings;

    Labels(Lines lines, Regularity.Case found, Findings findings) {
        this.lines = lines;
        this.found = found;
        this.findings = findings;
    }

    /**
     * What was chosen.
     *
     * @param labels in text order
     * @param remarks lines of the transcriber's, which belong to no turn, in text order
     */
    record Chosen(List<Label> labels, List<Span> remarks) {

        /** The lines that a label begins on or covers. */
        BitSet lines(Lines lines) {
            BitSet covered = new BitSet();
            labels.forEach(label -> covered.set(
                    lines.at(label.mark().start()), lines.at(label.mark().end()) + 1));
            return covered;
        }
    }

    Chosen choose() {
        List<Label> labels = new ArrayList<>();
        List<Span> remarks = new ArrayList<>();
        Set<Integer> taken = new HashSet<>();
        for (Label label : found.all()) {
            taken.add(lines.at(label.mark().start()));
            if (found.speakers().contains(label.speaker())) {
                labels.add(label);
            } else if (isRemark(label)) {
                remarks.add(remark(label));
            } else if (once(label)) {
                labels.add(label);
            }
        }
        variants(taken, labels);
        labels.sort(Comparator.comparing(Label::mark));
        boolean timed = labels.stream().filter(Label::timed).count() * 2 >= labels.size();
        labels.forEach(label -> times(label, timed));
        if (found.shape() instanceof NumberedShape) {
            findings.add(Diagnostic.note(
                    "ING-017",
                    lines.place(labels.get(0).mark()),
                    "the numbered questions were read as turns of 'Q', what stands below them as turns of 'A'",
                    ""));
        }
        before(labels.get(0));
        return new Chosen(labels, remarks);
    }

    /** {@code **Break:** [24:02]}: a head word written as the speakers are, or with nothing said behind it. */
    private boolean isRemark(Label label) {
        String rest = lines.text().substring(label.mark().end(), lineEnd(label));
        boolean silent = rest.chars().noneMatch(Character::isLetter);
        return HeadWords.are(label.speaker()) && (silent || found.shape() instanceof BoldShape);
    }

    private Span remark(Label label) {
        findings.add(Diagnostic.note(
                "ING-018",
                lines.place(label.mark()),
                "'" + label.speaker() + "' was read as a remark and no speaker; the line belongs to no turn",
                ""));
        return new Span(label.mark().start(), lineEnd(label));
    }

    private int lineEnd(Label label) {
        return Math.max(label.mark().end(), lines.end(lines.at(label.mark().end())));
    }

    /** A label that stands once in a transcript of this shape: a person who said one thing, or no label. */
    private boolean once(Label label) {
        boolean person = SpeakerName.nameLike(label.speaker()) && !(found.shape() instanceof NameAloneShape);
        Span mark = label.mark();
        if (found.shape() instanceof TabShape && SpeakerName.telling(label.speaker())) {
            // MOTHER: is no doubt with a colon either; in brackets it may be [SIGHS].
            return true;
        }
        if (person) {
            findings.add(Diagnostic.warning(
                    "ING-012",
                    lines.place(mark),
                    "the label '" + label.speaker() + "' stands only here; read as a speaker",
                    "if it is none, put a space before its colon or reword the line"));
        } else {
            findings.add(Diagnostic.warning(
                    "ING-013",
                    lines.place(mark),
                    "'" + label.speaker()
                            + "' is written like a label and does not recur like a speaker; read as words of the turn before",
                    "if somebody speaks here, label the line as the others are"));
        }
        return person;
    }

    private void variants(Set<Integer> taken, List<Label> labels) {
        int line = lines.nextWithWords(lines.at(found.all().get(0).mark().start()));
        while (line < lines.count()) {
            if (!taken.contains(line)) {
                Optional<Label> variant = variant(line);
                if (variant.isPresent()) {
                    labels.add(variant.get());
                } else {
                    Doubts.line(lines, line, found, findings);
                }
            }
            line = lines.nextWithWords(line + 1);
        }
    }

    private Optional<Label> variant(int line) {
        if (found.shape() instanceof NameTimeShape || found.shape() instanceof NameThenTimeShape) {
            return untimed(line);
        }
        return VARIANTS.stream()
                .filter(shape -> shape.getClass() != found.shape().getClass())
                .flatMap(shape -> shape.at(lines, line).stream())
                .filter(label -> !label.speaker().isEmpty() && found.speakers().contains(label.speaker()))
                .findFirst();
    }

    /** A known name at the start of a paragraph whose time is missing, or is words behind a wide gap. */
    private Optional<Label> untimed(int line) {
        Span all = Blank.trim(lines.text(), lines.start(line), lines.end(line));
        if (lines.hasWords(line - 1) || !lines.hasWords(line + 1) || all.length() > 2 * SpeakerName.LONGEST) {
            return Optional.empty();
        }
        String words = all.in(lines.text());
        int gap = Math.max(words.indexOf("  "), words.indexOf('\t'));
        String name = gap < 0 ? words : words.substring(0, gap).strip();
        if (!found.speakers().contains(name)) {
            return Optional.empty();
        }
        Stamp stamp = Stamp.NONE;
        if (gap >= 0) {
            int start = Blank.skip(lines.text(), all.start() + gap, all.end());
            stamp = new Stamp(Stamp.Kind.WORDS, Optional.empty(), new Span(start, all.end()));
        }
        return Optional.of(new Label(all, name, stamp));
    }

    private void times(Label label, boolean timed) {
        if (label.stamp().kind() == Stamp.Kind.MALFORMED) {
            findings.add(Doubts.badTime(lines, label.stamp()));
        } else if (timed && label.stamp().kind() == Stamp.Kind.WORDS) {
            findings.add(Diagnostic.warning(
                    "ING-011",
                    lines.place(label.stamp().where()),
                    "words stand where other labels have a time; the turn has no time",
                    "write a time such as 00:12:34, or nothing"));
        }
    }

    private void before(Label first) {
        int line = lines.nextWithWords(0);
        if (line < lines.at(first.mark().start())) {
            findings.add(Diagnostic.note(
                    "ING-016",
                    lines.place(new Span(lines.start(line), lines.start(line))),
                    "what stands from here to the first label, on line "
                            + (lines.at(first.mark().start()) + 1) + ", belongs to no turn",
                    ""));
        }
    }
}
