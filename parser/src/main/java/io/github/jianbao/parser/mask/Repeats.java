package io.github.jianbao.parser.mask;

import io.github.jianbao.core.Chars;
import io.github.jianbao.core.LineMap;
import io.github.jianbao.core.SourceText;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;

/** Lines that say what other lines say: a title that is left as it is stays so in the contents too. */
final class Repeats {

    /** Fewer letters in common are chance. */
    private static final int RUN = 6;

    private Repeats() {}

    /** Adds the lines that have a run of letters in common with one of them. */
    static void add(SourceText source, BitSet shown) {
        Set<String> runs = new HashSet<>();
        LineMap lines = source.lines();
        for (int line = shown.nextSetBit(0); line >= 0; line = shown.nextSetBit(line + 1)) {
            String text = line(source, lines, line);
            for (int at = 0; at + RUN <= text.length(); at++) {
                runs.add(text.substring(at, at + RUN));
            }
        }
        for (int line = 1; line <= lines.count() && !runs.isEmpty(); line++) {
            String text = line(source, lines, line);
            for (int at = 0; at + RUN <= text.length() && !shown.get(line); at++) {
                shown.set(line, runs.contains(text.substring(at, at + RUN)));
            }
        }
    }

    /** The Han letters of a line. */
    private static String line(SourceText source, LineMap lines, int line) {
        StringBuilder letters = new StringBuilder();
        for (int at = lines.start(line - 1); at < lines.end(line - 1); at++) {
            char c = Chars.mend(source.text().charAt(at));
            if (Chars.isHan(c)) {
                letters.append(c);
            }
        }
        return letters.toString();
    }
}
