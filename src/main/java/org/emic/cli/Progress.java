package org.emic.cli;

/**
 * A progress bar on standard error: drawn only where that is a terminal and the work has taken over a second, and wiped
 * when it ends. May be told from several threads.
 */
final class Progress implements AutoCloseable {

    private static final long PATIENCE = 1000;
    private static final long BETWEEN = 100;
    private static final int WIDTH = 30;

    private final Console console;
    private final boolean wanted;
    private final long begun;
    private long drawn;
    private boolean visible;

    Progress(Console console, boolean wanted) {
        this.console = console;
        this.wanted = wanted && console.screen().err();
        this.begun = console.clock().millis();
    }

    /** Says how far {@code what} has come: {@code done} of {@code total}, which may be 0 where it is not known. */
    synchronized void at(String what, long done, long total) {
        long now = wanted ? console.clock().millis() : 0;
        if (!wanted || now - begun < PATIENCE || now - drawn < BETWEEN) {
            return;
        }
        drawn = now;
        visible = true;
        StringBuilder line = new StringBuilder("\r").append(what).append(' ');
        if (total > 0) {
            int full = (int) (WIDTH * Math.min(done, total) / total);
            line.append('[')
                    .append("=".repeat(full))
                    .append(" ".repeat(WIDTH - full))
                    .append("] ");
            line.append(done).append(" of ").append(total);
        } else {
            line.append(done);
        }
        console.err().print(line.append("\u001b[K"));
        console.err().flush();
    }

    /** Takes the bar away, so that a line can be printed in its place; it is drawn again at the next step. */
    synchronized void wipe() {
        if (visible) {
            visible = false;
            console.err().print("\r\u001b[K");
            console.err().flush();
        }
    }

    @Override
    public void close() {
        wipe();
    }
}
