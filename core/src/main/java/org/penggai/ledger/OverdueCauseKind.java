package org.penggai.ledger;

/** Cause of overdue resettlement (逾期症结). */
public enum OverdueCauseKind implements Code {
    /** Money. */
    FUNDS("资金问题", "Money"),
    /** Policy adjusted. */
    POLICY_ADJUSTMENT("政策调整", "Policy adjusted"),
    /** Litigation. */
    LITIGATION("涉法涉诉", "Litigation"),
    /** Formalities missing. */
    FORMALITIES("手续不全", "Formalities missing"),
    /** Other. */
    OTHER("其他", "Other");

    private final String zh;
    private final String en;

    OverdueCauseKind(String zh, String en) {
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
