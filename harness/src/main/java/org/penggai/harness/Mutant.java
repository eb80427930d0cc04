package org.penggai.harness;

import java.util.Objects;
import org.penggai.Bilingual;

/**
 * A rule changed in one place, and whether a case noticed.
 *
 * @param rule id of the rule; never null
 * @param block name of the block that is changed; null where a parameter is
 * @param line line of the DRL; 0 where a parameter is changed
 * @param kind what kind of change
 * @param change what is changed to what, as marks name it; unique in its block
 * @param status what became of it
 * @param noticedBy name of the first case that came out otherwise; null where none did
 * @param missing the case that is missing, in a sentence; null unless it survived
 * @param suggestion such a case; null where none was found or it did not survive
 * @param reason why the change is none, as a mark says; null unless it is marked
 */
public record Mutant(
        String rule,
        String block,
        int line,
        Kind kind,
        String change,
        Status status,
        String noticedBy,
        Bilingual missing,
        SuggestedCase suggestion,
        Bilingual reason) {
    /** What kind of change. */
    public enum Kind {
        /** A comparison that takes its boundary in, or no longer does; or the contrary of one. */
        COMPARISON("比较符改变", "comparison changed"),
        /** What is compared with is moved by a day, a fen or a unit. */
        STEP("差一步", "off by one step"),
        /** Known for not known. */
        NULL_CHECK("已知与未知互换", "known for unknown"),
        /** A constraint of a pattern left out. */
        CONSTRAINT_DROPPED("删去约束", "constraint dropped"),
        /** A pattern left out. */
        PATTERN_DROPPED("删去条件", "pattern dropped"),
        /** There is for there is none. */
        QUANTIFIER("存在与不存在互换", "exists for not"),
        /** And for or. */
        LOGIC("且与或互换", "and for or"),
        /** A neighbouring code, or one code of a list left out. */
        ENUM("相邻代码", "neighbouring code"),
        /** True for false. */
        BOOLEAN("真假互换", "true for false"),
        /** The contrary of what is asked of the day of an event. */
        NEGATION("取反", "negated"),
        /** A block left out. */
        BLOCK_DROPPED("删去规则块", "block dropped"),
        /** A parameter moved by a step. */
        PARAMETER("参数差一步", "parameter off by one step");

        private final Bilingual label;

        Kind(String zh, String en) {
            label = new Bilingual(zh, en);
        }

        /** What it is called. */
        public Bilingual label() {
            return label;
        }
    }

    /** What became of a change. */
    public enum Status {
        /** A case came out otherwise than expected. */
        NOTICED,
        /** No case did: one is missing. */
        SURVIVED,
        /** No case did, and a mark says why none can. */
        EQUIVALENT
    }

    public Mutant {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(change, "change");
        Objects.requireNonNull(status, "status");
    }
}
