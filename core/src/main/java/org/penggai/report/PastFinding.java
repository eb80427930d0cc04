package org.penggai.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.penggai.Bilingual;
import org.penggai.judge.Outcome;

/**
 * What an earlier report says of one rule and subject.
 *
 * @param fingerprint the same as that of a later {@link Finding} on the same rule and subject
 * @param rule rule id
 * @param title the rule's title
 * @param clauses clauses that it decides
 * @param outcome outcome
 * @param subject what it is about; the name of its project is not known
 * @param message what was wrong
 * @param due due date; null for none
 * @param since first day broken; null for none
 * @param curedOn day put right; null for none
 * @param amount money at stake in 元; null for none
 */
public record PastFinding(
        String fingerprint,
        String rule,
        Bilingual title,
        List<String> clauses,
        Outcome outcome,
        Finding.SubjectReference subject,
        Bilingual message,
        LocalDate due,
        LocalDate since,
        LocalDate curedOn,
        BigDecimal amount) {
    public PastFinding {
        Objects.requireNonNull(fingerprint, "fingerprint");
        clauses = List.copyOf(clauses);
    }

    /** Whether it says the same: outcome, amount and days. The sentence may count on as time goes by. */
    boolean says(Finding finding) {
        return outcome == finding.outcome()
                && Objects.equals(due, finding.due())
                && Objects.equals(since, finding.since())
                && Objects.equals(curedOn, finding.curedOn())
                && (amount == null
                        ? finding.amount() == null
                        : finding.amount() != null && amount.compareTo(finding.amount()) == 0);
    }
}
