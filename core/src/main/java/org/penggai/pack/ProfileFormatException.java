package org.penggai.pack;

import java.util.List;
import org.penggai.read.InputProblem;

/** A profile file is not one, or does not fit the rule packs. Carries every problem found, and how many there are. */
public final class ProfileFormatException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<InputProblem> problems;
    private final long total;

    ProfileFormatException(List<InputProblem> problems, long total) {
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
