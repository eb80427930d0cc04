package org.penggai.spreadsheet;

/**
 * A cell as it stands in a sheet.
 *
 * @param column its column, from 1
 * @param type what it holds
 * @param text its content: the text, the number as the file has it, the day in ISO form
 */
record RawCell(int column, Type type, String text) {
    enum Type {
        TEXT,
        /** A number that is shown as it is. */
        NUMBER,
        /** A number with a format of its own, so that it is shown otherwise. */
        FORMATTED,
        PERCENT,
        DATE,
        TRUTH,
        ERROR,
        FORMULA
    }

    boolean is(String word) {
        return type == Type.TEXT && text.strip().equals(word);
    }
}
