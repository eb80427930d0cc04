package org.penggai.ledger;

/** Outcome of a complaint (信访结果). */
public enum ComplaintOutcome implements Code {
    /** Resolved. */
    RESOLVED("已化解", "Resolved"),
    /** Replied. */
    REPLIED("已答复", "Replied"),
    /** Unsubstantiated. */
    UNSUBSTANTIATED("查无实据", "Unsubstantiated"),
    /** Open. */
    OPEN("未办结", "Open");

    private final String zh;
    private final String en;

    ComplaintOutcome(String zh, String en) {
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
