package org.penggai.ledger;

/** Kind of debt (债务类别). */
public enum LoanKind implements Code {
    /** Bank loan. */
    BANK_LOAN("银行贷款", "Bank loan"),
    /** Special bond. */
    SPECIAL_BOND("专项债券", "Special bond"),
    /** Corporate bond. */
    CORPORATE_BOND("企业债券", "Corporate bond"),
    /** Other. */
    OTHER("其他", "Other");

    private final String zh;
    private final String en;

    LoanKind(String zh, String en) {
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
