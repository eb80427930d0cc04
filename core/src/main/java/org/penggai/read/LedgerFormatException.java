package org.penggai.read;

import java.util.List;

/** A file is not a ledger. Carries every problem found, up to {@value Problems#LISTED}, and how many there are. */
public final class LedgerFormatException extends InputFormatException {
    private static final long serialVersionUID = 1L;

    LedgerFormatException(List<InputProblem> problems, long total) {
        super(problems, total);
    }
}
