package org.penggai.ledger;

/** Court instance (审级). */
public enum CourtInstance implements Code {
    /** First. */
    FIRST("一审", "First"),
    /** Second. */
    SECOND("二审", "Second"),
    /** Retrial. */
    RETRIAL("再审", "Retrial");

    private final String zh;
    private final String en;

    CourtInstance(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public String zh() {
        return zh;
    }

    @Override
    public String en() {
        return en;
    }
}
