package org.penggai.ledger;

/** Level of the external plan (计划层级). */
public enum PlanLevel implements Code {
    /** Central. */
    CENTRAL("中央", "Central"),
    /** Provincial. */
    PROVINCIAL("省级", "Provincial"),
    /** Municipal. */
    MUNICIPAL("市级", "Municipal"),
    /** County. */
    COUNTY("县级", "County");

    private final String zh;
    private final String en;

    PlanLevel(String zh, String en) {
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
