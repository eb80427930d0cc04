package org.penggai.harness;

import java.nio.file.Path;
import org.penggai.Bilingual;
import org.penggai.report.CellName;

/**
 * Where something stands in a file of cases or in a ledger that it builds on.
 *
 * @param file the file, as given
 * @param pointer JSON Pointer in it; empty for the whole file
 * @param line line, from 1; in a workbook the row
 * @param column column, from 1
 * @param sheet the sheet of a workbook; null in other files
 */
public record Place(String file, String pointer, int line, int column, String sheet) {
    /** A place in a file that has no sheets. */
    public Place(String file, String pointer, int line, int column) {
        this(file, pointer, line, column, null);
    }

    /** The cell of a workbook, such as {@code B7}; null in other files. */
    public String cell() {
        return sheet == null ? null : CellName.of(line, column);
    }

    /** The place as a sentence has it. */
    public Bilingual words() {
        if (sheet == null) {
            String place = Workbooks.isWorkbook(Path.of(file)) ? file : toString();
            return new Bilingual(place, place);
        }
        return new Bilingual(file + "“" + sheet + "”表" + cell(), toString());
    }

    @Override
    public String toString() {
        return sheet == null ? file + ":" + line + ":" + column : file + ":" + sheet + "!" + cell();
    }

    Place at(int newLine, int newColumn, String step) {
        return new Place(file, pointer + "/" + step.replace("~", "~0").replace("/", "~1"), newLine, newColumn);
    }
}
