package org.emic.screen;

import java.io.IOException;
import java.util.BitSet;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.emic.diagnostic.EmicException;
import org.jline.terminal.Attributes;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.utils.NonBlockingReader;

/** Runs the screen in a terminal: keys in, drawings out, wishes to the journal. */
public final class CodingScreen {

    private static final String ENTER = "\u001b[?1049h\u001b[?1002h\u001b[?1006h\u001b[?2004h\u001b[8l\u001b[2J";
    private static final String LEAVE =
            "\u001b[0m\u001b[?25h\u001b[8h\u001b[?2004l\u001b[?1006l\u001b[?1002l\u001b[?1049l";
    /** How long a key is waited for before it is looked whether the size changed. */
    private static final long PATIENCE = 100;

    /**
     * Where the user was in the source, and what was read of it.
     *
     * @param cursor UTF-16 units of the stored text
     * @param read the turns that were read, by index
     */
    public record Bookmark(int cursor, BitSet read) {}

    /** Where bookmarks are kept. */
    @FunctionalInterface
    public interface Bookmarks {
        void keep(Bookmark bookmark);
    }

    private final Terminal terminal;
    private final Journal journal;
    private final Bookmarks bookmarks;
    private final Painter painter;
    private final AtomicBoolean resized = new AtomicBoolean(true);
    private final NonBlockingReader reader;
    private State state;

    private CodingScreen(Terminal terminal, Look look, Outside outside, State state) {
        this.terminal = terminal;
        this.journal = outside.journal();
        this.bookmarks = outside.bookmarks();
        this.painter = new Painter(look);
        this.reader = terminal.reader();
        terminal.handle(Terminal.Signal.WINCH, signal -> resized.set(true));
        this.state = state;
    }

    /**
     * What the screen talks to.
     *
     * @param journal where codings are written
     * @param bookmarks where it is kept how far the user came
     */
    public record Outside(Journal journal, Bookmarks bookmarks) {}

    /**
     * Codes in the process's terminal until the user leaves or the terminal is gone.
     *
     * @param begin where to begin
     * @param look what the terminal can show
     * @throws EmicException SCR-020 or SCR-021 if there is no terminal to draw on
     */
    public static void run(Look look, Desk desk, Bookmark begin, Outside outside) throws IOException {
        try (Terminal terminal = Terminals.open(look.term())) {
            State state = State.open(desk, outside.journal().read(), begin.cursor(), begin.read());
            new CodingScreen(terminal, look, outside, state).run();
        }
    }

    /** SCR-020: input and output are no terminal. */
    public static EmicException notATerminal() {
        return Terminals.notATerminal();
    }

    private void run() throws IOException {
        Attributes before = terminal.getAttributes();
        Thread restore = new Thread(() -> leave(before), "emic-leave-screen");
        Runtime.getRuntime().addShutdownHook(restore);
        try {
            raw(before);
            send(ENTER);
            loop();
        } catch (KeyDecoder.Gone e) {
            // The terminal was closed. What was acknowledged is on the disk.
            return;
        } finally {
            bookmarks.keep(new Bookmark(state.at().cursor(), state.habits().read()));
            leave(before);
            forget(restore);
        }
    }

    private static void forget(Thread restore) {
        try {
            Runtime.getRuntime().removeShutdownHook(restore);
        } catch (IllegalStateException e) {
            // The machine is going down, and the thread runs or has run.
            return;
        }
    }

    /** Every key comes as it is: no signals, no echo, no lines. */
    private void raw(Attributes before) {
        Attributes raw = new Attributes(before);
        raw.setLocalFlags(
                java.util.EnumSet.of(
                        Attributes.LocalFlag.ICANON,
                        Attributes.LocalFlag.ECHO,
                        Attributes.LocalFlag.IEXTEN,
                        Attributes.LocalFlag.ISIG),
                false);
        raw.setInputFlags(
                java.util.EnumSet.of(Attributes.InputFlag.IXON, Attributes.InputFlag.ICRNL, Attributes.InputFlag.INLCR),
                false);
        raw.setControlChar(Attributes.ControlChar.VMIN, 0);
        raw.setControlChar(Attributes.ControlChar.VTIME, 1);
        terminal.setAttributes(raw);
    }

    private void leave(Attributes before) {
        send(LEAVE);
        terminal.setAttributes(before);
    }

    private void loop() throws IOException {
        KeyDecoder decoder = new KeyDecoder(milliseconds -> reader.read(milliseconds), System::nanoTime);
        boolean more = true;
        while (more) {
            resize();
            send(painter.paint(Drawing.of(state)));
            Optional<Input> input = decoder.next(PATIENCE);
            while (more && input.isPresent()) {
                more = take(input.get());
                // Keys that wait are taken before anything is drawn: holding a key down never lags behind.
                input = more && reader.available() > 0 ? decoder.next(1) : Optional.empty();
            }
        }
    }

    private void resize() {
        if (!resized.getAndSet(false)) {
            return;
        }
        Size size = terminal.getSize();
        boolean known = size.getRows() > 0 && size.getColumns() > 0;
        int rows = known ? size.getRows() : 24;
        int columns = known ? size.getColumns() : 80;
        if (rows != state.window().rows() || columns != state.window().columns()) {
            state = Screen.step(state, new Input.Resized(rows, columns)).state();
            painter.forget();
        }
    }

    /** Takes an input and does what follows from it; false if the user leaves. */
    private boolean take(Input input) {
        Step step = Screen.step(state, input);
        state = step.state();
        for (Step.Effect effect : step.effects()) {
            if (effect instanceof Step.Effect.Quit) {
                return false;
            }
            if (effect instanceof Step.Effect.Write write) {
                state = Screen.step(state, new Input.Answered(journal.write(write.wish())))
                        .state();
                bookmarks.keep(new Bookmark(state.at().cursor(), state.habits().read()));
            }
            if (effect instanceof Step.Effect.Refresh) {
                refresh();
            }
        }
        return true;
    }

    private void refresh() {
        try {
            state = Screen.refreshed(state, journal.read());
        } catch (EmicException e) {
            state = state.refusing(e.diagnostics().get(0).message());
        }
        painter.forget();
    }

    private void send(String sequence) {
        if (!sequence.isEmpty()) {
            terminal.writer().write(sequence);
            terminal.writer().flush();
        }
    }
}
