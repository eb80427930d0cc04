package org.penggai.pack;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether a machine can decide a clause. */
public enum Decidability {
    /** From facts alone. */
    @JsonProperty("machine")
    MACHINE,
    /** In part; a dated human attestation decides the rest. */
    @JsonProperty("partly")
    PARTLY,
    /** Not at all. */
    @JsonProperty("no")
    NO
}
