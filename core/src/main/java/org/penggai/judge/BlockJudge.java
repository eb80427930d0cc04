package org.penggai.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.model.Model;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSessionsPool;
import org.kie.api.runtime.rule.ConsequenceException;
import org.penggai.ledger.Ledger;
import org.penggai.ledger.Waiver;
import org.penggai.pack.Rule;
import org.penggai.pack.RuleBase;

/**
 * Judges by any number of blocks of one rule at once, each as it stands or changed, and keeps apart what each says. For one
 * thread.
 */
public final class BlockJudge {
    private static final Pattern BLOCK = Pattern.compile("\"([^\"]+)\"");

    /** A block threw. */
    public static final class FaultException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient List<String> blocks;

        FaultException(List<String> blocks, Throwable cause) {
            super(cause);
            this.blocks = blocks;
        }

        /** The blocks that share the condition, or the one whose consequence threw; empty where it can't be told. */
        public List<String> blocks() {
            return blocks;
        }
    }

    private final RuleBase rules;
    private final Rule rule;
    private final KieBase base;
    private KieSessionsPool sessions;

    /** A judge by the blocks in {@code models}, all of {@code rule}. */
    public BlockJudge(RuleBase rules, Rule rule, List<Model> models) {
        this.rules = rules;
        this.rule = rule;
        this.base = ModelLoader.build(models);
        this.sessions = ModelLoader.sessions(base);
    }

    /**
     * What each block says.
     *
     * @throws FaultException when one throws
     */
    public BlockStatements judge(Ledger ledger, Moment now, List<Object> memory, List<Waiver> extraWaivers) {
        List<Waiver> waivers = new ArrayList<>(extraWaivers);
        if (ledger.waivers() != null) {
            waivers.addAll(ledger.waivers());
        }
        Sitting sitting = new Sitting(
                sessions.newKieSession(),
                rules,
                ledger,
                new Pointers(ledger),
                now.derivation().asOf().date(),
                now.parameters(),
                waivers);
        try {
            BlockStatements statements = sitting.statements(rule, memory);
            sitting.close();
            return statements;
        } catch (ConsequenceException e) {
            renew();
            throw new FaultException(List.of(e.getRule().getName()), e);
        } catch (RuntimeException e) {
            renew();
            List<String> blocks = new ArrayList<>();
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                Matcher named = BLOCK.matcher(String.valueOf(cause.getMessage()));
                while (named.find()) {
                    blocks.add(named.group(1));
                }
            }
            throw new FaultException(blocks, e);
        }
    }

    /** A session in which a block threw is not lent again. */
    private void renew() {
        sessions = ModelLoader.sessions(base);
    }
}
