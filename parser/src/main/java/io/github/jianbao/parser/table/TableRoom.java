package io.github.jianbao.parser.table;

import io.github.jianbao.parser.line.LineTable;

/** Finds the tables of a text. What the carrier says is asked first, then captions of tables that go on, tabs and gaps, then lines of a cell each. */
public final class TableRoom {

    private TableRoom() {}

    /**
     * Finds tables.
     *
     * @param lines the lines
     * @return which of them are rows and cells
     */
    public static Tables find(LineTable lines) {
        Tables tables = new Tables(lines.count());
        ContentsLines contents = new ContentsLines(lines);
        CarrierTables.find(lines, tables, contents);
        new ContinuedTables(lines, tables).find();
        new SetApart(lines, tables, contents).find();
        new CountedRows(lines, tables, contents).find();
        new CellLines(lines, tables, contents).find();
        new DeepCells(lines, tables).find();
        return tables;
    }
}
