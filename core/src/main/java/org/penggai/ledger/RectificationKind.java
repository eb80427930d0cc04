package org.penggai.ledger;

/** Kind of rectification entry (整改台账类别). */
public enum RectificationKind implements Code {
    /** Not started. */
    UNSTARTED("未开工", "Not started"),
    /** Not resettled. */
    UNRESETTLED("未回迁", "Not resettled");

    private final String zh;
    private final String en;

    RectificationKind(String zh, String en) {
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
