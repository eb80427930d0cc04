package org.penggai.explain;

import java.time.LocalDate;
import java.util.List;
import org.penggai.Bilingual;
import org.penggai.judge.Outcome;

/**
 * Why a rule came to its verdict on a subject, or why it says nothing of it.
 *
 * @param rule the rule
 * @param title its title
 * @param subjectType kind of the subject
 * @param subjectKind what that kind is called
 * @param subject its id
 * @param subjectName its name; null when it has none or the rule says nothing of it
 * @param asOf the as-of date
 * @param outcome the outcome
 * @param message the finding's sentence; null where there is none
 * @param notes what decided beside the blocks: an array, attestation or waiver; empty when nothing
 * @param blocks every block of the rule: those that made the verdict first, the others after them, in reading order
 * @param change the first edit found that turns the verdict: what can be done before what would have to be recorded
 *     otherwise, the smallest first; null when none of those tried does
 * @param cure what would clear a breach, as the rule says it
 * @param tried how many edits were tried
 * @param untried how many were not, the search having ended
 * @param harmful how many of those tried turn it, but violate another rule
 */
public record Explanation(
        String rule,
        Bilingual title,
        String subjectType,
        Bilingual subjectKind,
        String subject,
        String subjectName,
        LocalDate asOf,
        Outcome outcome,
        Bilingual message,
        List<Bilingual> notes,
        List<BlockTrace> blocks,
        Change change,
        Bilingual cure,
        int tried,
        int untried,
        int harmful) {}
