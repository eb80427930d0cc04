package org.penggai.spreadsheet;

import org.penggai.Bilingual;

/** A workbook can't be read any further. */
final class UnreadableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient Bilingual found;
    private final transient Bilingual expected;
    private final String sheet;

    UnreadableException(String code, Bilingual found, Bilingual expected, String sheet) {
        super(found.en());
        this.code = code;
        this.found = found;
        this.expected = expected;
        this.sheet = sheet;
    }

    static UnreadableException tooLarge(String zh, String en, Bilingual expected, String sheet) {
        return new UnreadableException("too-large", new Bilingual(zh, en), expected, sheet);
    }

    void tell(SheetProblems problems) {
        problems.add(code, sheet, 1, 1, found, expected);
    }
}
