package org.penggai.html;

import org.penggai.Bilingual;
import org.penggai.harness.CaseResult;

/** How a case came out. */
enum CaseState {
    FAILED("不符", "failed", "✗"),
    PENDING("待写", "pending", "…"),
    PASSED("通过", "passed", "✓");

    private final Bilingual label;
    private final String sign;

    CaseState(String zh, String en, String sign) {
        label = new Bilingual(zh, en);
        this.sign = sign;
    }

    static CaseState of(CaseResult result) {
        return result.tested().pending() ? PENDING : result.passed() ? PASSED : FAILED;
    }

    String code() {
        return label.en();
    }

    Bilingual label() {
        return label;
    }

    String sign() {
        return sign;
    }
}
