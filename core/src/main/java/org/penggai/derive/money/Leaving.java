package org.penggai.derive.money;

/** What becomes of a use whose money goes on. */
enum Leaving {
    /** It went on to a place that is not the fund's own. */
    ON,

    /** It came back to the fund, or was spent within its scope after all. */
    BACK,

    /** It went to where it is not known whether that is the fund's own: it came back or went on. */
    OPEN
}
