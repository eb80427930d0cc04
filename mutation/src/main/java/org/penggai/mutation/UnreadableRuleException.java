package org.penggai.mutation;

/** A rule that holds what can't be changed one place at a time: nothing is measured rather than a part of it. */
final class UnreadableRuleException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final String zh;
    private final String en;

    UnreadableRuleException(int line, String zh, String en) {
        super("line " + line + ": " + en);
        this.line = line;
        this.zh = zh;
        this.en = en;
    }

    int line() {
        return line;
    }

    String zh() {
        return zh;
    }

    String en() {
        return en;
    }
}
