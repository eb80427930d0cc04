package org.penggai.derive.debt;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.penggai.derive.DeriveContext;
import org.penggai.ledger.Extension;
import org.penggai.ledger.Instalment;

/**
 * When an instalment is due by its contract and the extensions signed before it was; an extension never brings the day
 * forward.
 *
 * @param day the earliest day on which it can be due; null when the contract's own is unknown
 * @param latest the latest one, where an extension is not known whole; null when any later day is possible
 */
record ContractDue(LocalDate day, LocalDate latest) {
    static ContractDue of(Instalment instalment) {
        LocalDate day = instalment.dueOn();
        List<Extension> agreements = instalment.extensionAgreements();
        if (day == null) {
            return new ContractDue(null, null);
        }
        return new ContractDue(
                certain(day, DeriveContext.orEmpty(agreements)), agreements == null ? null : latest(day, agreements));
    }

    boolean possiblyLater() {
        return latest == null || !latest.equals(day);
    }

    private static LocalDate certain(LocalDate contract, List<Extension> agreements) {
        LocalDate day = contract;
        for (Extension extension : bySignature(agreements)) {
            LocalDate extended = extension.newDueOn();
            if (extended != null && extension.signedOn().isBefore(day) && extended.isAfter(day)) {
                day = extended;
            }
        }
        return day;
    }

    /** An agreement without a day of signature may be the first of all. */
    private static LocalDate latest(LocalDate contract, List<Extension> agreements) {
        LocalDate day = contract;
        for (Extension extension : agreements) {
            if (extension.signedOn() == null) {
                if (extension.newDueOn() == null) {
                    return null;
                }
                day = extension.newDueOn().isAfter(day) ? extension.newDueOn() : day;
            }
        }
        for (Extension extension : bySignature(agreements)) {
            if (extension.signedOn().isBefore(day)) {
                if (extension.newDueOn() == null) {
                    return null;
                }
                day = extension.newDueOn().isAfter(day) ? extension.newDueOn() : day;
            }
        }
        return day;
    }

    private static List<Extension> bySignature(List<Extension> agreements) {
        return agreements.stream()
                .filter(extension -> extension.signedOn() != null)
                .sorted(Comparator.comparing(Extension::signedOn))
                .toList();
    }
}
