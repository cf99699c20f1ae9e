package io.github.jianbao.benchmarks;

import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;

/** Runs the benchmarks and prints, for each text, how long each reader takes beside commonmark-java. */
public final class Main {

    private static final String USAGE = "usage: benchmarks.jar [--quick] [--kinds clean,wrapped,law,plain,seed]"
            + " [--sizes 50k,1M,50M] [--rounds N] [--linear]";

    private Main() {}

    /** One text of the run. */
    private record Text(String kind, String size) {
        @Override
        public String toString() {
            return kind.equals("seed") ? kind : kind + ", " + size;
        }
    }

    /**
     * Runs them.
     *
     * @param args the options
     * @throws RunnerException when a benchmark fails
     */
    public static void main(String[] args) throws RunnerException {
        Plan plan;
        try {
            plan = plan(Arrays.asList(args).iterator());
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.err.println(USAGE);
            System.exit(2);
            return;
        }
        if (plan.linear()) {
            System.out.println(Machine.describe());
            for (String kind : plan.kinds()) {
                if (!kind.equals("seed")) { // it has one size
                    System.out.print(Linear.measure(kind, plan));
                }
            }
            return;
        }
        Map<Text, Measured> measured = new LinkedHashMap<>();
        for (int round = 1; round <= plan.rounds(); round++) {
            for (Text text : texts(plan)) {
                System.err.printf("round %d of %d: %s%n", round, plan.rounds(), text);
                Measured figures = measured.computeIfAbsent(text, any -> new Measured());
                figures.add(new Runner(plan.round(text.kind(), text.size()).build()).run());
                figures.addTurns(new Runner(plan.turns(text.kind(), text.size()).build()).run());
            }
        }
        System.out.println(Machine.describe());
        measured.forEach((text, figures) -> {
            String characters = Sample.text(text.kind(), text.size());
            Map<String, Double> retained = new LinkedHashMap<>(Retained.measure(characters));
            retained.putAll(Held.measure(characters));
            System.out.print(Table.of(text.toString(), characters, figures, retained));
        });
    }

    private static Plan plan(Iterator<String> args) {
        Plan plan = Plan.full();
        if (System.getenv("JIANBAO_CORPUS") != null) {
            plan = plan.withKinds(List.of("clean", "wrapped", "law", "plain", "seed"));
        }
        while (args.hasNext()) {
            String option = args.next();
            plan = switch (option) {
                case "--quick" -> plan.quick();
                case "--kinds" -> plan.withKinds(list(option, args));
                case "--sizes" -> plan.withSizes(list(option, args));
                case "--rounds" ->
                    plan.withRounds(Integer.parseInt(list(option, args).get(0)));
                case "--linear" -> plan.ofSizes();
                default -> throw new IllegalArgumentException("unknown option: " + option);
            };
        }
        return plan;
    }

    private static List<String> list(String option, Iterator<String> args) {
        if (!args.hasNext()) {
            throw new IllegalArgumentException(option + " needs a value");
        }
        return List.of(args.next().split(","));
    }

    /** The seed has one size, its own. */
    private static List<Text> texts(Plan plan) {
        return plan.kinds().stream()
                .flatMap(kind -> plan.sizes().stream().map(size -> new Text(kind, kind.equals("seed") ? "50k" : size)))
                .distinct()
                .toList();
    }
}
