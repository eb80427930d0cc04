package org.penggai.read;

import java.util.Locale;
import org.penggai.read.InputProblem.Severity;

/** The kinds of problem that a ledger's file can have. */
public enum ProblemCode {
    /** The file has no content. */
    EMPTY_FILE("文件是空的，应为{expected}", "the file is empty; expected {expected}"),
    /** The file is larger than the limit. */
    FILE_TOO_LARGE("文件太大，应为{expected}", "the file is too large; expected {expected}"),
    /** The file is not in UTF-8. */
    WRONG_ENCODING("文件编码是{found}，应为{expected}", "the file's encoding is {found}; expected {expected}"),
    /** Not JSON from here on. */
    INVALID_JSON("此处不是合法的 JSON（{found}），应为{expected}", "not valid JSON ({found}); expected {expected}"),
    /** The file ends too early. */
    TRUNCATED("文件在此中断，应为{expected}", "the file breaks off here; expected {expected}"),
    /** The file holds something else than an object. */
    NOT_AN_OBJECT("文件内容是 {found}，应为{expected}", "the file holds {found}; expected {expected}"),
    /** Something follows the ledger. */
    TRAILING_CONTENT("台账结束之后还有内容 {found}，应为{expected}", "{found} follows the end of the ledger; expected {expected}"),
    /** Arrays and objects nested too deep. */
    NESTED_TOO_DEEP("嵌套过深，应为{expected}", "nested too deep; expected {expected}"),
    /** A name or text beyond what can be read. */
    TOKEN_TOO_LONG(
            "文字、字段名或数字过长，读取到此为止，应为{expected}", "a text, name or number is too long to go on; expected {expected}"),
    /** A field that the format does not have. */
    UNKNOWN_FIELD("没有字段 {found}，应为{expected}", "there is no field {found}; expected {expected}"),
    /** A field given twice in one object. */
    DUPLICATE_FIELD("字段 {found} 重复，应为{expected}", "the field {found} is given twice; expected {expected}"),
    /** A required field that is not given. */
    MISSING_FIELD("缺少“{field}”，应为{expected}", "{field} is missing; expected {expected}"),
    /** A null. */
    NULL_VALUE(
            "“{field}”为 null，不知道时应略去该字段；应为{expected}",
            "{field} is null; leave the field out when unknown; expected {expected}"),
    /** A value of another type. */
    WRONG_TYPE("“{field}”为 {found}，类型不对，应为{expected}", "{field} is {found}, the wrong type; expected {expected}"),
    /** An empty text. */
    EMPTY_TEXT(
            "“{field}”是空文字，不知道时应略去该字段；应为{expected}",
            "{field} is empty; leave the field out when unknown; expected {expected}"),
    /** A text longer than may be. */
    TEXT_TOO_LONG("“{field}”过长（{found}），应为{expected}", "{field} is too long ({found}); expected {expected}"),
    /** Half of a surrogate pair. */
    INVALID_CHARACTER(
            "“{field}”含有不成对的代理字符，应为{expected}", "{field} holds half of a surrogate pair; expected {expected}"),
    /** A code that the list does not have. */
    UNKNOWN_CODE("“{field}”没有代码 {found}，应为{expected}", "{field} has no code {found}; expected {expected}"),
    /** Not a day in the form yyyy-MM-dd. */
    INVALID_DATE("“{field}”{found} 不是有效日期，应为{expected}", "{field} {found} is not a valid date; expected {expected}"),
    /** A day in a year that can't be meant. */
    DATE_OUT_OF_RANGE(
            "“{field}”{found} 年份超出范围，应为{expected}", "{field} {found} is in a year out of range; expected {expected}"),
    /** A date before the one that it can't precede. */
    END_BEFORE_START(
            "“{field}”{found} 早于起始日期，应为{expected}", "{field} {found} is before the start; expected {expected}"),
    /** NaN or an infinity. */
    NOT_A_NUMBER("“{field}”为 {found}，不是数，应为{expected}", "{field} is {found}, not a number; expected {expected}"),
    /** A number with more digits than may be. */
    NUMBER_TOO_LONG("“{field}”{found} 位数过多，应为{expected}", "{field} {found} has too many digits; expected {expected}"),
    /** More decimals than may be. */
    TOO_MANY_DECIMALS(
            "“{field}”{found} 小数位数过多，应为{expected}", "{field} {found} has too many decimals; expected {expected}"),
    /** A negative number where none can be. */
    NEGATIVE("“{field}”{found} 为负数，应为{expected}", "{field} {found} is negative; expected {expected}"),
    /** A number out of its bounds. */
    OUT_OF_RANGE("“{field}”{found} 超出范围，应为{expected}", "{field} {found} is out of range; expected {expected}"),
    /** Another version of the format. */
    UNSUPPORTED_VERSION("“{field}”{found} 不受支持，应为{expected}", "{field} {found} is not supported; expected {expected}"),
    /** An id that an earlier fact of the array has. */
    DUPLICATE_ID("“{field}”{found} 重复，应为{expected}", "{field} {found} is given twice; expected {expected}"),
    /** An id that no fact has. */
    DANGLING_REFERENCE(
            "“{field}”{found} 在台账中不存在，应为{expected}", "{field} {found} is not in the ledger; expected {expected}"),
    /** References into an array that the ledger leaves out. */
    UNCHECKED_REFERENCE(
            Severity.WARNING,
            "“{field}”{found} 及同类引用无法核对，台账没有给出所引用的数组；应为{expected}",
            "{field} {found} and its like can't be checked, as the ledger leaves out what they refer to; expected {expected}"),
    /** A unified social credit code whose check character is wrong. */
    WRONG_CHECK_CHARACTER(
            Severity.WARNING,
            "“{field}”{found} 校验码不符，应为{expected}",
            "the check character of {field} {found} is wrong; expected {expected}"),
    /** A code of another form. */
    UNUSUAL_FORM(
            Severity.WARNING,
            "“{field}”{found} 形式不符，应为{expected}",
            "{field} {found} has an unusual form; expected {expected}"),
    /** A record dated after the ledger's own as-of date. */
    AFTER_AS_OF(
            Severity.WARNING,
            "“{field}”{found} 晚于台账截至日期，应为{expected}",
            "{field} {found} is after the ledger's as-of date; expected {expected}");

    private final Severity severity;
    private final String zh;
    private final String en;

    ProblemCode(String zh, String en) {
        this(Severity.ERROR, zh, en);
    }

    ProblemCode(Severity severity, String zh, String en) {
        this.severity = severity;
        this.zh = zh;
        this.en = en;
    }

    /** The code in kebab-case, as in JSON. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether a file with such a problem can be used. */
    public Severity severity() {
        return severity;
    }

    String zh() {
        return zh;
    }

    String en() {
        return en;
    }
}
