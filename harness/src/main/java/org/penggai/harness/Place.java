package org.penggai.harness;

/**
 * Where something stands in a file of cases or in a ledger that it builds on.
 *
 * @param file the file, as given
 * @param pointer JSON Pointer in it; empty for the whole file
 * @param line line, from 1
 * @param column column, from 1
 */
public record Place(String file, String pointer, int line, int column) {
    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }

    Place at(int newLine, int newColumn, String step) {
        return new Place(file, pointer + "/" + step.replace("~", "~0").replace("/", "~1"), newLine, newColumn);
    }
}
