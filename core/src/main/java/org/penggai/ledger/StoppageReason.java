package org.penggai.ledger;

/** Reason of a stoppage or delay (停工或迟缓原因). */
public enum StoppageReason implements Code {
    /** Money. */
    FUNDS("资金", "Money"),
    /** Expropriation, land or planning policy adjusted. */
    POLICY_ADJUSTMENT("征收土地规划等政策调整", "Expropriation, land or planning policy adjusted"),
    /** Litigation. */
    LITIGATION("涉法涉诉", "Litigation"),
    /** Other. */
    OTHER("其他", "Other");

    private final String zh;
    private final String en;

    StoppageReason(String zh, String en) {
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
