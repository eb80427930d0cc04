package org.penggai.derive.money;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.penggai.derive.DeriveContext;
import org.penggai.ledger.LandParcel;
import org.penggai.ledger.Ledger;
import org.penggai.ledger.Loan;

/** Which loans the income of a fund's parcels must repay. */
final class ParcelLoans {
    private final Map<String, List<LandParcel>> parcels;
    private final Map<String, Loan> loans = new HashMap<>();

    ParcelLoans(Ledger ledger) {
        parcels = DeriveContext.groups(DeriveContext.orEmpty(ledger.landParcels()), LandParcel::fundId);
        DeriveContext.orEmpty(ledger.loans()).forEach(loan -> loans.put(loan.id(), loan));
    }

    /** Whether a fund, of whatever kind, is said to carry the proceeds of a parcel. */
    boolean carries(String fundId) {
        return parcels.containsKey(fundId);
    }

    /** Whether a payment on a loan is what the income of all parcels of a fund is for; null when that is not known. */
    Boolean repaid(String fundId, String loanId) {
        Loan loan = loanId == null ? null : loans.get(loanId);
        List<Boolean> all = new ArrayList<>();
        for (LandParcel parcel : parcels.getOrDefault(fundId, List.of())) {
            boolean owned = loan != null && owns(parcel, loan);
            all.add(owned ? Boolean.TRUE : loan == null || mayOwn(parcel, loan) ? null : Boolean.FALSE);
        }
        boolean alike = all.stream().distinct().limit(2).count() == 1;
        return alike ? all.get(0) : null;
    }

    /** Whether a parcel certainly must repay a loan: one that it names, or of its project. */
    static boolean owns(LandParcel parcel, Loan loan) {
        return parcel.loanIds() != null && parcel.loanIds().contains(loan.id())
                || loan.projectId() != null && loan.projectId().equals(parcel.projectId());
    }

    /** Whether it may have to repay one that it does not certainly have to. */
    static boolean mayOwn(LandParcel parcel, Loan loan) {
        return parcel.loanIds() == null || parcel.projectId() == null || loan.projectId() == null;
    }
}
