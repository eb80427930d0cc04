package org.penggai.ledger;

/** Outcome of a case (诉讼结果). */
public enum LitigationOutcome implements Code {
    /** Judgment. */
    JUDGMENT("判决", "Judgment"),
    /** Mediation. */
    MEDIATION("调解", "Mediation"),
    /** Withdrawal. */
    WITHDRAWAL("撤诉", "Withdrawal"),
    /** Dismissal. */
    DISMISSAL("驳回", "Dismissal");

    private final String zh;
    private final String en;

    LitigationOutcome(String zh, String en) {
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
