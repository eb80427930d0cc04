package org.penggai.ledger;

/** How a grant was withheld (截留方式). */
public enum WithholdingKind implements Code {
    /** Kept. */
    KEPT("留存", "Kept"),
    /** Deducted. */
    DEDUCTED("抵扣", "Deducted"),
    /** Redirected. */
    REDIRECTED("改投", "Redirected");

    private final String zh;
    private final String en;

    WithholdingKind(String zh, String en) {
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
