package org.penggai;

import java.util.Collection;
import java.util.List;
import org.penggai.judge.BlockJudge;
import org.penggai.judge.BlockStatements;
import org.penggai.judge.Judge;
import org.penggai.judge.Moment;
import org.penggai.ledger.Ledger;
import org.penggai.ledger.PersonalData;
import org.penggai.ledger.Waiver;
import org.penggai.pack.Rule;
import org.penggai.pack.RuleBase;
import org.penggai.report.FactLocator;
import org.penggai.report.Finding;
import org.penggai.report.ReportBuilder;

/**
 * One rule over one ledger as of a day: what was derived is kept, so that the rule can be judged many times with its blocks
 * changed. Made by {@link ComplianceChecker#trial}. Thread-safe.
 */
public final class RuleTrial {
    private final Rule rule;
    private final Ledger ledger;
    private final Moment now;
    private final List<Object> memory;
    private final List<Waiver> waivers;
    private final ReportBuilder report;

    RuleTrial(RuleBase rules, Rule rule, Ledger ledger, Moment now, List<Object> memory, List<Waiver> waivers) {
        this.rule = rule;
        this.ledger = ledger;
        this.now = now;
        this.memory = List.copyOf(memory);
        this.waivers = waivers;
        this.report = new ReportBuilder(
                rules, ledger, now.parameters(), now.derivation().asOf().date(), FactLocator.NONE, PersonalData.SHOWN);
    }

    /** What the rule reads: facts, derived facts and parameters. */
    public List<Object> memory() {
        return memory;
    }

    /**
     * What each block says.
     *
     * @throws BlockJudge.FaultException when one throws
     */
    public BlockStatements statements(BlockJudge judge) {
        return judge.judge(ledger, now, memory, waivers);
    }

    /** The findings on all subjects where the rule has these blocks and no others. */
    public List<Finding> findings(BlockStatements statements, Collection<String> blocks) {
        return report.findings(rule, statements.verdicts(blocks));
    }

    /** The findings on all subjects by the rules of {@code judge}, those included that are satisfied or not applicable. */
    public List<Finding> findings(Judge judge) {
        return report.findings(rule, judge.judge(rule, ledger, now, memory, waivers));
    }
}
