package org.penggai.ledger;

/** Stage of a financial statement (收支阶段). */
public enum StatementStage implements Code {
    /** Forecast. */
    FORECAST("测算", "Forecast"),
    /** Final. */
    FINAL("决算", "Final");

    private final String zh;
    private final String en;

    StatementStage(String zh, String en) {
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
