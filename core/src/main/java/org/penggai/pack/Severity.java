package org.penggai.pack;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How grave a breach is. */
public enum Severity {
    /** Money lost to its purpose, or people not housed. */
    @JsonProperty("high")
    HIGH,
    /** A deadline or duty missed. */
    @JsonProperty("medium")
    MEDIUM,
    /** A formality or recommendation. */
    @JsonProperty("low")
    LOW
}
