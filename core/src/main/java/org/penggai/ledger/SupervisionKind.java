package org.penggai.ledger;

/** Kind of supervision record (督查记录类别). */
public enum SupervisionKind implements Code {
    /** Daily arrangement. */
    DAILY_ARRANGEMENT("日安排", "Daily arrangement"),
    /** Weekly account. */
    WEEKLY_ACCOUNT("周交账", "Weekly account"),
    /** Monthly comparison. */
    MONTHLY_COMPARISON("月评比", "Monthly comparison"),
    /** Quarterly assessment. */
    QUARTERLY_ASSESSMENT("季考核", "Quarterly assessment"),
    /** Driving. */
    DRIVE("推进督办", "Driving"),
    /** Follow-up. */
    FOLLOW_UP("跟踪督查", "Follow-up");

    private final String zh;
    private final String en;

    SupervisionKind(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public String zh() {
        return zh;
    }

    @Override
    public String en() {
        return en;
    }
}
