package org.penggai.read;

import java.util.List;

/** A file is no report that can be compared with. Carries every problem found, and how many there are. */
public final class ReportFormatException extends InputFormatException {
    private static final long serialVersionUID = 1L;

    ReportFormatException(List<InputProblem> problems, long total) {
        super(problems, total);
    }
}
