package org.penggai.ledger;

/** Kind of protective measure (防护措施类别). */
public enum MeasureKind implements Code {
    /** Repayment plan. */
    REPAYMENT_PLAN("偿债计划", "Repayment plan"),
    /** Extension agreed. */
    EXTENSION_AGREED("展期协议", "Extension agreed"),
    /** Sale of assets. */
    ASSET_SALE("资产处置", "Sale of assets"),
    /** Guarantee. */
    GUARANTEE("增信担保", "Guarantee"),
    /** Expenditure cut. */
    COST_CUT("压减支出", "Expenditure cut"),
    /** Other. */
    OTHER("其他", "Other");

    private final String zh;
    private final String en;

    MeasureKind(String zh, String en) {
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
