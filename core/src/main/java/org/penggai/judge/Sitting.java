package org.penggai.judge;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;
import org.penggai.ledger.Ledger;
import org.penggai.ledger.Waiver;
import org.penggai.pack.Parameters;
import org.penggai.pack.Rule;
import org.penggai.pack.RuleBase;
import org.penggai.pack.RuleMetadata.Stage;

/** A session of the rules over a ledger as of one day. */
final class Sitting implements AutoCloseable {
    private final KieSession session;
    private final RuleBase rules;
    private final Verdicts verdicts;
    private final Attestations attestations;
    private final Outcomes outcomes;

    /**
     * @param ledger the ledger as it was given
     * @param pointers where its facts stand
     */
    Sitting(
            KieSession session,
            RuleBase rules,
            Ledger ledger,
            Pointers pointers,
            LocalDate day,
            Parameters parameters,
            List<Waiver> waivers) {
        this.session = session;
        this.rules = rules;
        verdicts = new Verdicts(pointers);
        attestations = new Attestations(ledger.attestations() == null ? List.of() : ledger.attestations(), day);
        outcomes = new Outcomes(
                ledger,
                day,
                parameters.whole("due-soon-days"),
                parameters.has("plan-issued") ? parameters.date("plan-issued") : null,
                new Waivers(waivers, day),
                attestations);
        if (!rules.rules().isEmpty()) {
            session.setGlobal("verdict", verdicts);
        }
        session.addEventListener(new DefaultAgendaEventListener() {
            @Override
            public void beforeMatchFired(BeforeMatchFiredEvent event) {
                org.kie.api.definition.rule.Rule block = event.getMatch().getRule();
                verdicts.enter(
                        rules.ruleOfBlock(block.getPackageName(), block.getName()),
                        block.getName(),
                        event.getMatch()::getObjects);
            }
        });
    }

    Attestations attestations() {
        return attestations;
    }

    /** The verdicts of the rules of a stage, once {@code more} facts are there. */
    Map<Rule, List<Verdict>> judge(Stage stage, List<Object> more) {
        more.forEach(session::insert);
        session.fireAllRules();
        Map<Rule, List<Verdict>> byRule = new LinkedHashMap<>();
        for (Rule rule : rules.rules()) {
            if (rule.metadata().stage() == stage) {
                byRule.put(rule, outcomes.of(rule, verdicts.of(rule)));
            }
        }
        return byRule;
    }

    /** The verdicts of one rule over {@code facts}: no block of another rule fires. */
    List<Verdict> judge(Rule rule, List<Object> facts) {
        facts.forEach(session::insert);
        session.fireAllRules(match -> rule.equals(rules.ruleOfBlock(
                match.getRule().getPackageName(), match.getRule().getName())));
        return outcomes.of(rule, verdicts.of(rule));
    }

    /** What each block says over {@code facts}, of a session with blocks of one rule alone. */
    BlockStatements statements(Rule rule, List<Object> facts) {
        verdicts.keepBlocksApart();
        facts.forEach(session::insert);
        session.fireAllRules();
        return new BlockStatements(rule, outcomes, verdicts.byBlock());
    }

    @Override
    public void close() {
        session.dispose();
    }
}
