package org.penggai.judge;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.penggai.pack.Rule;

/** What each block of a rule said over one ledger, and the verdicts that follow from any choice of blocks. */
public final class BlockStatements {
    private final Rule rule;
    private final Outcomes outcomes;
    private final Map<String, Map<Subject, RawVerdict>> byBlock;

    BlockStatements(Rule rule, Outcomes outcomes, Map<String, Map<Subject, RawVerdict>> byBlock) {
        this.rule = rule;
        this.outcomes = outcomes;
        this.byBlock = byBlock;
    }

    /** The verdicts where the rule has these blocks and no others. */
    public List<Verdict> verdicts(Collection<String> blocks) {
        Map<Subject, RawVerdict> all = new HashMap<>();
        for (String block : blocks) {
            byBlock.getOrDefault(block, Map.of())
                    .forEach((subject, raw) -> all.computeIfAbsent(subject, key -> new RawVerdict(raw.subject))
                            .add(raw));
        }
        return outcomes.of(rule, all);
    }

    /** What a block said, as a text; empty where it said nothing. */
    public String said(String block) {
        return String.join(
                "\n",
                byBlock.getOrDefault(block, Map.of()).values().stream()
                        .map(RawVerdict::said)
                        .sorted()
                        .toList());
    }
}
