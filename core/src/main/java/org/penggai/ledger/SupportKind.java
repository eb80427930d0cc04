package org.penggai.ledger;

/** Kind of support applied for (争取资金类别). */
public enum SupportKind implements Code {
    /** Central budget investment. */
    CENTRAL_BUDGET_INVESTMENT("中央预算内投资", "Central budget investment"),
    /** Special bond. */
    SPECIAL_BOND("专项债券", "Special bond");

    private final String zh;
    private final String en;

    SupportKind(String zh, String en) {
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
