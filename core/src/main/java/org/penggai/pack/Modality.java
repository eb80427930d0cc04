package org.penggai.pack;

/** How strongly a clause binds. */
public enum Modality {
    /** Must not be. */
    PROHIBITION,
    /** Must be. */
    OBLIGATION,
    /** Is to be reached. */
    GOAL,
    /** Must be in principle (原则上): documented exceptions are heard. */
    OBLIGATION_IN_PRINCIPLE,
    /** Should be as far as possible (尽可能): never a violation. */
    RECOMMENDATION,
    /** Must recur. */
    CADENCE,
    /** States a fact. */
    FACT
}
