package org.penggai.pack;

/** A rule pack is broken; found when it is loaded. */
public final class RulePackException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What is broken. */
    public RulePackException(String message) {
        super(message);
    }

    /** What is broken, and why. */
    public RulePackException(String message, Throwable cause) {
        super(message, cause);
    }
}
