package org.penggai.harness;

import java.util.List;
import org.penggai.Bilingual;
import org.penggai.explain.Explanation;
import org.penggai.judge.Subject;
import org.penggai.report.SheetPlaces;

/**
 * One thing that came out otherwise than a case expects.
 *
 * @param kind what
 * @param rule id of the rule
 * @param subject whom it is about
 * @param place where the expectation stands; the case itself for what was not expected at all
 * @param expected what was expected
 * @param actual what was found
 * @param found the sentence of the finding, with what it asks for; null where there is none
 * @param explanation why the rule came to its outcome; null where the subject is not in the ledger
 */
public record Mismatch(
        Kind kind,
        String rule,
        Subject subject,
        Place place,
        Bilingual expected,
        Bilingual actual,
        Bilingual found,
        Explanation explanation) {
    /** What came out otherwise. */
    public enum Kind {
        /** The outcome. */
        OUTCOME("结果", "outcome"),
        /** The money at stake. */
        AMOUNT("金额", "amount"),
        /** The due date. */
        DUE("期限", "due date"),
        /** The first day broken. */
        SINCE("起始日", "first day broken"),
        /** The reasons of what is broken, cured or due soon. */
        REASON("理由", "reasons"),
        /** A part of the message. */
        MESSAGE("说明文字", "message"),
        /** The facts asked for. */
        MISSING("缺少的事实", "missing facts"),
        /** A finding that the case does not expect. */
        UNEXPECTED("未预期的结果", "finding not expected"),
        /** The rules under test could not be applied: one of them throws. */
        FAULT("判定", "check");

        private final String zh;
        private final String en;

        Kind(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }

        /** What it is called. */
        public Bilingual label() {
            return new Bilingual(zh, en);
        }
    }

    /** The same with its explanation, and what was found with the cells that it speaks of. */
    Mismatch explained(Explanation why, SheetPlaces cells) {
        return new Mismatch(
                kind, rule, subject, place, expected, actual, found == null ? null : cells.beside(found), why);
    }

    /** Why, by the blocks of the rule; empty where there is no explanation. */
    public List<Reason> reasons() {
        return explanation == null ? List.of() : Reason.of(explanation, expected.en());
    }

    /** The whole as one line in each language. */
    public Bilingual message() {
        String about = rule + " " + subject.type() + "/" + subject.id();
        return new Bilingual(
                rule + " " + SheetWords.subject(subject, place) + " 的" + kind.zh + "：应为 " + expected.zh() + "，实为 "
                        + actual.zh(),
                about + ", " + kind.en + ": expected " + expected.en() + ", found " + actual.en());
    }
}
