package org.penggai.ledger;

/** Where recovered money went (收回去向). */
public enum RecoveryDestination implements Code {
    /** Budget stabilisation fund. */
    STABILISATION_FUND("预算稳定调节基金", "Budget stabilisation fund"),
    /** The level above. */
    HIGHER_LEVEL("上级财政", "The level above"),
    /** Lender or investor. */
    LENDER("出资方或贷款人", "Lender or investor");

    private final String zh;
    private final String en;

    RecoveryDestination(String zh, String en) {
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
