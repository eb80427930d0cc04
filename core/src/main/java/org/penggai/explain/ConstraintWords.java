package org.penggai.explain;

import java.util.Map;
import org.penggai.Bilingual;
import org.penggai.pack.RuleBase;
import org.penggai.pack.RuleBlock;

/** Puts constraints of rules into words, apart from any ledger. */
public final class ConstraintWords {
    private ConstraintWords() {}

    /** A constraint of a pattern of {@code type} in a block. */
    public static Bilingual of(RuleBase rules, RuleBlock block, String type, String constraint) {
        return new Phrases(block.conditions(), Map.of(), new Names(rules)).constraint(type, constraint);
    }

    /** What a type of fact is called. */
    public static Bilingual type(String type) {
        return Words.type(type);
    }
}
