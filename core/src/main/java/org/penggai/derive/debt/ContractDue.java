package org.penggai.derive.debt;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.penggai.derive.DeriveContext;
import org.penggai.ledger.Extension;
import org.penggai.ledger.Instalment;

/**
 * When an instalment is due by its contract and the extensions signed before it was.
 *
 * @param day the day; null when the contract's own is unknown
 * @param possiblyLater whether an extension that is not known, or not known whole, may move it further
 */
record ContractDue(LocalDate day, boolean possiblyLater) {
    static ContractDue of(Instalment instalment) {
        LocalDate due = instalment.dueOn();
        boolean possibly = instalment.extensionAgreements() == null;
        List<Extension> agreements = DeriveContext.orEmpty(instalment.extensionAgreements()).stream()
                .sorted(Comparator.comparing(
                        Extension::signedOn, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder())))
                .toList();
        for (Extension extension : agreements) {
            if (extension.signedOn() == null || extension.newDueOn() == null) {
                possibly = true;
            } else if (due != null
                    && extension.signedOn().isBefore(due)
                    && extension.newDueOn().isAfter(due)) {
                due = extension.newDueOn();
            }
        }
        return new ContractDue(due, possibly);
    }
}
