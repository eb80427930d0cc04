package org.penggai.read;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.penggai.Bilingual;
import org.penggai.ledger.Ledger;
import org.penggai.ledger.Whole;

/** What may stand in a field, in words. */
final class Expectations {
    static final int LONGEST_TEXT = 10_000;
    static final int LONGEST_ID = 200;

    static final String VERSION_FIELD = "schemaVersion";
    static final Bilingual VERSION =
            new Bilingual("\"" + Ledger.SCHEMA_VERSION + "\"", "\"" + Ledger.SCHEMA_VERSION + "\"");
    static final Bilingual OBJECT = new Bilingual("一个对象 {…}", "an object {…}");
    static final Bilingual ONCE = new Bilingual("每个字段只给一次", "each field once");
    static final Bilingual PAIRS = new Bilingual("成对的代理字符", "whole characters");
    static final Bilingual SHORTER_NUMBER = new Bilingual("不超过30位的数字", "at most 30 digits");
    static final Bilingual SIX_DECIMALS = new Bilingual("最多六位小数", "at most six decimals");
    static final Bilingual FEN = new Bilingual("折合为元后最多两位小数（分）", "at most two decimals (fen) once in yuan");
    static final Bilingual NOT_NEGATIVE = new Bilingual("不小于 0", "0 or more");
    static final Bilingual SMALLER_AMOUNT = new Bilingual("折合后不超过一万亿元", "at most 1,000,000,000,000 yuan");
    static final Bilingual TEXT_LENGTH = new Bilingual("不超过10000个字符", "at most 10,000 characters");
    static final Bilingual ID_LENGTH = new Bilingual("不超过200个字符", "at most 200 characters");
    static final Bilingual JSON_SYNTAX =
            new Bilingual("逗号、引号和括号都正确的 JSON", "JSON with its commas, quotes and brackets in place");
    static final Bilingual HALF_WIDTH = new Bilingual(
            "英文的引号、冒号、逗号和括号，请用半角标点", "half-width punctuation: quotes, colons, commas and brackets of ASCII");
    static final Bilingual WHITE_SPACE =
            new Bilingual("引号之外只用空格、制表符和换行", "outside of quotes nothing but spaces, tabs and line ends");
    static final Bilingual NO_LEADING_ZERO =
            new Bilingual("数字前面不写 0；代码和编号写在引号内", "a number without zeros before it; a code or number in quotes");
    static final Bilingual FILE_END = new Bilingual("收尾的括号或引号", "the closing brackets or quotes");
    static final Bilingual NOTHING_MORE =
            new Bilingual("一个文件只有一个对象 {…}", "one object {…} in a file and nothing after it");
    static final Bilingual DEPTH = new Bilingual("最多50层", "at most 50 levels");
    static final Bilingual TOKEN = new Bilingual(
            "文字不超过10000个字符，数字不超过30位", "texts of at most 10,000 characters and numbers of at most 30 digits");

    private static final String ESCAPED = "\b\t\n\f\r";
    private static final String ESCAPES = "btnfr";

    private Expectations() {}

    /** How a control character is written inside quotes. */
    static Bilingual escaped(int character) {
        int known = ESCAPED.indexOf(character);
        String escape = known < 0 ? String.format(Locale.ROOT, "\\u%04x", character) : "\\" + ESCAPES.charAt(known);
        return new Bilingual("引号内的控制字符写作 " + escape, escape + " for this control character inside quotes");
    }

    static Bilingual of(FieldPlan field) {
        if (field.name().equals(VERSION_FIELD)) {
            return VERSION;
        }
        return switch (field.kind()) {
            case TEXT -> new Bilingual("加引号的文字，1至10000个字符", "a text in quotes of 1 to 10,000 characters");
            case ID -> new Bilingual("加引号的编号，1至200个字符", "an id in quotes of 1 to 200 characters");
            case REFERENCE -> new Bilingual("加引号的编号，指向台账中的另一条", "an id in quotes of another fact of the ledger");
            case AMOUNT ->
                field.mayBeNegative()
                        ? new Bilingual("不加引号的金额，最多两位小数", "an amount without quotes and at most two decimals")
                        : new Bilingual(
                                "不加引号的金额，不为负，最多两位小数",
                                "an amount without quotes, not negative, with at most two decimals");
            case MEASURE ->
                new Bilingual(
                        "0 至 " + field.maximum() + " 的数字，不加引号", "a number without quotes from 0 to " + field.maximum());
            case WHOLE -> whole(field.whole());
            case BOOLEAN -> new Bilingual("true 或 false（不加引号）", "true or false without quotes");
            case CODE ->
                new Bilingual(
                        "代码之一："
                                + field.codes().entrySet().stream()
                                        .map(code -> code.getKey() + "（"
                                                + code.getValue().zh() + "）")
                                        .collect(Collectors.joining("、")),
                        "one of: " + String.join(", ", field.codes().keySet()));
            case DATE -> new Bilingual("1949至2999年的日期，如 \"2023-12-31\"", "a day such as \"2023-12-31\", 1949 to 2999");
            case EVENT_DATE ->
                new Bilingual(
                        "1949至2999年的日期，如 \"2023-12-31\"，或 \"none\"（截至日尚未发生）",
                        "a day such as \"2023-12-31\", 1949 to 2999, or \"none\" for not happened");
            case RECORD -> OBJECT;
            case LIST -> new Bilingual("一个数组 […]", "an array […]");
            case TEXT_MAP -> new Bilingual("一个对象，各值为文字", "an object of texts");
            case ANY_MAP -> OBJECT;
        };
    }

    /** A field of those that an object can have, perhaps the one named. */
    static Bilingual field(Collection<String> names, String nearest) {
        String all = String.join(", ", names);
        return nearest == null
                ? new Bilingual("字段之一：" + all.replace(", ", "、"), "one of the fields " + all)
                : new Bilingual(
                        "字段之一：" + all.replace(", ", "、") + "，是否想写 \"" + nearest + "\"？",
                        "one of the fields " + all + ", perhaps \"" + nearest + "\"");
    }

    /** A field that the format has, perhaps the one named; null when none is near. */
    static Bilingual knownField(String nearest) {
        return nearest == null
                ? new Bilingual(
                        "格式中有的字段（自有数据放入各条事实的 extensions）",
                        "a field of the format (own data go into the extensions of a fact)")
                : new Bilingual(
                        "格式中有的字段，是否想写 \"" + nearest + "\"？（自有数据放入各条事实的 extensions）",
                        "a field of the format, perhaps \"" + nearest
                                + "\" (own data go into the extensions of a fact)");
    }

    private static Bilingual whole(Whole whole) {
        return new Bilingual(
                whole.min() + " 至 " + whole.max() + " 的整数，不加引号",
                "a whole number without quotes from " + whole.min() + " to " + whole.max());
    }
}
