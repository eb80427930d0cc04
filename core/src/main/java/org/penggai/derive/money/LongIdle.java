package org.penggai.derive.money;

import java.math.BigDecimal;

/**
 * What lay idle for long of a fund that bears interest, or may, beside what counts as a large amount.
 *
 * @param fundId the fund
 * @param stretch what lay there
 * @param large whether what lay there for certain is large, by itself or as a share of the fund
 * @param perhapsLarge whether the most that lay there is
 */
public record LongIdle(String fundId, IdleStretch stretch, boolean large, boolean perhapsLarge) {
    static LongIdle of(IdleStretch stretch, BigDecimal largeAmount, BigDecimal largeShare) {
        boolean large = large(stretch.getFree(), stretch.getShare(), false, largeAmount, largeShare);
        return new LongIdle(
                stretch.fundId(),
                stretch,
                large,
                large || large(stretch.getPossiblyFree(), stretch.getPossibleShare(), true, largeAmount, largeShare));
    }

    private static boolean large(
            BigDecimal free, BigDecimal share, boolean unlessKnown, BigDecimal largeAmount, BigDecimal largeShare) {
        return free.signum() > 0
                && (free.compareTo(largeAmount) >= 0
                        || (share == null ? unlessKnown : share.compareTo(largeShare) >= 0));
    }

    /** Whether the window ends on the as-of date, or the last day known before it. */
    public boolean getCurrent() {
        return stretch.current();
    }

    /** Whether more may lie there than is certain. */
    public boolean getDoubtful() {
        return stretch.getPossiblyFree().compareTo(stretch.getFree()) > 0;
    }
}
