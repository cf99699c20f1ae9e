package io.github.jianbao.parser.house;

import io.github.jianbao.model.report.LineReport;
import io.github.jianbao.model.report.Role;
import io.github.jianbao.parser.BulletinParser;
import io.github.jianbao.parser.gen.Digest;
import java.util.List;
import java.util.Locale;

/**
 * How well sections and titles of digests were read, as F1: 1 where each of them was found and nothing else was taken for one.
 *
 * @param sections of sections
 * @param titles of titles
 */
record Scored(double sections, double titles) {

    static Scored of(BulletinParser parser, List<Digest> issues) {
        int[] right = new int[2];
        int[] all = new int[2];
        for (Digest issue : issues) {
            List<LineReport.Row> rows = parser.parse(issue.text()).lineReport().rows();
            for (int i = 0; i < rows.size(); i++) {
                Digest.Role wanted = issue.lines().get(i).role();
                Role read = rows.get(i).continues() ? Role.OTHER : rows.get(i).role();
                count(0, wanted == Digest.Role.SECTION, read == Role.SECTION, right, all);
                count(1, wanted == Digest.Role.TITLE, read == Role.TITLE, right, all);
            }
        }
        return new Scored(2.0 * right[0] / all[0], 2.0 * right[1] / all[1]);
    }

    private static void count(int at, boolean wanted, boolean read, int[] right, int[] all) {
        right[at] += wanted && read ? 1 : 0;
        all[at] += (wanted ? 1 : 0) + (read ? 1 : 0);
    }

    /** As the page of houses has it. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.3f | %.3f", sections, titles);
    }
}
