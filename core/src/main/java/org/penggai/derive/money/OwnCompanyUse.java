package org.penggai.derive.money;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.penggai.derive.funds.GrantUse;
import org.penggai.ledger.AccountKind;
import org.penggai.ledger.Fact;
import org.penggai.ledger.FundKind;
import org.penggai.ledger.Purpose;

/**
 * Money of a fund that went to a company's account which is its own, by a voucher that names a use outside what the fund
 * may be used for, or may name one: the account's statements do not tell that it lies there still.
 *
 * @param fundId the fund
 * @param fundKind its kind
 * @param ofParcel whether it carries the proceeds of a parcel: how those may be used is another rule's
 * @param purpose what the voucher names; null when unknown
 * @param firstOn the day of the first payment
 * @param possible at most so much was paid, in 元
 * @param source the account, the payment or the fund
 * @param unknown field of {@code source} that leaves it open
 */
public record OwnCompanyUse(
        String fundId,
        FundKind fundKind,
        boolean ofParcel,
        Purpose purpose,
        LocalDate firstOn,
        BigDecimal possible,
        Fact source,
        String unknown) {
    /** What the use of a grant comes to. */
    public GrantUse getGrantUse() {
        return GrantUse.of(fundKind, AccountKind.COMPANY, purpose);
    }
}
