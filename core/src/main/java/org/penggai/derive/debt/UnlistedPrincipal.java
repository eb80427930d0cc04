package org.penggai.derive.debt;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.penggai.ledger.Instalment;
import org.penggai.ledger.Loan;

/** How much of a loan's principal its instalments leave out, at the least and at the most; null when it may be any. */
record UnlistedPrincipal(BigDecimal least, BigDecimal most) {
    static UnlistedPrincipal of(Loan loan, List<Instalment> instalments) {
        BigDecimal nil = InstalmentAmounts.NIL;
        if (loan.principal() == null) {
            return new UnlistedPrincipal(nil, null);
        }
        BigDecimal listed = instalments.stream()
                .map(Instalment::principal)
                .filter(Objects::nonNull)
                .reduce(nil, BigDecimal::add);
        boolean known = instalments.stream().allMatch(instalment -> instalment.principal() != null);
        BigDecimal most = loan.principal().subtract(listed).max(nil);
        return new UnlistedPrincipal(known ? most : nil, most);
    }
}
