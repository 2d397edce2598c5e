package org.emic.screen;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.emic.coding.LogDraft;
import org.emic.coding.Quoted;
import org.emic.coding.Ulids;
import org.emic.model.Attributes;
import org.emic.model.Code;
import org.emic.model.Codebook;
import org.emic.model.Coding;
import org.emic.model.Examples;
import org.emic.model.Origin;
import org.emic.model.ParagraphBreak;
import org.emic.model.Place;
import org.emic.model.Roles;
import org.emic.model.Source;
import org.emic.model.Span;
import org.emic.model.TimeSpan;
import org.emic.model.Transcript;
import org.emic.model.Turn;
import org.emic.model.Turns;
import org.emic.model.Unit;
import org.emic.project.Lock;
import org.emic.project.LogWriter;
import org.emic.project.Project;
import org.emic.screen.Mark.Judgement;

/**
 * How long a key takes in the coding screen, from the press to the bytes for the terminal, in a source of 5,000 turns with
 * 10,000 codings, a tenth of them over several turns. The journal answers at once; what the disk takes is measured apart.
 */
public final class KeyTimes {

    private static final int TURNS = 5_000;
    private static final int CODINGS = 10_000;
    private static final int CODES = 80;
    private static final int TIMES = 200;
    private static final double MILLION = 1e6;

    /**
     * Times of one key.
     *
     * @param what it does
     * @param first press, milliseconds: what the Java machine has not met before takes longer
     * @param median milliseconds of the others
     * @param nearlyAll 95 of 100 took at most so many milliseconds
     */
    public record Times(String what, double first, double median, double nearlyAll) {}

    private final Painter painter = new Painter(new Look("xterm-256color", 8));
    private State state;
    private int written;

    private final double opening;

    private KeyTimes() {
        long begun = System.nanoTime();
        this.state = open();
        this.state = Screen.step(state, new Input.Resized(50, 160)).state();
        painter.paint(Drawing.of(state));
        this.opening = (System.nanoTime() - begun) / MILLION;
    }

