package org.penggai.read;

import java.util.Objects;
import org.penggai.Bilingual;
import org.penggai.ledger.PersonalNumbers;
import org.penggai.report.CellName;

/**
 * Something wrong with, or doubtful in, an input file.
 *
 * @param code what kind of problem, in kebab-case
 * @param warning whether it is doubtful only, and does not stop a check
 * @param pointer JSON Pointer of the place; empty for the whole file
 * @param line line, from 1; in a workbook the row
 * @param column column, from 1
 * @param found what stands there
 * @param expected what was expected
 * @param sheet the sheet of a workbook; null in other files, and where no sheet is meant
 */
public record InputProblem(
        String code,
        boolean warning,
        String pointer,
        int line,
        int column,
        Bilingual found,
        Bilingual expected,
        String sheet) {
    /** Who has to mend a file finds what is wrong by its place: no number that is personal is told whole. */
    public InputProblem {
        pointer = PersonalNumbers.masked(pointer);
        found = new Bilingual(PersonalNumbers.masked(found.zh()), PersonalNumbers.masked(found.en()));
    }

    /** A problem of a file that has no sheets. */
    public InputProblem(
            String code, boolean warning, String pointer, int line, int column, Bilingual found, Bilingual expected) {
        this(code, warning, pointer, line, column, found, expected, null);
    }

    /** The cell of a workbook, such as {@code B7}; null in other files. */
    public String cell() {
        return sheet == null ? null : CellName.of(line, column);
    }

    boolean isAt(InputProblem other) {
        return line == other.line && column == other.column && Objects.equals(sheet, other.sheet);
    }

    /** The whole problem as one line in each language. */
    public Bilingual message() {
        String place = pointer.isEmpty() ? "" : " " + pointer;
        boolean root = pointer.isEmpty() && sheet == null;
        return new Bilingual(
                (sheet == null ? "第" + line + "行第" + column + "列" : "“" + sheet + "”表" + cell()) + (root ? " 根" : place)
                        + "：" + found.zh() + "；应为：" + expected.zh(),
                (sheet == null ? "line " + line + ", column " + column : "sheet " + sheet + ", cell " + cell())
                        + (root ? " root" : place) + ": " + found.en() + "; expected: " + expected.en());
    }
}
