package org.penggai.ledger;

/** Level of the approving authority (审批层级). */
public enum AuthorityLevel implements Code {
    /** County. */
    COUNTY("县级", "County"),
    /** Above the county. */
    HIGHER("上级", "Above the county");

    private final String zh;
    private final String en;

    AuthorityLevel(String zh, String en) {
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
