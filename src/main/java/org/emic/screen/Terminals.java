package org.emic.screen;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.emic.diagnostic.EmicException;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/** The terminal the process runs in. */
final class Terminals {

    /** What to do where there is no screen. */
    private static final String INSTEAD = "run it in a terminal, or code without a screen: emic code add --help";

    private Terminals() {}

    /**
     * Takes hold of the terminal.
     *
     * @param term the variable {@code TERM}
     * @throws EmicException SCR-020 if input and output are no terminal, SCR-021 if it is one that cannot be drawn on
     */
    static Terminal open(String term) throws IOException {
        if (term.equals("dumb")) {
            throw EmicException.of("SCR-021", "the terminal cannot be drawn on: TERM is '" + term + "'", INSTEAD);
        }
        try {
            return TerminalBuilder.builder()
                    .system(true)
                    .dumb(false)
                    .nativeSignals(true)
                    .signalHandler(Terminal.SignalHandler.SIG_IGN)
                    .encoding(StandardCharsets.UTF_8)
                    .build();
        } catch (IllegalStateException e) {
            throw notATerminal();
        }
    }

    /** SCR-020. */
    static EmicException notATerminal() {
        return EmicException.of("SCR-020", "the coding screen needs a terminal, and this is a pipe or a file", INSTEAD);
    }
}
