package org.penggai.judge;

import java.util.Locale;

/** How a rule stands for a subject as of a day. The order is the contract's precedence. */
public enum Outcome {
    /** Broken and not put right. */
    VIOLATED("违反", "violated"),
    /** The same under a recommendation: never a violation. */
    ADVICE("建议", "advice"),
    /** The same under an obligation in principle, with a valid waiver. */
    WAIVED("例外", "waived"),
    /** Facts or an attestation are missing. */
    UNDETERMINED("无法判定", "undetermined"),
    /** Broken once, put right since. */
    CURED("已纠正", "cured"),
    /** Due within the warning window. */
    DUE_SOON("即将到期", "due soon"),
    /** Applies and holds. */
    SATISFIED("符合", "satisfied"),
    /** Does not apply. */
    NOT_APPLICABLE("不适用", "not applicable");

    private final String zh;
    private final String en;

    Outcome(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** The label in Chinese. */
    public String zh() {
        return zh;
    }

    /** The label in English. */
    public String en() {
        return en;
    }

    /** The code in JSON, in kebab-case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
