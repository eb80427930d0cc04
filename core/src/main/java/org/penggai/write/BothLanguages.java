package org.penggai.write;

import org.penggai.judge.Outcome;
import org.penggai.report.Finding;
import org.penggai.report.Locators;

/** A finding in sentences, first in Chinese, then in English: for formats that are the same whatever the language. */
final class BothLanguages {
    private BothLanguages() {}

    static String text(Finding finding) {
        String zh = "[" + finding.outcome().zh() + "] " + finding.message().zh() + "\n条款："
                + String.join(" ", finding.clauses()) + " "
                + Locators.of(finding.locator()).zh();
        String en = "[" + finding.outcome().en() + "] " + finding.message().en() + "\nClause: "
                + String.join(" ", finding.clauses()) + " "
                + Locators.of(finding.locator()).en();
        if (finding.outcome() == Outcome.VIOLATED || finding.outcome() == Outcome.ADVICE) {
            zh += "\n如何纠正：" + finding.cure().zh();
            en += "\nWhat clears it: " + finding.cure().en();
        }
        return zh + "\n\n" + en;
    }
}
