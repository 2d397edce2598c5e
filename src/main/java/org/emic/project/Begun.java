package org.emic.project;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/** Something another thread makes while this one goes on to what does not need it. */
public final class Begun<T> {

    private final FutureTask<T> task;

    private Begun(Supplier<T> make) {
        task = new FutureTask<>(make::get);
    }

    /** Begins making it. */
    public static <T> Begun<T> of(Supplier<T> make) {
        Begun<T> begun = new Begun<>(make);
        Thread thread = new Thread(begun.task, "emic-begun");
        thread.setDaemon(true);
        thread.start();
        return begun;
    }

    /** Waits until it is made; throws what making it threw. */
    public T get() {
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw (Error) e.getCause();
        }
    }
}
