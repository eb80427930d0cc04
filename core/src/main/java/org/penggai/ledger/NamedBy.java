package org.penggai.ledger;

/** Who named the problem (问题来源). */
public enum NamedBy implements Code {
    /** Audit. */
    AUDIT("审计", "Audit"),
    /** Inspection. */
    INSPECTION("督查巡察", "Inspection"),
    /** Public complaint. */
    PUBLIC_COMPLAINT("群众反映", "Public complaint");

    private final String zh;
    private final String en;

    NamedBy(String zh, String en) {
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
