package org.penggai.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.penggai.Bilingual;

/** Gathers what is wrong with a file. */
final class Problems {
    static final int LISTED = 1_000;
    private static final int SHOWN = 60;

    private final List<InputProblem> errors = new ArrayList<>();
    private final List<InputProblem> warnings = new ArrayList<>();
    private long total;

    void error(String code, String pointer, long place, Bilingual found, Bilingual expected) {
        total++;
        if (errors.size() < LISTED) {
            errors.add(problem(code, false, pointer, place, found, expected));
        }
    }

    void warning(String code, String pointer, long place, Bilingual found, Bilingual expected) {
        if (warnings.size() < LISTED) {
            warnings.add(problem(code, true, pointer, place, found, expected));
        }
    }

    boolean any() {
        return total > 0;
    }

    List<InputProblem> warnings() {
        return List.copyOf(warnings);
    }

    LedgerFormatException failure() {
        errors.sort(Comparator.comparingInt(InputProblem::line).thenComparingInt(InputProblem::column));
        return new LedgerFormatException(errors, total);
    }

    /** Text from the file as a message may show it: short, and without control characters. */
    static String shown(String text) {
        String plain = text.replaceAll("\\p{Cntrl}|[\\u202a-\\u202e\\u2066-\\u2069]", "?");
        return plain.length() <= SHOWN ? plain : plain.substring(0, SHOWN) + "…";
    }

    private static InputProblem problem(
            String code, boolean warning, String pointer, long place, Bilingual found, Bilingual expected) {
        return new InputProblem(code, warning, pointer, Place.line(place), Place.column(place), found, expected);
    }
}
