package org.penggai.derive.targets;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.penggai.derive.AsOf;
import org.penggai.ledger.EventDate;
import org.penggai.ledger.HouseholdBatch;
import org.penggai.ledger.HousingMode;

/**
 * Between which days the households of a batch were resettled: a flat, here or elsewhere, handed over, or cash paid in
 * full where it counts.
 *
 * @param batch the batch
 * @param projectId its project
 * @param mode how they are housed; null when unknown
 * @param households how many (户); null when unknown
 * @param deliveredOn when the flats were handed over
 * @param paidInFullOn when the cash was paid in full
 * @param notBefore the first day on which they can have been resettled; null when they are not yet
 * @param by the day by which they were for certain; null when they may not be
 */
public record Housed(
        HouseholdBatch batch,
        String projectId,
        HousingMode mode,
        Integer households,
        EventDate deliveredOn,
        EventDate paidInFullOn,
        LocalDate notBefore,
        LocalDate by) {
    static Housed of(HouseholdBatch batch, AsOf asOf, LocalDate target, boolean cashCounts) {
        Window flat = Window.of(batch.deliveredOn(), asOf, target);
        Window cash = cashCounts ? Window.of(batch.paidInFullOn(), asOf, target) : Window.NEVER;
        Window housed;
        if (batch.mode() == null) {
            housed = new Window(flat.or(cash).notBefore(), null);
        } else {
            housed = switch (batch.mode()) {
                case IN_KIND, ELSEWHERE -> flat;
                case CASH -> cash;
                case OTHER -> flat.or(cash);
                case TRANSITION, WAIT -> Window.NEVER;
            };
        }
        return new Housed(
                batch,
                batch.projectId(),
                batch.mode(),
                batch.households(),
                batch.deliveredOn(),
                batch.paidInFullOn(),
                housed.notBefore(),
                housed.by());
    }

    /** Whether it is open when they were resettled, or if. */
    public boolean isOpen() {
        return notBefore != null && !Objects.equals(notBefore, by);
    }

    /** The batches of these. */
    public static List<HouseholdBatch> batches(Collection<?> housed) {
        return housed.stream()
                .filter(Housed.class::isInstance)
                .map(one -> ((Housed) one).batch())
                .toList();
    }
}
