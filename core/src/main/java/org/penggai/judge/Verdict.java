package org.penggai.judge;

import java.time.LocalDate;
import java.util.List;
import org.penggai.ledger.Attestation;
import org.penggai.ledger.Fact;
import org.penggai.pack.Rule;

/**
 * The one outcome of a rule for a subject.
 *
 * @param rule the rule
 * @param subject the fact judged
 * @param clauses the clauses of the rule by which the subject is judged; never empty
 * @param outcome the outcome
 * @param breaches breaches that stand; when cured, those put right; when due soon, what is due; sorted
 * @param cures where breaches stand, what was put right beside them; empty otherwise; sorted
 * @param pending what is due on a day not yet past, or only warned of, whatever the outcome; sorted
 * @param missing pointers of what is not known, sorted
 * @param due for pending obligations the due date; null otherwise
 * @param waiver the waiver that names them; null when none does
 * @param attestation the negative attestation that decided it; null otherwise
 */
public record Verdict(
        Rule rule,
        Fact subject,
        List<String> clauses,
        Outcome outcome,
        List<Breach> breaches,
        List<Breach> cures,
        List<Breach> pending,
        List<String> missing,
        LocalDate due,
        WaiverNotice waiver,
        Attestation attestation) {}
