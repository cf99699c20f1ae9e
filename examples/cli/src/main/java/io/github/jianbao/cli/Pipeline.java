package io.github.jianbao.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Works on all cores and hands the results on in the order of the inputs. No more than twice as many inputs as there are cores
 * are held at a time.
 */
final class Pipeline {

    private Pipeline() {}

    /**
     * Runs the work.
     *
     * @param inputs what to work on
     * @param work called on many threads
     * @param sink called on this thread, in the order of the inputs, until it says false
     */
    static <I, O> void run(List<I> inputs, Function<? super I, ? extends O> work, Predicate<? super O> sink) {
        int threads = Math.max(1, Math.min(inputs.size(), Runtime.getRuntime().availableProcessors()));
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            Deque<Future<? extends O>> underWay = new ArrayDeque<>();
            Iterator<I> waiting = inputs.iterator();
            boolean more = true;
            while (more && (waiting.hasNext() || !underWay.isEmpty())) {
                while (waiting.hasNext() && underWay.size() < 2 * threads) {
                    I input = waiting.next();
                    underWay.add(workers.submit(() -> work.apply(input)));
                }
                more = sink.test(result(underWay.remove()));
            }
        } finally {
            workers.shutdownNow();
        }
    }

    private static <O> O result(Future<O> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
