package org.penggai.harness;

import java.util.List;

/** A file holds no cases that can be run. Carries every problem found in it. */
public final class CaseFormatException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<CaseProblem> problems;

    CaseFormatException(List<CaseProblem> problems) {
        super(problems.get(0).message().en()
                + (problems.size() > 1 ? " (and " + (problems.size() - 1) + " more)" : ""));
        this.problems = List.copyOf(problems);
    }

    /** The problems, in the order of the file. */
    public List<CaseProblem> problems() {
        return problems;
    }
}
