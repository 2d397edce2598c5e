package org.emic.index;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;

/** The threads that match, one a processor, each with a {@link PostingsWalk} of its own. */
final class Workers implements AutoCloseable {

    /** A piece of work. */
    interface Task<T> {
        T run(PostingsWalk walk);
    }

    /** What a piece of work will come to. */
    interface Result<T> {
        /** Waits for it; throws what the work threw. */
        T get();
    }

    private final ExecutorService threads;
    private final ConcurrentLinkedQueue<PostingsWalk> walks = new ConcurrentLinkedQueue<>();

    /** @param many whether there is work enough to share it */
    Workers(boolean many) {
        int processors = Runtime.getRuntime().availableProcessors();
        threads = many && processors > 1 ? Executors.newFixedThreadPool(processors, named()) : null;
    }

    private static ThreadFactory named() {
        return work -> {
            Thread thread = new Thread(work, "emic-match");
            thread.setDaemon(true);
            return thread;
        };
    }

    /** Starts {@code task}, or does it at once where there are no threads. */
    <T> Result<T> submit(Task<T> task) {
        if (threads == null) {
            T result = run(task);
            return () -> result;
        }
        CompletableFuture<T> future = CompletableFuture.supplyAsync(() -> run(task), threads);
        return () -> {
            try {
                return future.join();
            } catch (CompletionException e) {
                if (e.getCause() instanceof RuntimeException cause) {
                    throw cause;
                }
                throw e;
            }
        };
    }

    /** Does all {@code tasks} and gives their results in the same order. */
    <T> List<T> all(Collection<Task<T>> tasks) {
        List<Result<T>> results = tasks.stream().map(this::submit).toList();
        return results.stream().map(Result::get).toList();
    }

    private <T> T run(Task<T> task) {
        PostingsWalk walk = walks.poll();
        if (walk == null) {
            walk = new PostingsWalk();
        }
        try {
            return task.run(walk);
        } finally {
            walks.add(walk);
        }
    }

    @Override
    public void close() {
        if (threads != null) {
            threads.shutdownNow();
        }
    }
}
