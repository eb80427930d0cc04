package org.penggai.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.penggai.Bilingual;
import org.penggai.ledger.Jurisdiction;
import org.penggai.pack.PackIdentity;

/**
 * What a check found. The same ledger, rules, parameters and as-of date give an equal report.
 *
 * @param document the document that the rule pack encodes; those of several, joined
 * @param rulePacks the packs
 * @param profile the profile; null when none
 * @param asOf the as-of date
 * @param jurisdiction the county
 * @param input the file checked; null for a ledger that was not read from one
 * @param notices what to know of the check itself; empty when there is nothing
 * @param summary counts over all rules
 * @param rules counts by rule, sorted by rule; among them, by its id, each clause that no rule decides and people attest not to be
 *     complied with
 * @param clauses outcome by clause, in the document's order
 * @param findings findings, sorted by rule, then subject
 * @param baseline the earlier report that the findings are marked against; null for none
 */
public record Report(
        Bilingual document,
        List<PackIdentity> rulePacks,
        ProfileIdentity profile,
        LocalDate asOf,
        Jurisdiction jurisdiction,
        Input input,
        List<Notice> notices,
        Counts summary,
        List<RuleCounts> rules,
        List<ClauseOutcome> clauses,
        List<Finding> findings,
        Baseline baseline) {

    /** The version of the report's format. */
    public static final String VERSION = "1.0";

    /**
     * An earlier report.
     *
     * @param digest SHA-256 of its file, hexadecimal
     * @param asOf its as-of date
     * @param absent what it found and this report does not, in its order
     */
    public record Baseline(String digest, LocalDate asOf, List<PastFinding> absent) {}

    /** The counts by rule, without those of clauses that people alone decide. */
    public List<RuleCounts> ofRules() {
        return rules.stream().filter(counts -> !Finding.isClause(counts.rule())).toList();
    }

    /** The report with other findings, beside an earlier one. */
    Report with(List<Finding> marked, Baseline past) {
        return new Report(
                document,
                rulePacks,
                profile,
                asOf,
                jurisdiction,
                input,
                notices,
                summary,
                rules,
                clauses,
                List.copyOf(marked),
                past);
    }

    /** How many findings, or absent ones, are in a state beside the earlier report; none where there is none. */
    public long count(BaselineMark.State state) {
        if (baseline == null) {
            return 0;
        }
        return state == BaselineMark.State.ABSENT
                ? baseline.absent().size()
                : findings.stream()
                        .filter(finding ->
                                finding.baseline() != null && finding.baseline().state() == state)
                        .count();
    }

    /**
     * A profile.
     *
     * @param id id
     * @param digest SHA-256, hexadecimal
     */
    public record ProfileIdentity(String id, String digest) {}

    /**
     * The file checked.
     *
     * @param name name as given
     * @param digest SHA-256 of its bytes, hexadecimal
     * @param counts facts by array; arrays that are unknown are left out
     */
    public record Input(String name, String digest, Map<String, Integer> counts) {
        private static final String STANDARD_INPUT = "-";

        /** The name for people to read. */
        public Bilingual shownName() {
            return name.equals(STANDARD_INPUT) ? new Bilingual("标准输入", "standard input") : new Bilingual(name, name);
        }
    }

    /**
     * Counts of one rule.
     *
     * @param rule rule id, or that of a clause that people alone decide
     * @param title title
     * @param clauses clauses that it decides
     * @param counts counts
     */
    public record RuleCounts(String rule, Bilingual title, List<String> clauses, Counts counts) {}

    /**
     * The outcome of one clause.
     *
     * @param clause clause id
     * @param decidable {@code machine}, {@code partly} or {@code no}
     * @param outcome the worst outcome of its rules, or {@code attested}, {@code not-decidable}, {@code not-encoded}
     * @param reason why no rule decides it; null where one does
     */
    public record ClauseOutcome(String clause, String decidable, String outcome, Bilingual reason) {}
}
