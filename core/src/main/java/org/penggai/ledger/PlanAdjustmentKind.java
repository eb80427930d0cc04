package org.penggai.ledger;

/** Kind of plan adjustment (计划调整类别). */
public enum PlanAdjustmentKind implements Code {
    /** Removed from the plan. */
    REMOVED("调出计划", "Removed from the plan"),
    /** Number of flats changed. */
    UNITS_CHANGED("套数调整", "Number of flats changed");

    private final String zh;
    private final String en;

    PlanAdjustmentKind(String zh, String en) {
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
