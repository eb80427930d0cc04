package org.penggai.oc4ids;

import java.util.List;
import org.penggai.read.InputFormatException;
import org.penggai.read.InputProblem;

/** A file is no OC4IDS package. Carries the first problems found, and how many there are. */
public final class Oc4idsFormatException extends InputFormatException {
    private static final long serialVersionUID = 1L;

    Oc4idsFormatException(List<InputProblem> problems, long total) {
        super(problems, total);
    }
}
