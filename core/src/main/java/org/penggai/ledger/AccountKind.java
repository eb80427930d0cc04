package org.penggai.ledger;

/** Kind of account (账户类别). */
public enum AccountKind implements Code {
    /** Special account of a project or fund. */
    SPECIAL("专户", "Special account of a project or fund"),
    /** Other account of a project. */
    PROJECT("项目一般账户", "Other account of a project"),
    /** Time deposit. */
    TIME_DEPOSIT("定期存款", "Time deposit"),
    /** Account of a company. */
    COMPANY("企业账户", "Account of a company"),
    /** A unit's own basic account. */
    UNIT_BASIC("单位基本户", "A unit's own basic account"),
    /** Treasury. */
    TREASURY("国库", "Treasury"),
    /** General public budget. */
    GENERAL_BUDGET("一般公共预算", "General public budget"),
    /** Budget stabilisation fund. */
    STABILISATION_FUND("预算稳定调节基金", "Budget stabilisation fund"),
    /** Repayment reserve. */
    REPAYMENT_RESERVE("还款准备金专户", "Repayment reserve"),
    /** Account of a lender. */
    LENDER("贷款人账户", "Account of a lender"),
    /** Account of a household. */
    HOUSEHOLD("住户账户", "Account of a household"),
    /** Account outside the ledger. */
    EXTERNAL("账外或外部账户", "Account outside the ledger");

    private final String zh;
    private final String en;

    AccountKind(String zh, String en) {
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
