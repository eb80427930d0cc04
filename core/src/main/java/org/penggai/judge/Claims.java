package org.penggai.judge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.penggai.ledger.ClaimKind;
import org.penggai.ledger.Ledger;
import org.penggai.ledger.RectificationClaim;
import org.penggai.pack.Rule;

/** The days on which something was claimed to be put right, and what the rules that were claimed said of them. */
final class Claims {
    private Claims() {}

    /** The ids of the rules that are claimed on each day; none when there are no claims. */
    static Map<LocalDate, Set<String>> byDay(Ledger ledger) {
        Map<LocalDate, Set<String>> byDay = new TreeMap<>();
        if (ledger.rectificationClaims() != null) {
            for (RectificationClaim claim : ledger.rectificationClaims()) {
                if (claim.kind() == ClaimKind.DONE && claim.ruleId() != null) {
                    byDay.computeIfAbsent(claim.on(), day -> new TreeSet<>()).add(claim.ruleId());
                }
            }
        }
        return byDay;
    }

    /** The outcomes of the claimed rules among all verdicts as of the day. */
    static List<OutcomeThen> outcomes(LocalDate day, Set<String> claimed, Map<Rule, List<Verdict>> verdicts) {
        List<OutcomeThen> outcomes = new ArrayList<>();
        verdicts.forEach((rule, found) -> {
            if (claimed.contains(RuleOutcome.idOf(rule))) {
                found.forEach(verdict -> outcomes.add(OutcomeThen.of(day, verdict)));
            }
        });
        return outcomes;
    }
}
