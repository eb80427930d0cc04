package org.penggai.ledger;

/** Kind of mechanism document (制度文件类别). */
public enum MechanismKind implements Code {
    /** Implementation plan. */
    IMPLEMENTATION_PLAN("实施方案", "Implementation plan"),
    /** Government-court mechanism. */
    LITIGATION_MECHANISM("府院联动机制", "Government-court mechanism"),
    /** Approval with gaps tolerated. */
    APPROVAL_WITH_GAPS("审批容缺制度", "Approval with gaps tolerated"),
    /** Assessment and reward scheme. */
    ASSESSMENT_SCHEME("考核奖励机制", "Assessment and reward scheme"),
    /** Supervision and assessment method. */
    SUPERVISION_METHOD("督查考核办法", "Supervision and assessment method"),
    /** Repayment reserve. */
    REPAYMENT_RESERVE("还款准备金制度", "Repayment reserve"),
    /** Task list. */
    TASK_LIST("任务清单", "Task list"),
    /** Battle map of tasks. */
    BATTLE_MAP("作战图", "Battle map of tasks"),
    /** Complaint channel. */
    COMPLAINT_CHANNEL("举报投诉渠道", "Complaint channel");

    private final String zh;
    private final String en;

    MechanismKind(String zh, String en) {
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
