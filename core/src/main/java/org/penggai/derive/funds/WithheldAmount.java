package org.penggai.derive.funds;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.penggai.derive.DeriveContext;
import org.penggai.ledger.EventDate;
import org.penggai.ledger.Fund;
import org.penggai.ledger.Transfer;
import org.penggai.ledger.Withholding;

/**
 * An amount of a grant that was withheld, and when it was given back: as it is recorded or, where that is unknown, by the vouchers,
 * which may reverse the transfer that it names.
 *
 * @param fundId the grant
 * @param withholding as recorded
 * @param amount how much, in 元
 * @param returnedOn given back on; never null, unknown also where record and vouchers contradict each other
 */
public record WithheldAmount(String fundId, Withholding withholding, BigDecimal amount, EventDate returnedOn) {
    static List<WithheldAmount> of(Fund fund, Map<String, Transfer> transfers, Map<String, List<Transfer>> reversals) {
        return DeriveContext.orEmpty(fund.withholdings()).stream()
                .map(withheld -> new WithheldAmount(
                        fund.id(),
                        withheld,
                        withheld.amount(),
                        returnedOn(withheld.returnedOn(), reversed(withheld, transfers, reversals))))
                .toList();
    }

    /** Said not to be given back, and reversed in the vouchers, it is not known whether it was. */
    private static EventDate returnedOn(EventDate recorded, EventDate reversed) {
        if (reversed == null || recorded.getDay() != null) {
            return recorded;
        }
        return recorded.isNone() ? EventDate.UNKNOWN : reversed;
    }

    /** The day by which the transfer was reversed whole; null where it was not, or is not the withholding's, or before it. */
    private static EventDate reversed(
            Withholding withheld, Map<String, Transfer> transfers, Map<String, List<Transfer>> reversals) {
        Transfer transfer = withheld.transferId() == null ? null : transfers.get(withheld.transferId());
        if (transfer == null || !agree(withheld, transfer)) {
            return null;
        }
        List<Transfer> back = reversals.getOrDefault(transfer.id(), List.of()).stream()
                .filter(one -> !one.id().equals(transfer.id())
                        && one.fromAccountId().equals(transfer.toAccountId())
                        && one.toAccountId().equals(transfer.fromAccountId())
                        && !one.date().isBefore(transfer.date()))
                .toList();
        BigDecimal sum = back.stream().map(Transfer::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        LocalDate last =
                back.stream().map(Transfer::date).max(LocalDate::compareTo).orElse(null);
        boolean whole = last != null && sum.compareTo(transfer.amount()) == 0;
        return whole && !last.isBefore(withheld.on()) ? EventDate.on(last) : null;
    }

    /** Whether a withholding and the transfer that it names may be one: not before it, and of no more. */
    public static boolean agree(Withholding withheld, Transfer transfer) {
        return !withheld.on().isBefore(transfer.date()) && withheld.amount().compareTo(transfer.amount()) <= 0;
    }
}
