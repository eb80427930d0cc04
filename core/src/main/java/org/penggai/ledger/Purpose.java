package org.penggai.ledger;

/** Purpose of a payment (用途). */
public enum Purpose implements Code {
    /** Expropriation compensation. */
    EXPROPRIATION_COMPENSATION("征收补偿", "Expropriation compensation"),
    /** Cash resettlement. */
    CASH_RESETTLEMENT("货币化安置", "Cash resettlement"),
    /** Transition allowance. */
    TRANSITION_ALLOWANCE("过渡安置费", "Transition allowance"),
    /** Building of resettlement housing. */
    CONSTRUCTION("安置房建设", "Building of resettlement housing"),
    /** Survey and design. */
    SURVEY_AND_DESIGN("勘察设计", "Survey and design"),
    /** Supporting works. */
    SUPPORTING_WORKS("配套基础设施", "Supporting works"),
    /** Works shared with other projects. */
    SHARED_WORKS("共用配套工程", "Works shared with other projects"),
    /** Land development cost. */
    LAND_DEVELOPMENT("土地前期开发", "Land development cost"),
    /** Statutory set-aside. */
    STATUTORY_SET_ASIDE("法定计提", "Statutory set-aside"),
    /** Principal of the project's loans. */
    LOAN_PRINCIPAL("归还项目贷款本金", "Principal of the project's loans"),
    /** Interest of the project's loans. */
    LOAN_INTEREST("支付项目贷款利息", "Interest of the project's loans"),
    /** Debts of others. */
    OTHER_DEBT("归还其他债务", "Debts of others"),
    /** General government debt. */
    GENERAL_DEBT("归还政府一般债务", "General government debt"),
    /** Balancing the budget. */
    BUDGET_BALANCING("平衡预算", "Balancing the budget"),
    /** Wages. */
    WAGES("人员工资", "Wages"),
    /** The unit's own running costs. */
    OWN_RUNNING_COSTS("单位自身经费", "The unit's own running costs"),
    /** Financing fee. */
    FINANCING_FEE("融资费用", "Financing fee"),
    /** Equity investment. */
    EQUITY_INVESTMENT("股权投资", "Equity investment"),
    /** Support of enterprises. */
    ENTERPRISE_SUPPORT("扶持企业", "Support of enterprises"),
    /** Land and land quotas. */
    LAND_PURCHASE("购地及用地指标", "Land and land quotas"),
    /** Another project. */
    OTHER_PROJECT("其他项目支出", "Another project"),
    /** Municipal works. */
    MUNICIPAL_WORKS("市政工程", "Municipal works"),
    /** Between own accounts. */
    INTERNAL_TRANSFER("内部划转", "Between own accounts"),
    /** Lent to others. */
    LENDING("出借", "Lent to others"),
    /** Recovery by the treasury. */
    RECOVERY("财政收回", "Recovery by the treasury"),
    /** Return of money. */
    RETURN("退回", "Return of money"),
    /** Other. */
    OTHER("其他", "Other");

    private final String zh;
    private final String en;

    Purpose(String zh, String en) {
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
