package io.github.jianbao.parser.oracle;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Runs something on a stack of 256 kB: what recurses on the depth or length of its input does not come back from there. */
final class SmallStack {
    private static final int BYTES = 256 * 1024;

    private SmallStack() {}

    static <T> T call(Callable<T> work) throws InterruptedException {
        FutureTask<T> task = new FutureTask<>(work);
        Thread thread = new Thread(null, task, "small stack", BYTES);
        thread.start();
        try {
            return task.get();
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause().toString(), e.getCause());
        }
    }
}
