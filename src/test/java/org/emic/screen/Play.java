package org.emic.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.emic.model.Attributes;
import org.emic.model.Code;
import org.emic.model.Codebook;
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
import org.emic.model.Unit;
import org.emic.screen.Mark.Judgement;

/** Plays keys on a screen without a terminal, and looks at it. */
final class Play {

    static final String CODER = "jo";
    static final String RULES = "rules:book";

    private static final Pattern LABEL = Pattern.compile("(?m)^([A-Z][A-Z0-9]*):(?: \\[([0-9]+)\\])? ");

    final MemoryJournal journal;
    State state;
    boolean left;

    private Play(State state, MemoryJournal journal) {
        this.state = state;
        this.journal = journal;
    }

    /**
     * Opens a text with turns {@code P1: …} or {@code P1: [12] …}, which says the second.
     *
     * @param marks as {@code code coder words}; a coder {@code rules} stands for the codebook's
     */
    static Play of(String text, String... marks) {
        return of(text, KeyMap.usual(), marks);
    }

    static Play of(String text, KeyMap keys, String... marks) {
        Source source = source(text);
        List<Mark> all = new ArrayList<>();
        for (String mark : marks) {
            String[] parts = mark.split(" ", 3);
            int start = text.indexOf(parts[2]);
            assertThat(start).as(parts[2]).isNotNegative();
            String coder = parts[1].equals("rules") ? RULES : parts[1];
            all.add(MemoryJournal.mark(
                    "r" + all.size(), new Span(start, start + parts[2].length()), parts[0], coder, Judgement.NONE));
        }
        Desk desk = new Desk(new Desk.Setting(
                new Transcript(source, text),
                "en",
                Roles.NONE,
                List.of(codebook()),
                Map.of("book\nangry", 4),
                CODER,
                keys));
        return at(desk, all);
    }

    /** Sits down at a desk, with codings that are there already. */
    static Play at(Desk desk, List<Mark> marks) {
        MemoryJournal journal = new MemoryJournal(CODER, marks);
        int begin = desk.source().turns().isEmpty() ? 0 : desk.source().turns().start(0);
        Play play = new Play(State.open(desk, journal.read(), begin, new BitSet()), journal);
        return play.resized(24, 80);
    }

    static Source source(String text) {
        List<Turn> turns = new ArrayList<>();
        Matcher matcher = LABEL.matcher(text);
        int start = -1;
        String speaker = "";
        Optional<TimeSpan> time = Optional.empty();
        while (matcher.find()) {
            if (start >= 0) {
                turns.add(turn(text, start, matcher.start(), speaker, time));
            }
            start = matcher.end();
            speaker = matcher.group(1);
            time = Optional.ofNullable(matcher.group(2)).map(seconds -> TimeSpan.from(1000L * Long.parseLong(seconds)));
        }
        if (start >= 0) {
            turns.add(turn(text, start, text.length(), speaker, time));
        }
        Attributes attributes = new Attributes(new TreeMap<>());
        Origin origin = new Origin("s.txt", "", "", "text", "UTF-8");
        return new Source("s", "s", "interview", attributes, turns, ParagraphBreak.BLANK_LINE, origin, "");
    }

    private static Turn turn(String text, int start, int end, String speaker, Optional<TimeSpan> time) {
        int to = end;
        while (to > start && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return new Turn(new Span(start, to), speaker, time);
    }

    static Codebook codebook() {
        List<Code> under = List.of(code("loud", "Loud voices", List.of()), code("doors", "Doors", List.of()));
        List<Code> roots = List.of(
                code("angry", "Anger", under),
                code("afraid", "Fear", List.of()),
                code("calm", "Calm", List.of()),
                code("other-things", "Other things", List.of()));
        return new Codebook("book", "1.0.0", "en", Unit.TURN, "", "", roots, "book.yaml");
    }

    private static Code code(String id, String name, List<Code> codes) {
        Examples examples = new Examples(List.of("typical of " + id), List.of(), List.of("close to " + id));
        return new Code(
                id,
                name,
                "brief " + id,
                "definition of " + id,
                "use it for " + id,
                "not for others",
                "",
                "",
                List.of(),
                examples,
                codes,
                List.of(),
                Place.NONE);
    }

    /** Presses keys, written with spaces between. */
    Play keys(String keys) {
        for (Key key : Key.readAll(keys).orElseThrow()) {
            input(new Input.Pressed(key));
        }
        return this;
    }

    /** Types text, character by character. */
    Play type(String text) {
        text.codePoints().forEach(c -> input(new Input.Pressed(new Key(c == ' ' ? "Space" : Character.toString(c)))));
        return this;
    }

    Play resized(int rows, int columns) {
        return input(new Input.Resized(rows, columns));
    }

    Play mouse(Input.Mouse.Kind kind, int row, int column, int clicks) {
        return input(new Input.Mouse(kind, row, column, clicks));
    }

    Play input(Input input) {
        Step step = Screen.step(state, input);
        state = step.state();
        for (Step.Effect effect : step.effects()) {
            left = left || effect instanceof Step.Effect.Quit;
            if (effect instanceof Step.Effect.Write write) {
                state = Screen.step(state, new Input.Answered(journal.write(write.wish())))
                        .state();
            }
            if (effect instanceof Step.Effect.Refresh) {
                state = Screen.refreshed(state, journal.read());
            }
        }
        return this;
    }

    /** The words from the cursor on. */
    String ahead(int length) {
        int at = state.at().cursor();
        return state.desk().text().substring(at, Math.min(state.desk().text().length(), at + length));
    }

    /** What is selected; empty without a selection. */
    String selected() {
        return state.selection().map(span -> span.in(state.desk().text())).orElse("");
    }

    /** The codings as {@code code coder words}, in their order; what was judged with {@code +} or {@code -}. */
    List<String> codings() {
        return journal.marks.values().stream()
                .sorted()
                .map(mark -> mark.coding().code()
                        + " "
                        + mark.coding().coder().replace(RULES, "rules")
                        + switch (mark.judgement()) {
                            case NONE -> " ";
                            case ACCEPTED -> "+ ";
                            case REJECTED -> "- ";
                        }
                        + mark.span().in(state.desk().text()).replace('\n', ' '))
                .toList();
    }

    Canvas canvas() {
        return Drawing.of(state);
    }

    /** The screen as text. */
    String screen() {
        Canvas canvas = canvas();
        StringBuilder out = new StringBuilder();
        for (int row = 0; row < canvas.rows(); row++) {
            out.append(canvas.text(row)).append('\n');
        }
        return out.toString();
    }

    String row(int row) {
        return canvas().text(row);
    }

    /** The last line. */
    String last() {
        return row(state.window().rows() - 1);
    }

    /** The line that tells the codings at the cursor. */
    String hand() {
        return row(state.window().rows() - 2);
    }
}
