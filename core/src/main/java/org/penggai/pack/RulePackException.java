package org.penggai.pack;

/** A rule pack is broken; found when it is loaded. */
public final class RulePackException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String missingParameter;

    /** What is broken. */
    public RulePackException(String message) {
        this(message, (Throwable) null);
    }

    /** What is broken, and why. */
    public RulePackException(String message, Throwable cause) {
        super(message, cause);
        missingParameter = null;
    }

    private RulePackException(String message, String missing) {
        super(message);
        missingParameter = missing;
    }

    /** A parameter that is read, and that no pack brings for the day. */
    static RulePackException missing(String parameter) {
        return new RulePackException("no parameter " + parameter + " holds on the as-of date", parameter);
    }

    /** The id of the parameter that is read, and that no pack brings; null where something else is broken. */
    public String missingParameter() {
        return missingParameter;
    }
}
