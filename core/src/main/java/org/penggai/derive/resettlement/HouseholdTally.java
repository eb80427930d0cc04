package org.penggai.derive.resettlement;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.penggai.Bilingual;
import org.penggai.ledger.HouseholdBatch;

/**
 * Batches of households taken together, so that a finding gives one figure for all of them.
 *
 * @param batches the batches, by id
 * @param households households (户) in them
 */
public record HouseholdTally(List<HouseholdBatch> batches, long households) {
    /** The batches together; what is not a batch is left out, a batch of unknown size counts as none. */
    public static HouseholdTally of(Collection<?> batches) {
        List<HouseholdBatch> sorted = batches.stream()
                .filter(HouseholdBatch.class::isInstance)
                .map(HouseholdBatch.class::cast)
                .sorted(Comparator.comparing(HouseholdBatch::id))
                .toList();
        long sum = 0;
        for (HouseholdBatch batch : sorted) {
            sum += batch.households() == null ? 0 : batch.households();
        }
        return new HouseholdTally(sorted, sum);
    }

    /** How many they are, at the least where a batch does not say how many it is. */
    public Bilingual shown() {
        boolean counted = batches.stream().allMatch(batch -> batch.households() != null);
        if (!counted && households == 0) {
            return new Bilingual("若干户（户数不详）", "households (how many is not recorded)");
        }
        return new Bilingual(
                (counted ? "" : "至少") + households + "户", (counted ? "" : "at least ") + households + " households");
    }

    /** The day on which the last of them was handed its flat; null when none was. */
    public LocalDate lastDeliveredOn() {
        return batches.stream()
                .map(batch -> batch.deliveredOn().getDay())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** The day on which the last of them refused its flat; null when none did. */
    public LocalDate lastRefusedOn() {
        return batches.stream()
                .map(batch -> batch.refusedOn().getDay())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
