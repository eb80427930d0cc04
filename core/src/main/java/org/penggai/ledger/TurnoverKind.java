package org.penggai.ledger;

/** Kind of turnover money (周转资金类别). */
public enum TurnoverKind implements Code {
    /** Land-reserve money. */
    LAND_RESERVE("土地收储资金", "Land-reserve money"),
    /** Land-price turnover money. */
    LAND_PRICE("地价款周转资金", "Land-price turnover money");

    private final String zh;
    private final String en;

    TurnoverKind(String zh, String en) {
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
