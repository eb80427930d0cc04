package org.penggai.pack;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.penggai.Bilingual;

/** Whether a machine can decide a clause. */
public enum Decidability {
    /** From facts alone. */
    @JsonProperty("machine")
    MACHINE("机器可判", "machine"),
    /** In part; a dated human attestation decides the rest. */
    @JsonProperty("partly")
    PARTLY("部分可判", "partly"),
    /** Not at all. */
    @JsonProperty("no")
    NO("不可判", "no");

    private final Bilingual label;

    Decidability(String zh, String en) {
        label = new Bilingual(zh, en);
    }

    /** What readers call it; in English, the code. */
    public Bilingual label() {
        return label;
    }
}
