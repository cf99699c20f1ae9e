package io.github.jianbao.parser.outline;

import io.github.jianbao.model.NumberStyle;
import io.github.jianbao.model.report.Role;
import io.github.jianbao.parser.rule.Rule;
import io.github.jianbao.parser.table.Grid;
import org.jspecify.annotations.Nullable;

/**
 * A block with its role. A line that holds two units (一、总体要求 （一）指导思想…) gives two.
 *
 * @param rule which rule says so
 * @param role what it is
 * @param continues whether it continues the unit before it: a further line of a title
 * @param depth of a clause, 1 or more; of a section its level; of a heading how many open clauses it stands in; else 0
 * @param firstLine index of its first line
 * @param lastLine index of its last line
 * @param start first offset
 * @param end offset after the last character
 * @param style shape of its number; null where it is no clause
 * @param number its number
 * @param branch the branch of the number
 * @param bodyStart where the words after the number or label start
 * @param entry index of the contents entry that leads to it, or -1
 * @param table the rows and cells of a table, which start at {@code bodyStart}; null for everything else
 */
public record Unit(
        Rule rule,
        Role role,
        boolean continues,
        int depth,
        int firstLine,
        int lastLine,
        int start,
        int end,
        @Nullable NumberStyle style,
        int number,
        int branch,
        int bodyStart,
        int entry,
        @Nullable Grid table) {

    Unit(
            Rule rule,
            Role role,
            boolean continues,
            int depth,
            int firstLine,
            int lastLine,
            int start,
            int end,
            @Nullable NumberStyle style,
            int number,
            int branch,
            int bodyStart,
            int entry) {
        this(
                rule, role, continues, depth, firstLine, lastLine, start, end, style, number, branch, bodyStart, entry,
                null);
    }
}
