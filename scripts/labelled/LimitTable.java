import io.github.jianbao.core.LayoutHints;
import io.github.jianbao.parser.line.LineReader;
import io.github.jianbao.parser.line.LineTable;
import java.io.IOException;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the features of labelled units measure, role by role, and how many of the units that a limit is meant for it leaves out. Features
 * are measured by the parser itself: cells, stops and pauses as its line room counts them.
 */
final class LimitTable {

    private static final String PACKAGE = "io.github.jianbao.parser.";

    /** The constants of the rules and what they bound: feature, whether it is the most or the least, roles. The values are read from the classes. */
    private static final String LIMITS =
            """
            outline.Evidence.TITLE cells most title attached.title
            outline.Evidence.TITLE_PAUSES pauses most title attached.title
            outline.HeadGrammar.MOST_LINES lines most title attached.title
            outline.HeadGrammar.LONG_TITLE cells least title
            page.WebPage.TITLE_MOST cells most title
            page.WebPage.TITLE_LEAST cells least title
            page.FirstHeads.WIDEST cells most title
            outline.Headings.PLAIN cells most heading
            outline.Headings.MARKED cells most heading
            outline.Headings.LABELLED cells most heading
            outline.Headings.BRACKETED_LABEL cells most heading.label
            outline.Bylines.BYLINE cells most byline
            outline.Evidence.SIGNATURE cells most signature
            outline.Signatures.WIDEST_UNDATED cells most signature
            outline.Signatures.WIDEST_UNKNOWN cells most signature
            outline.Recipients.RECIPIENT cells most addressee
            outline.Evidence.REMARK cells most note
            outline.Histories.LONG_HISTORY cells most note
            outline.Walk.SOURCE cells most source
            outline.Attachments.WIDEST cells most attached.list
            outline.Front.NARROW cells most masthead.title masthead.publisher masthead.other
            outline.OfficialHead.WIDEST cells most docnum
            outline.Scene.RUNNING cells least para
            block.Joiner.LEAST_CUT line least para
            block.Widths.NARROWEST line least para
            block.Widths.WIDEST line most para
            page.Sentences.PROSE line least para
            page.PageRoom.WIDEST line most furniture
            page.RunningHeads.WIDEST line most furniture
            """;

    private static final List<String> FEATURES = List.of("cells", "line", "lines", "stops", "pauses", "blanks before", "indent");
    private static final double[] QUANTILES = {0, 0.25, 0.5, 0.75, 0.95, 0.99, 1};

    /** Feature, then role, then values. */
    private final Map<String, Map<String, List<Integer>>> values = new TreeMap<>();

    private int texts;

    private LimitTable() {}

    public static void main(String[] args) throws IOException, ReflectiveOperationException {
        LimitTable table = new LimitTable();
        for (Labelled one : Labelled.under(List.of(args))) {
            table.measure(one);
        }
        table.print();
        table.limits();
    }

    /** Each unit is a labelled line with the further lines behind it. */
    private void measure(Labelled one) {
        texts++;
        LineTable lines = LineReader.read(one.source(), LayoutHints.NONE, false);
        int[] sums = null;
        String role = "";
        for (int i = 0; i < lines.count(); i++) {
            String label = one.roles().getOrDefault(one.source().position(lines.start(i)).line(), "");
            if (label.isEmpty() || label.indexOf('|') >= 0) {
                add(role, sums);
                sums = null;
                continue;
            }
            boolean further = label.endsWith("+");
            if (!further) {
                add(role, sums);
                role = label;
                sums = new int[4];
                value("blanks before", role, lines.gap(i));
                value("indent", role, lines.indent(i));
            }
            if (sums != null) {
                sums[0] += lines.width(i);
                sums[1]++;
                sums[2] += lines.stops(i);
                sums[3] += lines.pauses(i);
                value("line", role, lines.width(i));
            }
        }
        add(role, sums);
    }

    private void add(String role, int[] sums) {
        if (sums != null) {
            value("cells", role, sums[0]);
            value("lines", role, sums[1]);
            value("stops", role, sums[2]);
            value("pauses", role, sums[3]);
        }
    }

    private void value(String feature, String role, int value) {
        values.computeIfAbsent(feature, key -> new TreeMap<>())
                .computeIfAbsent(role, key -> new ArrayList<>())
                .add(value);
    }

    private void print() {
        System.out.println(texts + " texts; units with more than one role allowed are left out.");
        for (String feature : FEATURES) {
            System.out.println("\n## " + feature + "\n");
            System.out.println("| role | units | least | 25 % | half | 75 % | 95 % | 99 % | most |");
            System.out.println("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
            values.getOrDefault(feature, Map.of()).forEach((role, all) -> {
                Collections.sort(all);
                StringBuilder row = new StringBuilder("| " + role + " | " + all.size());
                for (double quantile : QUANTILES) {
                    row.append(" | ").append(all.get((int) Math.ceil(quantile * (all.size() - 1))));
                }
                System.out.println(row.append(" |"));
            });
        }
    }

    private void limits() throws ReflectiveOperationException {
        System.out.println("\n## Limits\n");
        System.out.println("| limit | value | bounds | roles | units | within | of 95 % | of 99 % | of all |");
        System.out.println("| --- | ---: | --- | --- | ---: | ---: | ---: | ---: | ---: |");
        for (String row : LIMITS.split("\n")) {
            String[] cells = row.split(" ");
            int value = constant(cells[0]);
            boolean most = cells[2].equals("most");
            Set<String> roles = Set.of(Arrays.copyOfRange(cells, 3, cells.length));
            List<Integer> all = new ArrayList<>();
            values.getOrDefault(cells[1], Map.of()).forEach((role, some) -> {
                if (roles.contains(role)) {
                    all.addAll(some);
                }
            });
            Collections.sort(all);
            long within = all.stream().filter(one -> most ? one <= value : one >= value).count();
            StringBuilder ends = new StringBuilder();
            for (double far : new double[] {0.95, 0.99, 1}) {
                int at = (int) Math.ceil((most ? far : 1 - far) * (all.size() - 1));
                ends.append(all.isEmpty() ? "" : all.get(at)).append(" | ");
            }
            System.out.printf(
                    "| %s | %d | %s: %s | %s | %d | %.4f | %s%n",
                    cells[0],
                    value,
                    cells[1],
                    cells[2],
                    String.join(", ", new TreeSet<>(roles)),
                    all.size(),
                    all.isEmpty() ? 1.0 : (double) within / all.size(),
                    ends.toString().strip());
        }
    }

    private static int constant(String name) throws ReflectiveOperationException {
        int dot = name.lastIndexOf('.');
        Field field = Class.forName(PACKAGE + name.substring(0, dot)).getDeclaredField(name.substring(dot + 1));
        field.setAccessible(true);
        return field.getInt(null);
    }
}
