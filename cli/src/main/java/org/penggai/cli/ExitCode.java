package org.penggai.cli;

/** The contract's exit codes. */
final class ExitCode {
    static final int CLEAN = 0;
    static final int FINDINGS = 1;
    static final int BAD_INPUT = 2;
    static final int GATE = 3;
    static final int FAULT = 70;

    private ExitCode() {}

    /** The worse of two codes, by the order 70, 2, 1, 0. */
    static int worse(int first, int second) {
        return Math.max(first, second);
    }
}
