package org.penggai.ledger;

/** Result of acceptance (验收结果). */
public enum AcceptanceResult implements Code {
    /** Passed. */
    PASSED("合格", "Passed"),
    /** Failed. */
    FAILED("不合格", "Failed");

    private final String zh;
    private final String en;

    AcceptanceResult(String zh, String en) {
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
