package org.penggai.ledger;

/** What a rectification claim says (销号类别). */
public enum ClaimKind implements Code {
    /** Done. */
    DONE("整改完成", "Done"),
    /** Flats started. */
    UNITS_STARTED("开工套数", "Flats started"),
    /** Households resettled. */
    HOUSEHOLDS_RESETTLED("回迁户数", "Households resettled");

    private final String zh;
    private final String en;

    ClaimKind(String zh, String en) {
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