    /** Prints the times. */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println("| what | first, ms | median, ms | 95 of 100 at most, ms |\n|---|---|---|---|");
        for (Times each : measure()) {
            out.println(String.format(
                    Locale.ROOT, "| %s | %.0f | %.1f | %.1f |", each.what(), each.first(), each.median(), each.nearlyAll()));
        }
    }

    /** Presses all keys. */
    public static List<Times> measure() {
        KeyTimes keys = new KeyTimes();
        List<Times> all = new ArrayList<>();
        all.add(new Times("opening (text made, codings sorted, first drawing)", keys.opening, keys.opening, keys.opening));
        all.add(keys.time("a row down", "j"));
        all.add(keys.time("a page down", "PageDown"));
        all.add(keys.time("a sentence on", ")"));
        all.add(keys.time("the end, and back to the beginning", "G", "g g"));
        all.add(keys.time("half of the text further", ": 5 0 % Enter", "g g"));
        all.add(keys.time("the next coding", "]"));
        all.add(keys.time("the next proposal to judge", "Tab"));
        all.add(keys.time("the next turn without a coding", "g c"));
        all.add(keys.time("a search that finds nothing", "/ q q x z Enter"));
        all.add(keys.time("the list of codes, three letters typed", "c v e r Esc"));
        all.add(keys.time("a code applied to a sentence", ") 1"));
        all.add(keys.time("a proposal accepted", "Tab a"));
        all.add(keys.time("a coding taken back", "u"));
        all.add(keys.time("another layer shown", "L"));
        all.add(keys.resizing());
        all.add(writing());
        return all;
    }

    private Times time(String what, String... sequences) {
        double[] times = new double[TIMES];
        for (int i = 0; i < TIMES; i++) {
            for (Key key : Key.readAll(sequences[i % sequences.length]).orElseThrow()) {
                times[i] = Math.max(times[i], milliseconds(new Input.Pressed(key)));
            }
        }
        return summed(what, times);
    }

    private Times resizing() {
        double[] times = new double[TIMES];
        for (int i = 0; i < TIMES; i++) {
            painter.forget();
            times[i] = milliseconds(new Input.Resized(50, 80 + i % 2 * 80));
        }
        return summed("another size of the terminal", times);
    }

    /** What the screen waits for at an action: the project's lock, the coder's log of 10,000 events, the disk. */
    private static Times writing() {
        double[] times = new double[TIMES];
        try {
            Path folder = Files.createTempDirectory("emic-key-times");
            Project project = Project.init(folder.resolve("study"), "", "en");
            LogWriter writer = new LogWriter(project, new Ulids(Clock.systemUTC(), new SplittableRandom(7)));
            Quoted place = new Quoted("talk", new Span(0, 80), "w".repeat(80), "p".repeat(32), "s".repeat(32));
            LogDraft draft = LogDraft.add(place, "book", "code-1", "");
            try (Lock lock = project.lock()) {
                writer.append(lock, "jo", Collections.nCopies(CODINGS, draft));
            }
            for (int i = 0; i < TIMES; i++) {
                long begun = System.nanoTime();
                try (Lock lock = project.lock()) {
                    writer.append(lock, "jo", List.of(draft));
                }
                times[i] = (System.nanoTime() - begun) / MILLION;
            }
            return summed("and writing it, to a log of 10,000 events", times);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Times summed(String what, double[] times) {
        double[] sorted = Arrays.copyOfRange(times, 1, times.length);
        Arrays.sort(sorted);
        return new Times(what, times[0], sorted[sorted.length / 2], sorted[sorted.length * 95 / 100]);
    }

    private double milliseconds(Input input) {
        long begun = System.nanoTime();
        Step step = Screen.step(state, input);
        state = step.state();
        for (Step.Effect effect : step.effects()) {
            if (effect instanceof Step.Effect.Write write) {
                state = Screen.step(state, new Input.Answered(answer(write.wish()))).state();
            }
        }
        painter.paint(Drawing.of(state));
        return (System.nanoTime() - begun) / MILLION;
    }

    private Journal.Answer answer(Journal.Wish wish) {
        if (wish instanceof Journal.Wish.Add add) {
            Mark mark = mark("n" + written++, add.span(), add.code(), "jo");
            return new Journal.Answer(List.of(mark), List.of(), "coded", List.of());
        }
        if (wish instanceof Journal.Wish.Accept accept) {
            Mark mark = new Mark(accept.mark().coding(), Judgement.ACCEPTED);
            return new Journal.Answer(List.of(mark), List.of(), "accepted", List.of());
        }
        return new Journal.Answer(List.of(), List.of("n" + --written), "taken back", List.of());
    }

    private static State open() {
        Random random = new Random(5);
        StringBuilder text = new StringBuilder();
        List<Turn> turns = new ArrayList<>();
        for (int i = 0; i < TURNS; i++) {
            String speaker = i % 2 == 0 ? "INTERVIEWER" : "MUM";
            text.append(speaker).append(": ");
            int start = text.length();
            for (int sentence = random.nextInt(6); sentence >= 0; sentence--) {
                text.append("Then she went to the door of the house and nobody said what they had seen there. ");
            }
            text.setLength(text.length() - 1);
            turns.add(new Turn(
                    new Span(start, text.length()), speaker, Optional.of(TimeSpan.from(4000L * i))));
            text.append("\n\n");
        }
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < CODINGS; i++) {
            Span turn = turns.get(random.nextInt(TURNS)).span();
            int start = turn.start() + random.nextInt(turn.length() / 2);
            int length = i % 10 == 0 ? 2000 : 10 + random.nextInt(turn.length() / 2);
            Span span = new Span(start, Math.min(text.length() - 2, start + length));
            marks.add(mark("m" + i, span, "code-" + random.nextInt(CODES), i % 2 == 0 ? "rules:book" : "jo"));
        }
        Source source = new Source(
                "talk",
                "talk",
                "interview",
                new Attributes(new TreeMap<>()),
                Turns.of(turns),
                ParagraphBreak.BLANK_LINE,
                new Origin("talk.txt", "", "", "text", "UTF-8"),
                "");
        Desk desk = new Desk(new Desk.Setting(
                new Transcript(source, text.toString()),
                "en",
                Roles.NONE,
                List.of(codebook()),
                Map.of(),
                "jo",
                KeyMap.usual()));
        return State.open(desk, marks, 0, new BitSet());
    }

    private static Mark mark(String id, Span span, String code, String coder) {
        Coding.By by = coder.equals("jo") ? Coding.By.MANUAL : Coding.By.RULE;
        return new Mark(
                new Coding(id, "talk", span, "book", code, coder, by, 1, 1, "", ""), Judgement.NONE);
    }

    private static Codebook codebook() {
        List<Code> codes = new ArrayList<>();
        for (int i = 0; i < CODES; i++) {
            codes.add(new Code(
                    "code-" + i,
                    "Verbal matter " + i,
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    List.of(),
                    new Examples(List.of(), List.of(), List.of()),
                    List.of(),
                    List.of(),
                    Place.NONE));
        }
        return new Codebook("book", "1.0.0", "en", Unit.TURN, "", "", codes, "book.yaml");
    }
}
