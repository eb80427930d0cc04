package org.penggai.ledger;

/** Reason of a release (撤离原因). */
public enum ReleaseReason implements Code {
    /** Transfer. */
    TRANSFER("调动", "Transfer"),
    /** Retirement. */
    RETIREMENT("退休", "Retirement"),
    /** Illness. */
    ILLNESS("疾病", "Illness"),
    /** Discipline. */
    DISCIPLINE("纪律处分", "Discipline"),
    /** Other. */
    OTHER("其他", "Other");

    private final String zh;
    private final String en;

    ReleaseReason(String zh, String en) {
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
