import java.io.IOException;
import java.io.InputStream;
import java.lang.instrument.ClassDefinition;
import java.lang.instrument.Instrumentation;
import java.lang.management.ManagementFactory;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.pitest.classinfo.ClassName;
import org.pitest.classpath.ClassloaderByteArraySource;
import org.pitest.mutationtest.EngineArguments;
import org.pitest.mutationtest.engine.Location;
import org.pitest.mutationtest.engine.Mutater;
import org.pitest.mutationtest.engine.MutationIdentifier;
import org.pitest.mutationtest.engine.gregor.config.GregorEngineFactory;

/**
 * Judges mutants that PIT made, all in this one virtual machine: PIT starts a new one for each class and JUnit anew for each test,
 * which takes it a day for what is done here in an hour. Started by {@code scripts/mutation}:
 * {@code Mutants PIT.xml RESULT.xml EVERY TEST…} takes every so-manieth mutant and writes PIT's line for it with its fate. What is
 * in the result is not judged again; the last line may be a mutant that ended the virtual machine.
 *
 * <p>Test factories are asked for their tests once; each of them is a check of its own, and what found the last mutant of a class is
 * tried first. Other test classes are one check each.
 */
public final class Mutants {
    private static final int GO_ON = 2;
    private static final long MOST_NANOS = 6_000_000_000L;
    private static final Pattern INDEX = Pattern.compile("<index>(\\d+)</index>");
    private static final com.sun.management.OperatingSystemMXBean CLOCK =
            (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private static Instrumentation instrumentation;

    private final Mutater mutater =
            new GregorEngineFactory().createEngine(EngineArguments.arguments()).createMutator(ClassloaderByteArraySource.fromContext());
    private final List<Check> checks = new ArrayList<>();
    private final Path result;

    /** JUnit takes the end of a test for its failure and begins the next one: that thread cannot be ended. */
    private boolean stuck;

    private record Check(String name, Executable run) {}

    /** A line of PIT's report. */
    private record Mutant(String line) {
        String value(String element) {
            Matcher found = Pattern.compile("<" + element + ">(.*?)</" + element + ">").matcher(line);
            String value = found.find() ? found.group(1) : "";
            return value.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
        }

        String type() {
            return value("mutatedClass");
        }

        MutationIdentifier identifier() {
            Set<Integer> indexes = new TreeSet<>();
            for (Matcher index = INDEX.matcher(line); index.find(); ) {
                indexes.add(Integer.valueOf(index.group(1)));
            }
            Location where = new Location(
                    ClassName.fromString(type()), value("mutatedMethod"), value("methodDescription"));
            return new MutationIdentifier(where, indexes, value("mutator"));
        }

        String with(String fate, String killer) {
            return line.replace("NOT_STARTED", fate)
                    .replace("<killingTest/>", "<killingTest>" + killer.replace("<", "&lt;") + "</killingTest>");
        }
    }

    private Mutants(Path result) {
        this.result = result;
    }

    /** The virtual machine hands over what redefines classes. */
    public static void premain(String arguments, Instrumentation given) {
        instrumentation = given;
    }

    public static void main(String[] args) throws Exception {
        Mutants mutants = new Mutants(Path.of(args[1]));
        for (String test : Arrays.copyOfRange(args, 3, args.length)) {
            mutants.addChecks(Class.forName(test));
        }
        boolean done = mutants.judge(sample(Path.of(args[0]), Integer.parseInt(args[2])));
        System.exit(done ? 0 : GO_ON);
    }

    private static List<Mutant> sample(Path report, int every) throws IOException {
        List<Mutant> all = Files.readAllLines(report).stream()
                .filter(line -> line.startsWith("<mutation "))
                .map(Mutant::new)
                .toList();
        List<Mutant> sample = new ArrayList<>();
        for (int k = every / 2; k < all.size(); k += every) {
            sample.add(all.get(k));
        }
        return sample;
    }

    private void addChecks(Class<?> test) throws ReflectiveOperationException {
        boolean factories = false;
        for (Method method : test.getDeclaredMethods()) {
            if (method.isAnnotationPresent(TestFactory.class)) {
                Constructor<?> constructor = test.getDeclaredConstructor();
                constructor.setAccessible(true);
                method.setAccessible(true);
                ((Stream<?>) method.invoke(constructor.newInstance()))
                        .map(DynamicTest.class::cast)
                        .forEach(made -> checks.add(new Check(test.getName() + " " + made.getDisplayName(), made.getExecutable())));
                factories = true;
            }
        }
        if (!factories) {
            checks.add(new Check(test.getName(), () -> launch(test)));
        }
    }

    private static void launch(Class<?> test) {
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(DiscoverySelectors.selectClass(test))
                .build();
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        LauncherFactory.create().execute(request, listener);
        if (listener.getSummary().getTotalFailureCount() > 0) {
            throw new AssertionError(listener.getSummary().getFailures().get(0).getException());
        }
    }

    private void tryWithoutMutant() {
        for (Check check : checks) {
            try {
                check.run().execute();
            } catch (Throwable e) {
                throw new IllegalStateException(check.name() + " fails without a mutant", e);
            }
        }
    }

    /** Whether all are judged; otherwise a new virtual machine has to go on. */
    private boolean judge(List<Mutant> mutants) throws Exception {
        int done = Files.exists(result) ? Files.readAllLines(result).size() : 0;
        if (done == 0) {
            tryWithoutMutant();
        }
        System.out.println(mutants.size() + " mutants, " + done + " of them judged before, " + checks.size() + " checks");
        Map<String, Integer> fates = new TreeMap<>();
        List<Check> order = checks;
        String type = "";
        for (Mutant mutant : mutants.subList(done, mutants.size())) {
            if (!mutant.type().equals(type)) {
                type = mutant.type();
                order = new ArrayList<>(checks);
            }
            Files.writeString(Path.of(result + ".now"), mutant.with("MEMORY_ERROR", "") + "\n");
            String line = judge(mutant, order);
            Files.writeString(result, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            fates.merge(line.replaceFirst(".*? status='(\\w+)'.*", "$1"), 1, Integer::sum);
            Files.delete(Path.of(result + ".now"));
            if (++done % 50 == 0) {
                System.out.println(done + " " + fates + " " + type);
            }
            if (stuck || !restored(Class.forName(type))) {
                return false;
            }
        }
        return true;
    }

    private String judge(Mutant mutant, List<Check> order) throws Exception {
        Class<?> type = Class.forName(mutant.type());
        try {
            byte[] changed = mutater.getMutation(mutant.identifier()).getBytes();
            instrumentation.redefineClasses(new ClassDefinition(type, changed));
        } catch (UnsupportedOperationException | LinkageError e) {
            return mutant.with("NON_VIABLE", "");
        }
        Trial trial = new Trial(List.copyOf(order));
        String fate = trial.fate();
        stuck = trial.stuck;
        String killer = fate.equals("SURVIVED") ? "" : order.get(trial.at).name();
        if (!killer.isEmpty()) {
            order.add(0, order.remove(trial.at));
        }
        return mutant.with(fate, killer);
    }

    /** A record that was changed once cannot always be changed back. */
    private static boolean restored(Class<?> type) throws Exception {
        try (InputStream in = Mutants.class.getResourceAsStream("/" + type.getName().replace('.', '/') + ".class")) {
            instrumentation.redefineClasses(new ClassDefinition(type, in.readAllBytes()));
            return true;
        } catch (UnsupportedOperationException e) {
            return false;
        }
    }

    /** One mutant and the checks, until one of them fails or takes too long. */
    private static final class Trial implements Runnable {
        private final List<Check> order;
        private volatile int at;
        private volatile String fate = "SURVIVED";
        private boolean stuck;

        Trial(List<Check> order) {
            this.order = order;
        }

        @Override
        public void run() {
            while (at < order.size()) {
                try {
                    order.get(at).run().execute();
                } catch (Throwable e) {
                    fate = "KILLED";
                    return;
                }
                at++;
            }
        }

        @SuppressWarnings({"deprecation", "removal"})
        String fate() throws InterruptedException {
            Thread thread = new Thread(null, this, "trial", 4 << 20);
            thread.setDaemon(true);
            thread.start();
            int last = -1;
            long since = 0;
            while (thread.isAlive()) {
                thread.join(20);
                long now = CLOCK.getProcessCpuTime();
                if (at != last) {
                    last = at;
                    since = now;
                } else if (now - since > MOST_NANOS) {
                    thread.stop();
                    thread.join(2_000);
                    stuck = thread.isAlive();
                    return "TIMED_OUT";
                }
            }
            return fate;
        }
    }
}
