package org.penggai.read;

import java.util.List;

/** A file is not a ledger. Carries every problem found, up to {@value Problems#LISTED}, and how many there are. */
public final class LedgerFormatException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<InputProblem> problems;
    private final long total;

    LedgerFormatException(List<InputProblem> problems, long total) {
        super(problems.get(0).message().en() + (total > 1 ? " (and " + (total - 1) + " more)" : ""));
        this.problems = List.copyOf(problems);
        this.total = total;
    }

    /** The problems, in the order of the file as far as they were found while reading it. */
    public List<InputProblem> problems() {
        return problems;
    }

    /** How many problems there are, also those that are not listed. */
    public long total() {
        return total;
    }
}
