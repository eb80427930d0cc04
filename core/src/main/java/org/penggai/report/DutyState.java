package org.penggai.report;

import java.util.Locale;
import org.penggai.Bilingual;

/** How an obligation with a day stands. Of several on one day the first counts. */
public enum DutyState {
    /** Its day is past, and it is not met. */
    OVERDUE("逾期", "overdue"),
    /** The same under an obligation in principle, with a valid waiver. */
    WAIVED("例外", "waived"),
    /** Its day is past, or can't be worked out and may be, and something is missing to tell whether it was met. */
    UNDETERMINED("无法判定", "undetermined"),
    /** Its day is not yet past, and lies within the warning window. */
    DUE_SOON("即将到期", "due soon"),
    /** Its day is not yet past. */
    NOT_YET_DUE("未到期", "not yet due"),
    /** It was met after its day. */
    MET_LATE("迟办", "met late"),
    /** It was met. */
    MET("已办", "met");

    private final Bilingual label;

    DutyState(String zh, String en) {
        label = new Bilingual(zh, en);
    }

    /** What readers call it. */
    public Bilingual label() {
        return label;
    }

    /** The code in JSON, in kebab-case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether something is still to be done. */
    public boolean open() {
        return compareTo(NOT_YET_DUE) <= 0 && this != WAIVED;
    }
}
