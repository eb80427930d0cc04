package org.penggai.report;

import java.util.Locale;
import org.penggai.Bilingual;

/**
 * How what is found of one rule and subject differs between two reports on the same ledger.
 *
 * @param kind how
 * @param ledger name of the ledger, or its county where it was not read from a file
 * @param before what was found; null where it appears
 * @param after what is found; null where it vanishes
 */
public record VerdictChange(Kind kind, String ledger, PastFinding before, PastFinding after) {
    /** How a verdict differs. */
    public enum Kind {
        /** Nothing was found before. */
        APPEARS("出现", "appears"),
        /** Nothing is found any more. */
        VANISHES("消失", "vanishes"),
        /** Its outcome is another. */
        CHANGES("改变", "changes"),
        /** Its outcome is the same, its days or its amount are others. */
        SHIFTS("日期或金额有变", "shifts");

        private final Bilingual label;

        Kind(String zh, String en) {
            label = new Bilingual(zh, en);
        }

        /** What readers call it. */
        public Bilingual label() {
            return label;
        }

        /** The code in JSON. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What is found now or, where nothing is, what was. */
    public PastFinding either() {
        return after == null ? before : after;
    }
}
