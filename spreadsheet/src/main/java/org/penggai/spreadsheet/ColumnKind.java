package org.penggai.spreadsheet;

/** What a column holds. */
enum ColumnKind {
    TEXT,
    ID,
    REFERENCE,
    AMOUNT,
    NUMBER,
    WHOLE,
    TRUTH,
    CODE,
    DATE,
    EVENT_DATE,
    TEXTS,
    CODES,
    /** Texts, each on a line of its own. */
    LINES,
    /** Whether there are details, which stand in a sheet of their own. */
    DETAILS,
    TEXT_MAP,
    ANY_MAP;

    /** Whether its cells are texts, and to be kept as they are typed. */
    boolean isText() {
        return switch (this) {
            case TEXT, ID, REFERENCE, TEXTS, LINES, TEXT_MAP, ANY_MAP -> true;
            default -> false;
        };
    }
}
