package org.emic.bench;

import java.io.IOException;
import java.util.Locale;

/** A command that is timed. Where it fails that is told and remembered, and what is measured beside it goes on. */
final class Attempt implements Timing.Work {

    private final Timing.Work work;
    private boolean failed;

    Attempt(Timing.Work work) {
        this.work = work;
    }

    @Override
    public void run() throws InterruptedException {
        if (failed) {
            return;
        }
        try {
            work.run();
        } catch (IOException e) {
            failed = true;
            System.err.println(e.getMessage());
        }
    }

    boolean failed() {
        return failed;
    }

    /** The median, or that it failed. */
    String shown(Timing timing) {
        return failed ? "failed" : String.format(Locale.ROOT, "%.2f", timing.median());
    }
}
