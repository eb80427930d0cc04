package org.penggai.ledger;

/** Project status (OC4IDS code list) (项目状态). */
public enum ProjectStatus implements Code {
    /** Identification. */
    IDENTIFICATION("谋划", "Identification"),
    /** Preparation. */
    PREPARATION("前期", "Preparation"),
    /** Implementation. */
    IMPLEMENTATION("实施", "Implementation"),
    /** Completion. */
    COMPLETION("收尾", "Completion"),
    /** Completed. */
    COMPLETED("已完成", "Completed"),
    /** Decommissioned. */
    DECOMMISSIONED("已退出", "Decommissioned"),
    /** Cancelled. */
    CANCELLED("已取消", "Cancelled");

    private final String zh;
    private final String en;

    ProjectStatus(String zh, String en) {
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
