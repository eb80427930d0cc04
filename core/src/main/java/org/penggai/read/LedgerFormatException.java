package org.penggai.read;

import java.util.List;

/** A ledger's file that can't be used, with everything that is wrong in it. Nothing was judged. */
public final class LedgerFormatException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String name;
    private final transient List<InputProblem> problems;
    private final int total;
    private final transient List<InputProblem> warnings;

    LedgerFormatException(String name, List<InputProblem> problems, int total, List<InputProblem> warnings) {
        super(name + ": " + total + (total == 1 ? " problem, " : " problems, the first: ")
                + problems.get(0).message().en());
        this.name = name;
        this.problems = List.copyOf(problems);
        this.total = total;
        this.warnings = List.copyOf(warnings);
    }

    /** The file's name. */
    public String name() {
        return name;
    }

    /** The errors by line and column, the first 1,000; never empty. */
    public List<InputProblem> problems() {
        return problems;
    }

    /** How many errors the file has. */
    public int total() {
        return total;
    }

    /** The warnings by line and column, the first 1,000. */
    public List<InputProblem> warnings() {
        return warnings;
    }
}
