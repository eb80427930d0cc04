package org.penggai.pack;

import org.penggai.Bilingual;

/** How strongly a clause binds. */
public enum Modality {
    /** Must not be. */
    PROHIBITION("禁止", "prohibition"),
    /** Must be. */
    OBLIGATION("义务", "obligation"),
    /** Is to be reached. */
    GOAL("目标", "goal"),
    /** Must be in principle (原则上): documented exceptions are heard. */
    OBLIGATION_IN_PRINCIPLE("原则性义务", "obligation in principle"),
    /** Should be as far as possible (尽可能): never a violation. */
    RECOMMENDATION("倡导", "recommendation"),
    /** Must recur. */
    CADENCE("定期义务", "cadence"),
    /** States a fact. */
    FACT("事实", "fact");

    private final Bilingual label;

    Modality(String zh, String en) {
        label = new Bilingual(zh, en);
    }

    /** What readers call it. */
    public Bilingual label() {
        return label;
    }
}
