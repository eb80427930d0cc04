package org.penggai.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.penggai.Bilingual;
import org.penggai.judge.Outcome;
import org.penggai.ledger.PersonalData;

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

    PastFinding masked(PersonalData personal) {
        return new PastFinding(
                fingerprint,
                rule,
                title,
                clauses,
                outcome,
                new Finding.SubjectReference(
                        subject.type(),
                        subject.id(),
                        personal.masked(subject.name()),
                        subject.project(),
                        personal.masked(subject.projectName())),
                personal.masked(message),
                due,
                since,
                curedOn,
                amount);
    }

    /** What a report says now, to be compared with another. */
    static PastFinding of(Finding finding) {
        return new PastFinding(
                finding.fingerprint(),
                finding.rule(),
                finding.title(),
                finding.clauses(),
                finding.outcome(),
                finding.subject(),
                finding.message(),
                finding.due(),
                finding.since(),
                finding.curedOn(),
                finding.amount());
    }

    boolean says(PastFinding other) {
        return outcome == other.outcome
                && Objects.equals(due, other.due)
                && Objects.equals(since, other.since)
                && Objects.equals(curedOn, other.curedOn)
                && (amount == null
                        ? other.amount == null
                        : other.amount != null && amount.compareTo(other.amount) == 0);
    }

    /** Whether it says the same: outcome, amount and days. The sentence may count on as time goes by. */
    boolean says(Finding finding) {
        return says(of(finding));
    }
}
