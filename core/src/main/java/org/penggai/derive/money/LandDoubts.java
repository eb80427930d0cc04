package org.penggai.derive.money;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.penggai.derive.AsOf;
import org.penggai.derive.DeriveContext;
import org.penggai.ledger.Account;
import org.penggai.ledger.Fact;
import org.penggai.ledger.Fund;
import org.penggai.ledger.LandParcel;
import org.penggai.ledger.Transfer;

/** Finds what leaves open how much of a parcel's net income was used otherwise than for its loans. */
final class LandDoubts {
    private final Map<String, Account> accounts;
    private final Map<String, Fund> funds;
    private final AsOf asOf;

    LandDoubts(DeriveContext context) {
        accounts = DeriveContext.index(context.ledger().accounts(), Account::id);
        funds = DeriveContext.index(context.ledger().funds(), Fund::id);
        asOf = context.asOf();
    }

    /**
     * @param uses those that may count
     * @param others the other parcels whose proceeds the same fund carries
     * @param once whether only what is back is open
     */
    List<LandDoubt> of(LandParcel parcel, LandDebt debt, List<FundUse> uses, List<LandParcel> others, boolean once) {
        Set<LandDoubt> doubts = new LinkedHashSet<>();
        Finder finder = new Finder(parcel, doubts);
        finder.figures();
        finder.loans(debt);
        if (parcel.fundId() == null) {
            finder.add(parcel, "fundId");
        }
        others.stream()
                .filter(other -> other.grossProceeds() == null)
                .forEach(other -> finder.add(other, "grossProceeds"));
        uses.forEach(finder::use);
        if (once && doubts.isEmpty()) {
            uses.forEach(use -> finder.add(use.getUnclearPayment(), use.getUnclearPaymentField()));
        }
        return new ArrayList<>(doubts);
    }

    private final class Finder {
        private final LandParcel parcel;
        private final Set<LandDoubt> doubts;

        Finder(LandParcel parcel, Set<LandDoubt> doubts) {
            this.parcel = parcel;
            this.doubts = doubts;
        }

        void add(Fact source, String field) {
            doubts.add(new LandDoubt(parcel.id(), source, field));
        }

        void figures() {
            if (parcel.grossProceeds() == null) {
                add(parcel, "grossProceeds");
            }
            if (parcel.compensationCost() == null) {
                add(parcel, "compensationCost");
            }
            if (parcel.developmentCost() == null) {
                add(parcel, "developmentCost");
            }
            if (parcel.statutorySetAsides() == null) {
                add(parcel, "statutorySetAsides");
            }
        }

        void loans(LandDebt debt) {
            if (!debt.possible().isEmpty()) {
                if (parcel.loanIds() == null) {
                    add(parcel, "loanIds");
                } else if (parcel.projectId() == null) {
                    add(parcel, "projectId");
                } else {
                    debt.possible().stream()
                            .filter(loan -> loan.projectId() == null)
                            .forEach(loan -> add(loan, "projectId"));
                }
            }
            debt.all()
                    .filter(loan -> loan.drawnOn().uncertainBy(asOf.date(), asOf.knownThrough()))
                    .forEach(loan -> add(loan, "drawnOn"));
            debt.all()
                    .filter(loan -> loan.clearedOn().uncertainBy(asOf.date(), asOf.knownThrough()))
                    .forEach(loan -> add(loan, "clearedOn"));
        }

        void use(FundUse use) {
            Transfer payment = use.entries().get(0);
            boolean saysNothing = use.inRevenue();
            if (!saysNothing && use.purpose() == null) {
                add(payment, "purpose");
            } else if (!saysNothing && LandIncome.repays(use) && use.loanId() == null) {
                add(payment, "loanId");
            }
            if (use.ownAccount() == null) {
                Account account = accounts.get(use.accountId());
                Fund fund = funds.get(use.fundId());
                if (fund.projectId() == null) {
                    add(fund, "projectId");
                } else {
                    add(account, account.projectId() == null ? "projectId" : "ownerId");
                }
            }
            if (payment.fundId() == null
                    && (use.possibleOutstanding().compareTo(use.provenOutstanding()) > 0
                            || use.possible().compareTo(use.proven()) > 0)) {
                add(payment, "fundId");
            }
        }
    }
}
