package org.emic.project;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Runs a task over a list with some threads. Meant for tasks that wait for the disk or read a whole source. */
final class InParallel {

    private static final int MOST = 16;

    /** What is done with one item. */
    @FunctionalInterface
    interface Task<T, R> {
        R on(T item) throws IOException;
    }

    /** What is done with one item when nothing comes back. */
    @FunctionalInterface
    interface Action<T> {
        void on(T item) throws IOException;
    }

    private InParallel() {}

    /** Runs {@code action} on all items; the first failure in list order is thrown after all have ended. */
    static <T> void run(List<T> items, Action<T> action) throws IOException {
        map(items, item -> {
            action.on(item);
            return item;
        });
    }

    /** The same with a thread for each processor, for work that does not wait for the disk. */
    static <T> void compute(List<T> items, Action<T> action) throws IOException {
        map(items, Runtime.getRuntime().availableProcessors(), item -> {
            action.on(item);
            return item;
        });
    }

    /** The results in the order of the items; the first failure in list order is thrown after all have ended. */
    static <T, R> List<R> map(List<T> items, Task<T, R> task) throws IOException {
        return map(items, Math.min(MOST, 2 + Runtime.getRuntime().availableProcessors() * 2), task);
    }

    private static <T, R> List<R> map(List<T> items, int most, Task<T, R> task) throws IOException {
        if (items.size() < 2) {
            List<R> results = new ArrayList<>();
            for (T item : items) {
                results.add(task.on(item));
            }
            return results;
        }
        ExecutorService pool = Executors.newFixedThreadPool(Math.min(items.size(), most));
        try {
            List<Future<R>> running =
                    items.stream().map(item -> pool.submit(() -> task.on(item))).toList();
            return collect(running);
        } finally {
            pool.shutdown();
        }
    }

    private static <R> List<R> collect(List<Future<R>> running) throws IOException {
        List<R> results = new ArrayList<>();
        Throwable failure = null;
        for (Future<R> one : running) {
            try {
                results.add(one.get());
            } catch (ExecutionException e) {
                failure = failure == null ? e.getCause() : failure;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                failure = failure == null ? new IOException("interrupted", e) : failure;
            }
        }
        if (failure instanceof IOException e) {
            throw e;
        }
        if (failure instanceof RuntimeException e) {
            throw e;
        }
        if (failure instanceof Error e) {
            throw e;
        }
        return results;
    }
}
