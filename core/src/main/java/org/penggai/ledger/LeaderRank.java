package org.penggai.ledger;

/** Rank of a leader (领导层级). */
public enum LeaderRank implements Code {
    /** Principal leader. */
    PRINCIPAL("主要领导", "Principal leader"),
    /** Leader in charge. */
    DEPUTY("分管领导", "Leader in charge"),
    /** Other leader. */
    OTHER("其他领导", "Other leader");

    private final String zh;
    private final String en;

    LeaderRank(String zh, String en) {
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
