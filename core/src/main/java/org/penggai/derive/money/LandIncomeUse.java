package org.penggai.derive.money;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.penggai.Bilingual;
import org.penggai.ledger.Transfer;

/**
 * What of a parcel's net income was used otherwise than for its loans while these were open, in 元: all uses that repay
 * no loan of its own, less what may be deducted. They are laid to the deductible part first, whatever they are, so that
 * only what can't be anything but net income counts.
 *
 * @param parcelId the parcel
 * @param loanIds loans that its net income must repay: those it names and those of its project; null when unknown
 * @param possibleLoanIds loans beside these that it may have to repay: of which the project, or the parcel's, is unknown
 * @param net gross proceeds less compensation, development cost and statutory set-asides; null when one is unknown
 * @param spent at least so much went, and is still, to uses that repay no loan of its own
 * @param proven at least so much of the net income did, once; null when the net income is unknown
 * @param provenOutstanding at least so much of it is still there; null when the net income is unknown
 * @param possibleOutstanding at most so much of it is; null when the net income is unknown
 * @param since day of the use by which the deductible part was used up; null when none is proven
 * @param returnedOn day of the last return; null for none
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
        BigDecimal proven,
        BigDecimal provenOutstanding,
        BigDecimal possibleOutstanding,
        LocalDate since,
        LocalDate returnedOn,
        FundUse main,
        List<Transfer> entries,
        Bilingual how) {

    /** Whether there are loans to repay, or may be. */
    public boolean getBound() {
        return loanIds == null || !loanIds.isEmpty() || !possibleLoanIds.isEmpty();
    }

    /** Whether it is not certain how much of the net income was used otherwise. */
    public boolean getOpen() {
        return net == null || possibleOutstanding.compareTo(provenOutstanding) > 0;
    }
}
