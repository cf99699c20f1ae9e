import io.github.jianbao.parser.BulletinParser;
import io.github.jianbao.parser.Reason;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Rule by rule: how many labelled lines it took, how many of them rightly, and what the others are. */
final class RuleTable {

    /** Wrong roles of a rule that are named. */
    private static final int NAMED = 4;

    /** What became of the lines of one rule. */
    private static final class Tally {
        private int right;
        private int wrong;
        private final Map<String, Integer> mistakes = new HashMap<>();

        void count(String label, String role) {
            if (Labelled.agrees(label, role)) {
                right++;
            } else {
                wrong++;
                mistakes.merge(role + " for " + label, 1, Integer::sum);
            }
        }

        String mistakes() {
            List<Map.Entry<String, Integer>> most = new ArrayList<>(mistakes.entrySet());
            most.sort(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()));
            StringBuilder said = new StringBuilder();
            for (Map.Entry<String, Integer> one : most.subList(0, Math.min(NAMED, most.size()))) {
                said.append(said.length() == 0 ? "" : "; ").append(one.getKey().replace("|", " or "));
                said.append(" ×").append(one.getValue());
            }
            return said.toString();
        }
    }

    private RuleTable() {}

    public static void main(String[] args) throws IOException {
        String show = null;
        List<String> folders = new ArrayList<>();
        for (String arg : args) {
            if (arg.startsWith("--wrong=")) {
                show = arg.substring("--wrong=".length());
            } else {
                folders.add(arg);
            }
        }
        Map<String, Tally> tallies = new TreeMap<>();
        int texts = 0;
        for (Labelled one : Labelled.under(folders)) {
            texts++;
            judge(one, tallies, show);
        }
        if (show == null) {
            print(texts, tallies);
        }
    }

    private static void judge(Labelled one, Map<String, Tally> tallies, String show) {
        Map<Integer, Reason> reasons = new HashMap<>();
        for (Reason reason : BulletinParser.create().explain(one.source())) {
            int line = one.source().position(reason.span().start()).line();
            reasons.putIfAbsent(line, reason);
        }
        for (Map.Entry<Integer, String> label : one.roles().entrySet()) {
            Reason reason = reasons.get(label.getKey());
            String rule = reason == null ? "(no rule)" : reason.rule();
            String role = reason == null ? "blank" : reason.role().label() + (reason.continues() ? "+" : "");
            tallies.computeIfAbsent(rule, key -> new Tally()).count(label.getValue(), role);
            if (rule.equals(show) && !Labelled.agrees(label.getValue(), role)) {
                System.out.println(one.file() + ":" + label.getKey() + "\t" + role + " for " + label.getValue());
            }
        }
    }

    private static void print(int texts, Map<String, Tally> tallies) {
        int right = tallies.values().stream().mapToInt(tally -> tally.right).sum();
        int wrong = tallies.values().stream().mapToInt(tally -> tally.wrong).sum();
        System.out.printf("%d texts, %d lines, %d right, %d wrong%n%n", texts, right + wrong, right, wrong);
        System.out.println("| rule | lines | right | wrong | share right | what the wrong lines are |");
        System.out.println("| --- | ---: | ---: | ---: | ---: | --- |");
        tallies.forEach((rule, tally) -> System.out.printf(
                "| `%s` | %d | %d | %d | %.4f | %s |%n",
                rule,
                tally.right + tally.wrong,
                tally.right,
                tally.wrong,
                (double) tally.right / (tally.right + tally.wrong),
                tally.mistakes()));
    }
}
