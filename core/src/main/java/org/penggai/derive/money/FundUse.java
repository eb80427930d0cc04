package org.penggai.derive.money;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.penggai.Bilingual;
import org.penggai.derive.funds.GrantUse;
import org.penggai.ledger.AccountKind;
import org.penggai.ledger.FundKind;
import org.penggai.ledger.Purpose;
import org.penggai.ledger.Transfer;

/**
 * Money of one fund that ended in one kind of place, followed over any number of hops and added up. A place is the same
 * when account, purpose, benefiting project, repaid loan and the scope in force are the same. All amounts in 元, exact.
 *
 * @param fundId the fund
 * @param fundKind its kind
 * @param fundProjectId the project that it was granted to; null when unknown
 * @param payerAccountId account that paid at the last hop
 * @param payerAccountKind its kind
 * @param accountId account where the money ended (one of kind external: outside the ledger)
 * @param accountKind its kind
 * @param ownAccount whether that account is the fund's own project's or paying unit's; null when unknown
 * @param purpose purpose of the last payment; null when unknown
 * @param projectId project that benefits from the last payment; null when unknown
 * @param loanId loan that the last payment repays; null when none is named
 * @param allocated whether the payments for shared works carry an allocation basis; null when unknown
 * @param scopeProjectIds projects that the fund might be used for on the day of payment; null when unknown
 * @param scopePurposes purposes that it might be used for on that day; null when unknown
 * @param possibleProjectIds the same with approvals whose date or content is unknown counted in; null when unknown
 * @param possiblePurposes the same with approvals whose date or content is unknown counted in; null when unknown
 * @param repaysItself whether it repays the loan that the fund is, to a lender; null when that is not known
 * @param unknownLoan what leaves that open: {@code loanId} of the payment, {@code loan} for what it brought, or {@code loans};
 *     null when nothing does
 * @param unknownScope field of the fund that leaves its scope open for such a use; null when none does
 * @param proven at least so much of the fund's money ended there
 * @param possible at most so much did
 * @param provenOutstanding at least so much of it is still there: not returned by the as-of date
 * @param possibleOutstanding at most so much of it is still there
 * @param firstOn day of the first payment
 * @param since day from which on some of it has been outside without a break, there or where it lay before, for all that is
 *     certain
 * @param firstOut day from which on what first came there was outside
 * @param lastOn day of the last payment
 * @param returnedOn day on which the last of {@code proven} was returned; null while some is outstanding
 * @param lastReturnedOn last day on which some of it certainly came back; null for none
 * @param arrivals what was paid there of the fund's money, day by day
 * @param standings what of it was there from day to day, for the income of a parcel; none for other money
 * @param hops transfers from the fund's own account to the end of the longest chain; 1 for a direct payment
 * @param entries last payments that make up the amount, by date, amount and id
 * @param chain one chain, from the fund's account to the end, that carries proven (else possible) money
 * @param perhapsReturn the first receipt since that may bring some of it back without saying so; null when there is none
 * @param how how the two amounts were reached
 */
