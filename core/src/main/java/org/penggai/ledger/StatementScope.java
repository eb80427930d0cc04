package org.penggai.ledger;

/** Scope of a financial statement (收支口径). */
public enum StatementScope implements Code {
    /** Whole project. */
    WHOLE_PROJECT("项目全周期", "Whole project"),
    /** One year. */
    YEAR("年度", "One year");

    private final String zh;
    private final String en;

    StatementScope(String zh, String en) {
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
