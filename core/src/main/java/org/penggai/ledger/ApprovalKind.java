package org.penggai.ledger;

/** Kind of approval (审批类别). */
public enum ApprovalKind implements Code {
    /** Project approval. */
    PROJECT_APPROVAL("项目核准", "Project approval"),
    /** Land use. */
    LAND_USE("用地审批", "Land use"),
    /** Environmental report. */
    ENVIRONMENTAL_REPORT("环评报告书", "Environmental report"),
    /** Environmental form. */
    ENVIRONMENTAL_FORM("环评报告表", "Environmental form"),
    /** Safety assessment. */
    SAFETY_ASSESSMENT("安评", "Safety assessment"),
    /** Planning permit. */
    PLANNING_PERMIT("规划许可", "Planning permit"),
    /** Building permit. */
    BUILDING_PERMIT("施工许可", "Building permit"),
    /** Pre-sale permit. */
    PRESALE_PERMIT("预售许可", "Pre-sale permit"),
    /** Completion filing. */
    COMPLETION_FILING("竣工备案", "Completion filing"),
    /** Other. */
    OTHER("其他", "Other");

    private final String zh;
    private final String en;

    ApprovalKind(String zh, String en) {
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
