package org.penggai.ledger;

/** Verdict of an attestation (认定结论). */
public enum AttestationVerdict implements Code {
    /** Complies. */
    POSITIVE("符合", "Complies"),
    /** Does not comply. */
    NEGATIVE("不符合", "Does not comply");

    private final String zh;
    private final String en;

    AttestationVerdict(String zh, String en) {
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
