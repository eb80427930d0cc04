package org.penggai.ledger;

/** Kind of organisation (单位类别). */
public enum OrganisationKind implements Code {
    /** Finance department. */
    FINANCE_DEPARTMENT("财政部门", "Finance department"),
    /** Project builder. */
    PROJECT_BUILDER("项目建设单位", "Project builder"),
    /** Company. */
    COMPANY("企业", "Company"),
    /** Bank. */
    BANK("银行", "Bank"),
    /** Government department. */
    GOVERNMENT_DEPARTMENT("政府部门", "Government department"),
    /** Other. */
    OTHER("其他", "Other");

    private final String zh;
    private final String en;

    OrganisationKind(String zh, String en) {
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
