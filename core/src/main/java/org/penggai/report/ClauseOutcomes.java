package org.penggai.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.penggai.judge.Judgement;
import org.penggai.judge.Outcome;
import org.penggai.judge.Verdict;
import org.penggai.pack.Clause;
import org.penggai.pack.Decidability;
import org.penggai.pack.PackIdentity;
import org.penggai.pack.Rule;
import org.penggai.pack.RuleBase;

/** The outcome of each clause: the worst of its rules, or why there is none. */
final class ClauseOutcomes {
    private final RuleBase rules;
    private final Judgement judgement;

    ClauseOutcomes(RuleBase rules, Judgement judgement) {
        this.rules = rules;
        this.judgement = judgement;
    }

    List<Report.ClauseOutcome> all() {
        List<PackIdentity> packs = rules.identities();
        List<Report.ClauseOutcome> outcomes = new ArrayList<>();
        for (PackIdentity pack : packs) {
            for (Clause clause : rules.clauses(pack.id())) {
                outcomes.add(new Report.ClauseOutcome(
                        id(rules, pack.id(), clause),
                        clause.decidable().name().toLowerCase(Locale.ROOT),
                        outcome(pack.id(), clause),
                        deciding(pack.id(), clause).isEmpty() ? clause.reason() : null));
            }
        }
        return List.copyOf(outcomes);
    }

    /** The clause's id, with that of its pack where there are several. */
    static String id(RuleBase rules, String packId, Clause clause) {
        return rules.identities().size() == 1 ? clause.clause() : packId + ":" + clause.clause();
    }

    private String outcome(String packId, Clause clause) {
        List<Rule> deciding = deciding(packId, clause);
        if (!deciding.isEmpty()) {
            Outcome worst = worst(clause, deciding).orElse(Outcome.NOT_APPLICABLE);
            boolean whole = clause.plannedRules().size() <= deciding.size();
            return whole || worst.compareTo(Outcome.SATISFIED) < 0 ? worst.code() : "not-encoded";
        }
        if (!clause.plannedRules().isEmpty()) {
            return "not-encoded";
        }
        Boolean attested = judgement.attestations().onClause(clause.clause());
        if (clause.decidable() == Decidability.PARTLY && attested != null) {
            return attested ? "attested" : AttestedClauses.outcome(clause).code();
        }
        return clause.decidable() == Decidability.PARTLY ? Outcome.UNDETERMINED.code() : "not-decidable";
    }

    private List<Rule> deciding(String packId, Clause clause) {
        return rules.rules().stream()
                .filter(rule -> rule.packId().equals(packId)
                        && rule.metadata().clauses().contains(clause.clause()))
                .toList();
    }

    private Optional<Outcome> worst(Clause clause, List<Rule> deciding) {
        return deciding.stream()
                .flatMap(rule -> judgement.verdicts().getOrDefault(rule, List.of()).stream())
                .filter(verdict -> verdict.clauses().contains(clause.clause()))
                .map(Verdict::outcome)
                .min(Outcome::compareTo);
    }
}
