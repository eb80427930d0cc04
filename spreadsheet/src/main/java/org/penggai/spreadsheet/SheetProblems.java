package org.penggai.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import org.penggai.Bilingual;
import org.penggai.read.InputProblem;

/** What is wrong with a workbook that its JSON can't say. */
final class SheetProblems {
    private static final int LISTED = 1_000;

    private final List<InputProblem> problems = new ArrayList<>();

    void add(String code, Spot spot, Bilingual found, Bilingual expected) {
        add(code, spot.sheet(), spot.row(), spot.column(), found, expected);
    }

    void add(String code, String sheet, int row, int column, Bilingual found, Bilingual expected) {
        if (problems.size() < LISTED) {
            problems.add(new InputProblem(code, false, "", row, column, found, expected, sheet));
        }
    }

    List<InputProblem> list() {
        return problems;
    }
}
