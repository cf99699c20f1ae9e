package io.github.jianbao.parser.start;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jianbao.core.Span;
import io.github.jianbao.model.Issue;
import io.github.jianbao.parser.BulletinParser;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Many threads begin at once where no class is initialised yet, each with something else: none waits for another for ever. */
class FreshStartTest {

    private static final int LOADERS = 200;

    /** Seconds for one start; it takes a fifth of one. */
    private static final int PATIENCE = 60;

    @Test
    @Timeout(value = 600, unit = SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void eightThreadsBeginAtOnce() throws Exception {
        URL[] urls = Stream.of(Span.class, Issue.class, BulletinParser.class, FirstUse.class)
                .map(one -> one.getProtectionDomain().getCodeSource().getLocation())
                .toArray(URL[]::new);
        ExecutorService threads = Executors.newFixedThreadPool(FirstUse.WAYS, task -> {
            Thread thread = new Thread(task, "first use");
            thread.setDaemon(true);
            return thread;
        });
        for (int k = 0; k < LOADERS; k++) {
            try (URLClassLoader loader =
                    new URLClassLoader(urls, new Libraries(FreshStartTest.class.getClassLoader()))) {
                start(loader, threads, k % 2 == 0);
            }
        }
        threads.shutdownNow();
    }

    /** Each thread with something else, or all of them with the same two. */
    private static void start(ClassLoader loader, ExecutorService threads, boolean all) throws Exception {
        Class<?> firstUse = Class.forName(FirstUse.class.getName(), false, loader);
        assertThat(firstUse).isNotSameAs(FirstUse.class);
        CyclicBarrier together = new CyclicBarrier(FirstUse.WAYS);
        List<Future<Integer>> results = new ArrayList<>();
        for (int way = 0; way < FirstUse.WAYS; way++) {
            Callable<?> use = (Callable<?>) firstUse.getConstructor(int.class).newInstance(all ? way : way % 2);
            results.add(threads.submit(() -> {
                together.await();
                return (Integer) use.call();
            }));
        }
        for (Future<Integer> result : results) {
            assertThat(result.get(PATIENCE, SECONDS)).isPositive();
        }
    }

    /** Shows all classes but the project's own. */
    private static final class Libraries extends ClassLoader {

        Libraries(ClassLoader parent) {
            super(parent);
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith("io.github.jianbao.")) {
                throw new ClassNotFoundException(name);
            }
            return super.loadClass(name, resolve);
        }

        @Override
        public URL getResource(String name) {
            return name.startsWith("io/github/jianbao/") ? null : super.getResource(name);
        }
    }
}
