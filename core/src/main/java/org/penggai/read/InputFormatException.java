package org.penggai.read;

import java.util.List;

/** An input file is not what it should be. Carries every problem found, and how many there are. */
public abstract class InputFormatException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<InputProblem> problems;
    private final long total;

    /** @param total how many problems there are, also those that are not listed */
    protected InputFormatException(List<InputProblem> problems, long total) {
        super(problems.get(0).message().en() + (total > 1 ? " (and " + (total - 1) + " more)" : ""));
        this.problems = List.copyOf(problems);
        this.total = total;
    }

    /** The problems, in the order of the file. */
    public final List<InputProblem> problems() {
        return problems;
    }

    /** How many problems there are, also those that are not listed. */
    public final long total() {
        return total;
    }
}
