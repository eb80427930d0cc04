package org.penggai.judge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kie.api.KieBase;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;
import org.penggai.derive.Derivation;
import org.penggai.ledger.Ledger;
import org.penggai.ledger.Waiver;
import org.penggai.pack.Parameters;
import org.penggai.pack.Rule;
import org.penggai.pack.RuleBase;
import org.penggai.pack.RuleMetadata;

/** Runs the rules of all packs over a ledger. One rule base is shared by all threads; each check has a session. */
public final class Judge {
    private final RuleBase rules;
    private final KieBase kieBase;

    /** A judge over the compiled models of the packs in {@code rules}. */
    public Judge(RuleBase rules) {
        this.rules = rules;
        this.kieBase = ModelLoader.load(rules.modelClasses());
    }

    /**
     * The verdicts of all rules.
     *
     * @param ledger the ledger as it was given, whose pointers verdicts carry
     * @param derivation what was derived of it
     * @param parameters the parameters that hold on the day
     * @param extraWaivers waivers given beside the ledger
     */
    public Judgement judge(Ledger ledger, Derivation derivation, Parameters parameters, List<Waiver> extraWaivers) {
        LocalDate day = derivation.asOf().date();
        Verdicts verdicts = new Verdicts(new Pointers(ledger));
        List<Waiver> waivers = new ArrayList<>(extraWaivers);
        if (ledger.waivers() != null) {
            waivers.addAll(ledger.waivers());
        }
        Attestations attestations =
                new Attestations(ledger.attestations() == null ? List.of() : ledger.attestations(), day);
        Outcomes outcomes = new Outcomes(
                ledger,
                day,
                parameters.whole("due-soon-days"),
                parameters.has("plan-issued") ? parameters.date("plan-issued") : null,
                new Waivers(waivers, day),
                attestations);
        Map<Rule, List<Verdict>> byRule = new LinkedHashMap<>();
        KieSession session = kieBase.newKieSession();
        try {
            if (!rules.rules().isEmpty()) {
                session.setGlobal("verdict", verdicts);
            }
            session.addEventListener(new DefaultAgendaEventListener() {
                @Override
                public void beforeMatchFired(BeforeMatchFiredEvent event) {
                    org.kie.api.definition.rule.Rule block = event.getMatch().getRule();
                    verdicts.enter(rules.ruleOfBlock(block.getPackageName(), block.getName()));
                }
            });
            WorkingMemory.of(derivation, parameters).forEach(session::insert);
            session.fireAllRules();
            judge(RuleMetadata.Stage.FACTS, outcomes, verdicts, byRule);
            if (rules.rules().stream().anyMatch(rule -> rule.metadata().stage() == RuleMetadata.Stage.VERDICTS)) {
                session.insert(VerdictsReached.of(byRule.keySet()));
                byRule.forEach((rule, found) -> found.forEach(verdict -> session.insert(RuleOutcome.of(verdict))));
                session.fireAllRules();
                judge(RuleMetadata.Stage.VERDICTS, outcomes, verdicts, byRule);
            }
        } finally {
            session.dispose();
        }
        return new Judgement(derivation, byRule, attestations);
    }

    private void judge(
            RuleMetadata.Stage stage, Outcomes outcomes, Verdicts verdicts, Map<Rule, List<Verdict>> byRule) {
        for (Rule rule : rules.rules()) {
            if (rule.metadata().stage() == stage) {
                byRule.put(rule, outcomes.of(rule, verdicts.of(rule)));
            }
        }
    }
}
