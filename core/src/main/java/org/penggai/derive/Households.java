package org.penggai.derive;

import java.util.Collection;
import org.penggai.ledger.HouseholdBatch;

/** Counts households (户). */
public final class Households {
    private Households() {}

    /** The households in all batches; null when a batch does not say how many. */
    public static Long recorded(Collection<HouseholdBatch> batches) {
        long sum = 0;
        for (HouseholdBatch batch : batches) {
            if (batch.households() == null) {
                return null;
            }
            sum += batch.households();
        }
        return sum;
    }
}
