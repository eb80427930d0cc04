package org.penggai.ledger;

/** Kind of earmarked money (资金性质). */
public enum FundKind implements Code {
    /** State grant. */
    STATE_GRANT("中央补助资金", "State grant"),
    /** Provincial grant. */
    PROVINCIAL_GRANT("省级补助资金", "Provincial grant"),
    /** Redevelopment loan. */
    LOAN("棚改贷款", "Redevelopment loan"),
    /** Special bond. */
    SPECIAL_BOND("棚改专项债券", "Special bond"),
    /** County budget money. */
    COUNTY_BUDGET("县级财政资金", "County budget money"),
    /** Land income. */
    LAND_INCOME("土地出让收入", "Land income"),
    /** Project capital. */
    CAPITAL("项目资本金", "Project capital"),
    /** Other earmarked money. */
    OTHER_EARMARKED("其他专项资金", "Other earmarked money");

    private final String zh;
    private final String en;

    FundKind(String zh, String en) {
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
