import io.github.jianbao.model.report.LineReport;
import io.github.jianbao.parser.BulletinParser;
import io.github.jianbao.parser.ParseResult;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How often texts are read wholly right, by the certainty of their reading. */
final class CertaintyTable {

    private static final double[] LEAST = {1, 0.95, 0.9, 0.8, 0.6, 0};

    private CertaintyTable() {}

    public static void main(String[] args) throws IOException {
        int[] texts = new int[LEAST.length];
        int[] whole = new int[LEAST.length];
        int[] lines = new int[LEAST.length];
        int[] wrong = new int[LEAST.length];
        for (Labelled one : Labelled.under(List.of(args))) {
            ParseResult result = BulletinParser.create().parse(one.source());
            int bucket = bucket(result.certainty().value());
            int mistakes = mistakes(one, result.lineReport());
            texts[bucket]++;
            whole[bucket] += mistakes == 0 ? 1 : 0;
            lines[bucket] += one.roles().size();
            wrong[bucket] += mistakes;
        }
        System.out.println("| certainty | texts | wholly right | share | lines | wrong | share wrong |");
        System.out.println("| --- | ---: | ---: | ---: | ---: | ---: | ---: |");
        for (int k = 0; k < LEAST.length; k++) {
            String range = k == 0 ? "1" : LEAST[k] + " to " + LEAST[k - 1];
            System.out.printf(
                    "| %s | %d | %d | %.2f | %d | %d | %.4f |%n",
                    range,
                    texts[k],
                    whole[k],
                    (double) whole[k] / Math.max(1, texts[k]),
                    lines[k],
                    wrong[k],
                    (double) wrong[k] / Math.max(1, lines[k]));
        }
    }

    private static int bucket(double value) {
        int k = 0;
        while (value < LEAST[k]) {
            k++;
        }
        return k;
    }

    private static int mistakes(Labelled one, LineReport report) {
        Map<Integer, String> roles = new HashMap<>();
        for (LineReport.Row row : report.rows()) {
            roles.put(row.line(), row.label());
        }
        int mistakes = 0;
        for (Map.Entry<Integer, String> label : one.roles().entrySet()) {
            mistakes += Labelled.agrees(label.getValue(), roles.getOrDefault(label.getKey(), "blank")) ? 0 : 1;
        }
        return mistakes;
    }
}
