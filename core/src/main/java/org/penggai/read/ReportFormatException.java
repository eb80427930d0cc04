package org.penggai.read;

import java.util.List;

/** A file is no report that can be compared with. Carries every problem found, and how many there are. */
public final class ReportFormatException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<InputProblem> problems;
    private final long total;

    ReportFormatException(List<InputProblem> problems, long total) {
        super(problems.get(0).message().en() + (total > 1 ? " (and " + (total - 1) + " more)" : ""));
        this.problems = List.copyOf(problems);
        this.total = total;
    }

    /** The problems, in the order of the file. */
    public List<InputProblem> problems() {
        return problems;
    }

    /** How many problems there are, also those that are not listed. */
    public long total() {
        return total;
    }
}
