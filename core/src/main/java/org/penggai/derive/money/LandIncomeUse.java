package org.penggai.derive.money;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.penggai.Bilingual;
import org.penggai.ledger.Transfer;

/**
 * Of a parcel that was sold or brought in money, or may have, and has loans to repay, or may have: what of its net income was
 * used otherwise than for its loans while these were open, in 元: all uses that repay
 * no loan of its own, less what may be deducted. They are laid to the deductible part first, whatever they are, so that
 * only what can't be anything but net income counts.
 *
 * @param parcelId the parcel
 * @param loanIds loans that its net income must repay: those it names and those of its project; null when unknown
 * @param possibleLoanIds loans beside these that it may have to repay: of which the project, or the parcel's, is unknown
 * @param net gross proceeds less compensation, development cost and statutory set-asides; null when one is unknown
 * @param spent at least so much went, and is still, to uses that repay no loan of its own
 * @param spentOnce at least so much went to such uses, be it back or not
 * @param proven at least so much of the net income did, once
 * @param provenOutstanding at least so much of it is still there
 * @param possibleOutstanding at most so much of it is; null when that has no bound, since the proceeds are unknown, and
 *     the fund is, or what happened after the ledger's date
 * @param possibleOnce at most so much of it was used otherwise once, be it back or not
 * @param jointly at least so much of the net income of all parcels that share the fund is in uses that repay no loan of any
 *     of them; null for a parcel that has its fund to itself, or when a figure is unknown
 * @param since day of the use by which the deductible part was used up; null when none is proven
 * @param returnedOn day of the last return; null for none
 * @param indebted whether one of the loans is open on the last day that the ledger knows; null when unknown
 * @param clearedOn day on which the last of the loans was cleared; null when one may be open, or there is none
 * @param main the use that fits the breach best: for no deductible purpose, the largest; null for none
 * @param entries payments of all uses
 * @param how how the amounts were reached
 */
public record LandIncomeUse(
        String parcelId,
        List<String> loanIds,
        List<String> possibleLoanIds,
        BigDecimal net,
        BigDecimal spent,
        BigDecimal spentOnce,
        BigDecimal proven,
        BigDecimal provenOutstanding,
        BigDecimal possibleOutstanding,
        BigDecimal possibleOnce,
        BigDecimal jointly,
        LocalDate since,
        LocalDate returnedOn,
        Boolean indebted,
        LocalDate clearedOn,
        FundUse main,
        List<Transfer> entries,
        Bilingual how) {

    /** Whether it is not certain how much of the net income was used otherwise, while a loan was open. */
    public boolean getOpen() {
        return possibleOutstanding == null || possibleOutstanding.compareTo(provenOutstanding) > 0;
    }

    /** Whether it is open what is found of it: neither that loans were open nor that all were cleared settles it. */
    public boolean getUndecided() {
        boolean settled = proven.signum() > 0 && Boolean.FALSE.equals(indebted);
        return getOpen() && !settled || getOnceOpen();
    }

    /** Whether, nothing of it being there now, it is not certain whether any was. */
    public boolean getOnceOpen() {
        return possibleOutstanding != null
                && possibleOutstanding.signum() <= 0
                && possibleOnce.signum() > 0
                && (proven.signum() <= 0 || returnedOn == null);
    }
}
