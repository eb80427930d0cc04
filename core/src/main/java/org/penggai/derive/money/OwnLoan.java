package org.penggai.derive.money;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.penggai.derive.DeriveContext;
import org.penggai.derive.funds.GrantUse;
import org.penggai.ledger.AccountKind;
import org.penggai.ledger.Fund;
import org.penggai.ledger.Ledger;
import org.penggai.ledger.Loan;
import org.penggai.ledger.Purpose;

/** Payments that give a loan back to who lent it, out of what it brought: no use is made of that. */
final class OwnLoan {
    private final boolean known;
    private final Map<String, Loan> loans = new HashMap<>();
    private final Set<String> brought = new HashSet<>();

    OwnLoan(Ledger ledger) {
        known = ledger.loans() != null;
        DeriveContext.orEmpty(ledger.loans()).forEach(loan -> {
            loans.put(loan.id(), loan);
            brought.add(loan.fundId());
        });
    }

    /** Whether a payment out of a fund repays the loan that the fund is; null when that is not known. */
    Boolean repaid(Fund fund, AccountKind payee, Purpose purpose, String loanId) {
        if (purpose != Purpose.LOAN_PRINCIPAL || payee != AccountKind.LENDER || GrantUse.grant(fund.kind())) {
            return false;
        }
        if (!known) {
            return null;
        }
        if (loanId == null) {
            return brought.contains(fund.id()) || brought.contains(null) ? null : Boolean.FALSE;
        }
        Loan loan = loans.get(loanId);
        return loan == null ? null : brought(loan, fund);
    }

    private static Boolean brought(Loan loan, Fund fund) {
        return loan.fundId() == null ? null : (Boolean) loan.fundId().equals(fund.id());
    }

    /** Whether a use is within what a fund may be used for, by its scope or by the loan that it repays; null when that is not known. */
    static Boolean inside(Boolean byScope, Boolean repaysItself) {
        boolean byLoan = Boolean.TRUE.equals(repaysItself) || repaysItself == null && !Boolean.TRUE.equals(byScope);
        return byLoan ? repaysItself : byScope;
    }

    /** What leaves that open: the loan that a payment repays, what that brought, or the ledger's loans. */
    String unknown(String loanId) {
        return !known ? "loans" : loanId == null ? "loanId" : "loan";
    }
}
