package org.penggai.oc4ids;

import java.util.Locale;
import org.penggai.Bilingual;

/** Why something of a package is not in the ledger; {@code {0}} and {@code {1}} stand for what was found. */
enum Loss {
    /** A field of OC4IDS that no field of a ledger says; its own reason stands in {@link FieldReasons}. */
    NO_PLACE("{0}", "{1}"),
    /** A field that is none of OC4IDS. */
    UNKNOWN_FIELD("OC4IDS 0.9 没有此字段", "OC4IDS 0.9 has no such field"),
    OTHER_SECTOR("项目不属于行业 {0}，整个项目未带入", "the project is not of the sector {0}: none of it is carried"),
    OTHER_CURRENCY("币种为 {0}，台账只记人民币（CNY）", "the currency is {0}; a ledger is in yuan (CNY)"),
    NO_CURRENCY("没有币种，不知道是不是人民币", "no currency is given, so that it may be another than yuan"),
    NO_AMOUNT("没有金额", "no amount is given"),
    BEYOND_FEN("金额 {0} 精确到了分以下", "the amount {0} is finer than fen"),
    BEYOND_RANGE("金额 {0} 为负或超过一万亿元", "the amount {0} is negative or more than 1,000,000,000,000 yuan"),
    NO_DATE("没有日期", "no date is given"),
    NO_PAYER("没有说明由谁付款", "it is not said who paid"),
    NO_PAYEE("没有说明付给谁", "it is not said who was paid"),
    NO_PARTY("没有说明是哪个单位", "it is not said which organisation it is"),
    OTHER_NAME("名称与所指单位 {0} 的不同", "it is called otherwise than the organisation {0} that it refers to"),
    NO_TITLE("没有名称，以编号为名称", "there is no title: the id stands for the name"),
    NARROWED_STATUS("台账中为“已完成”，不分是否在维护", "a ledger says completed, and not whether it is maintained"),
    OTHER_STATUS("台账没有对应的状态，状态未知", "a ledger has no such status: it is unknown"),
    UPDATED_EARLIER(
            "项目最后更新于 {0}，早于发布日 {1}：按发布时仍属实带入",
            "the project was last updated on {0}, before the package was published on {1}: taken as still true then"),
    NOT_MET_EARLIER(
            "最后一次核查在 {0}，当时未完成；到 {1} 是否完成没有说明，未知",
            "last reviewed on {0}, when it was not met; whether it was by {1} is not said, and unknown"),
    NOT_MET_UNDATED("未完成，但没有核查日期，是否已完成未知", "not met, but without the day of the review: whether it is now is unknown"),
    MET_UNDATED("已完成，但没有完成日期，日期未知", "met, but without the day: unknown"),
    MET_UNCLEAR("有完成日期，状态却是 {0}，是否完成未知", "there is a day on which it was met, and the status {0}: unknown"),
    OTHER_MILESTONE("类型 {0} 不是工程进度节点", "a milestone of the type {0} is no node of the works' schedule"),
    WITHOUT_OTHERS(
            "项目 {0} 没有进度节点；台账给出的清单视为完整，为免误认其没有排期，全部节点均未带入",
            "the project {0} has no milestone; a list that a ledger gives is whole, so that it would be said to have no"
                    + " schedule: no milestone of any project is carried"),
    TOO_LONG_ID("编号超过200个字符", "the id has more than 200 characters"),
    SAME_ID("编号与另一条合成后相同：{0}", "its id falls together with that of another: {0}"),
    DIFFERENT_PARTY(
            "同一编号 {0} 在另一项目中是别的单位，另立一条", "another project has another organisation of the id {0}: both are kept"),
    UNKEPT("含有台账不能保存的内容（过长、过深或字符无效）", "a ledger can't keep it: too long, too deep, or not whole characters");

    private final String zh;
    private final String en;

    Loss(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Bilingual reason(String first, String second) {
        return new Bilingual(fill(zh, first, second), fill(en, first, second));
    }

    /** In one pass, so that braces in what was found stay as they are. */
    private static String fill(String template, String first, String second) {
        StringBuilder text = new StringBuilder();
        int from = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
            text.append(template, from, open).append(template.charAt(open + 1) == '0' ? first : second);
            from = open + 3;
        }
        return text.append(template.substring(from)).toString();
    }
}
