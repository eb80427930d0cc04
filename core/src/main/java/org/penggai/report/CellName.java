package org.penggai.report;

/** Names of a sheet's cells, such as {@code B7}. */
public final class CellName {
    private static final int LETTERS = 26;

    private CellName() {}

    /** The name of the cell in a row and a column, both from 1. */
    public static String of(int row, int column) {
        StringBuilder name = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / LETTERS) {
            name.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return name.append(row).toString();
    }
}
