package org.penggai.judge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kie.api.runtime.KieSessionsPool;
import org.penggai.ledger.Ledger;
import org.penggai.ledger.Waiver;
import org.penggai.pack.Rule;
import org.penggai.pack.RuleBase;
import org.penggai.pack.RuleMetadata.Stage;

/**
 * Runs the rules of all packs over a ledger. One rule base is shared by all threads. Each check has a session of its own, which
 * is emptied and lent to a later one: to make its memories takes longer than to judge a small ledger.
 */
public final class Judge {
    private final RuleBase rules;
    private final KieSessionsPool sessions;

    /** A judge over the compiled models of the packs in {@code rules}. */
    public Judge(RuleBase rules) {
        this.rules = rules;
        this.sessions = ModelLoader.sessions(ModelLoader.load(rules.modelClasses()));
    }

    /**
     * The verdicts of all rules.
     *
     * @param ledger the ledger as it was given, whose pointers verdicts carry
     * @param now the ledger as of the day that is checked
     * @param then the ledger as of an earlier day; asked for days of claims alone
     * @param extraWaivers waivers given beside the ledger
     */
    public Judgement judge(Ledger ledger, Moment now, Function<LocalDate, Moment> then, List<Waiver> extraWaivers) {
        Pointers pointers = new Pointers(ledger);
        List<Waiver> waivers = new ArrayList<>(extraWaivers);
        if (ledger.waivers() != null) {
            waivers.addAll(ledger.waivers());
        }
        LocalDate today = now.derivation().asOf().date();
        Map<LocalDate, Set<String>> claims = Claims.byDay(now.derivation().ledger());
        List<OutcomeThen> claimed = new ArrayList<>();
        claims.forEach((day, claimedRules) -> {
            if (day.isBefore(today)) {
                Moment moment = then.apply(day);
                try (Sitting sitting = sitting(ledger, pointers, moment, waivers)) {
                    claimed.addAll(Claims.outcomes(day, claimedRules, sitting.judge(Stage.FACTS, memory(moment))));
                }
            }
        });
        try (Sitting sitting = sitting(ledger, pointers, now, waivers)) {
            Map<Rule, List<Verdict>> byRule = new LinkedHashMap<>(sitting.judge(Stage.FACTS, memory(now)));
            claimed.addAll(Claims.outcomes(today, claims.getOrDefault(today, Set.of()), byRule));
            Judgement judgement = new Judgement(now.derivation(), byRule, List.copyOf(claimed), sitting.attestations());
            byRule.putAll(sitting.judge(Stage.VERDICTS, judgement.outcomes()));
            return judgement;
        }
    }

    /**
     * The verdicts of one rule alone, over the facts that its conditions name: what {@link #judge(Ledger, Moment, Function,
     * List)} says of it, sooner.
     */
    public List<Verdict> judge(
            Rule rule, Ledger ledger, Moment now, Function<LocalDate, Moment> then, List<Waiver> extraWaivers) {
        if (rule.metadata().stage() == Stage.VERDICTS) {
            return judge(ledger, now, then, extraWaivers).verdicts().get(rule);
        }
        return judge(rule, ledger, now, memory(rule, ledger, now, then, extraWaivers), extraWaivers);
    }

    /** What the conditions of one rule name: of the facts, and for one of stage {@code verdicts} of the outcomes as well. */
    public List<Object> memory(
            Rule rule, Ledger ledger, Moment now, Function<LocalDate, Moment> then, List<Waiver> extraWaivers) {
        List<Object> memory = new ArrayList<>(memory(now));
        if (rule.metadata().stage() == Stage.VERDICTS) {
            memory.addAll(judge(ledger, now, then, extraWaivers).outcomes());
        }
        Set<String> read = rules.blocks(rule).stream()
                .flatMap(block -> block.types().stream())
                .collect(Collectors.toSet());
        return memory.stream()
                .filter(fact -> read.contains(fact.getClass().getSimpleName()))
                .toList();
    }

    /** The verdicts of one rule over {@link #memory(Rule, Ledger, Moment, Function, List)}, which can be judged many times. */
    public List<Verdict> judge(Rule rule, Ledger ledger, Moment now, List<Object> memory, List<Waiver> extraWaivers) {
        List<Waiver> waivers = new ArrayList<>(extraWaivers);
        if (ledger.waivers() != null) {
            waivers.addAll(ledger.waivers());
        }
        try (Sitting sitting = sitting(ledger, new Pointers(ledger), now, waivers)) {
            return sitting.judge(rule, memory);
        }
    }

    private Sitting sitting(Ledger ledger, Pointers pointers, Moment moment, List<Waiver> waivers) {
        LocalDate day = moment.derivation().asOf().date();
        return new Sitting(sessions.newKieSession(), rules, ledger, pointers, day, moment.parameters(), waivers);
    }

    private static List<Object> memory(Moment moment) {
        return WorkingMemory.of(moment.derivation(), moment.parameters());
    }
}