public record FundUse(
        String fundId,
        FundKind fundKind,
        String fundProjectId,
        String payerAccountId,
        AccountKind payerAccountKind,
        String accountId,
        AccountKind accountKind,
        Boolean ownAccount,
        Purpose purpose,
        String projectId,
        String loanId,
        Boolean allocated,
        List<String> scopeProjectIds,
        List<Purpose> scopePurposes,
        List<String> possibleProjectIds,
        List<Purpose> possiblePurposes,
        Boolean repaysItself,
        String unknownLoan,
        String unknownScope,
        BigDecimal proven,
        BigDecimal possible,
        BigDecimal provenOutstanding,
        BigDecimal possibleOutstanding,
        LocalDate firstOn,
        LocalDate since,
        LocalDate firstOut,
        LocalDate lastOn,
        LocalDate returnedOn,
        LocalDate lastReturnedOn,
        List<Arrival> arrivals,
        List<Standing> standings,
        int hops,
        List<Transfer> entries,
        List<Transfer> chain,
        Transfer perhapsReturn,
        Bilingual how) {
    /** The payment of which something leaves open how much is there. */
    public Transfer getUnclearPayment() {
        return entries.stream()
                .filter(entry -> entry.fundId() == null)
                .findFirst()
                .orElse(perhapsReturn == null ? entries.get(0) : perhapsReturn);
    }

    /** Which of its fields that is. */
    public String getUnclearPaymentField() {
        Transfer payment = getUnclearPayment();
        return payment.fundId() == null ? "fundId" : payment.purpose() == null ? "purpose" : "reversesId";
    }

    /**
     * Whether the use lies within what the fund might be used for on that day: its project and its purpose, or works
     * shared with others on an allocation basis, or repays the loan that the fund is; the general budget and its
     * stabilisation fund are within no scope. Null when that is not known, and {@link #getUnclear} says why.
     */
    public Boolean getInside() {
        if (inRevenue()) {
            return false;
        }
        Boolean byScope = new Scopes.Scope(scopeProjectIds, scopePurposes, possibleProjectIds, possiblePurposes)
                .inside(purpose, projectId, allocated);
        return OwnLoan.inside(byScope, repaysItself);
    }

    /** What the use of a grant comes to where it is not {@link #getInside}. */
    public GrantUse getGrantUse() {
        return GrantUse.of(fundKind, accountKind, purpose);
    }

    /** Whether it is cash pooled with the treasury: put back there for no use. */
    public boolean getPooled() {
        return accountKind == AccountKind.TREASURY && purpose == Purpose.INTERNAL_TRANSFER;
    }

    /** Which field of the payment leaves {@link #getInside} open, or that the fund's scope does; null when none does. */
    public String getUnclear() {
        if (getInside() != null) {
            return null;
        }
        if (purpose == null) {
            return "purpose";
        }
        if (purpose == Purpose.SHARED_WORKS && allocated == null) {
            return "allocationBasis";
        }
        if (repaysItself == null) {
            return unknownLoan;
        }
        return unknownScope == null ? "payeeProjectId" : "scope";
    }

    /**
     * What leaves open whether there was once a use outside what the fund may be used for, of which nothing is left: the
     * {@code payment}, the {@code fund} or the {@code account}; null where nothing does.
     */
    public String getOnceOpen() {
        if (possible.signum() <= 0 || possibleOutstanding.signum() > 0) {
            return null;
        }
        if (purpose == null) {
            return inRevenue() ? surelyCured() ? null : "fund" : "payment";
        }
        if (getInside() == null) {
            return "scope".equals(getUnclear()) ? "fund" : "payment";
        }
        if (getInside() || surelyCured()) {
            return null;
        }
        if (ownAccount == null) {
            return "account";
        }
        return purpose == Purpose.RECOVERY || purpose == Purpose.RETURN ? "fund" : "payment";
    }

    private boolean surelyCured() {
        return Boolean.FALSE.equals(ownAccount) && proven.signum() > 0 && returnedOn != null;
    }

    /** Which field of that does. */
    public String getOnceOpenField() {
        if ("account".equals(getOnceOpen())) {
            return "projectId";
        }
        if ("fund".equals(getOnceOpen())) {
            return purpose != null && getInside() == null ? unknownScope : "recoveries";
        }
        if (purpose != null && repaysItself == null && getUnclear() != null) {
            return "loanId";
        }
        return purpose == null ? "purpose" : getUnclear() == null ? getUnclearPaymentField() : getUnclear();
    }

    /** The payment that does. */
    public Transfer getOnceOpenPayment() {
        return purpose == null || getInside() == null ? entries.get(0) : getUnclearPayment();
    }

    /** Whether it ended in the county's own revenue. */
    boolean inRevenue() {
        return accountKind == AccountKind.GENERAL_BUDGET || accountKind == AccountKind.STABILISATION_FUND;
    }

    /** The purpose as messages show it: the code, or that none is recorded. */
    public Object getPurposeShown() {
        return purpose == null ? new Bilingual("凭证没有写明的用途", "a purpose that the voucher does not give") : purpose;
    }
}
