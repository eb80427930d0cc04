package org.penggai.ledger;

/** Who leads the project (实施方式). */
public enum ImplementationMode implements Code {
    /** Led by government. */
    GOVERNMENT_LED("政府主导", "Led by government"),
    /** A developer takes part. */
    DEVELOPER_PARTICIPATING("房地产开发企业参与", "A developer takes part");

    private final String zh;
    private final String en;

    ImplementationMode(String zh, String en) {
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
