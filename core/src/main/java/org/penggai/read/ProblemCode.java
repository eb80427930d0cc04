package org.penggai.read;

import java.util.Locale;
import org.penggai.Bilingual;

/** The kinds of problem that a ledger's file can have, and how what was found is said. */
enum ProblemCode {
    /** The file has no content. */
    EMPTY("文件是空的", "the file is empty"),
    /** The file is larger than the limit. */
    TOO_LARGE("文件太大", "the file is too large"),
    /** The file is not in UTF-8. */
    NOT_UTF_8("文件编码不是 UTF-8（{found}）", "the file is not in UTF-8 ({found})"),
    /** The file ends inside a character: not UTF-8 either, but cut off rather than saved otherwise. */
    CUT_CHARACTER("文件在此中断，末尾的字符不完整（{found}）", "the file ends here, inside a character ({found})"),
    /** Not JSON from here on. */
    NOT_JSON("此处不是合法的 JSON（{found}）", "not valid JSON ({found})"),
    /** The file ends too early. */
    TRUNCATED("文件在此中断", "the file breaks off here"),
    /** Something follows the one object of the file. */
    TRAILING_CONTENT("内容结束之后还有 {found}", "{found} follows the end of the content"),
    /** Nesting, or a name, text or number, beyond what can be read. */
    BEYOND_LIMIT("超出限制，读取到此为止", "beyond a limit, reading stops here"),
    /** A field that the format does not have. */
    UNKNOWN_FIELD("没有字段 {found}", "there is no field {found}"),
    /** A field given twice in one object. */
    DUPLICATE_FIELD("字段 {found} 重复", "the field {found} is given twice"),
    /** A required field that is not given. */
    MISSING_FIELD("缺少“{field}”", "{field}: missing"),
    /** A null. */
    NULL("“{field}”为 null；不知道时应略去该字段", "{field}: null; leave the field out when unknown"),
    /** A value of another type. */
    WRONG_TYPE("“{field}”为 {found}，类型不对", "{field}: {found} is of the wrong type"),
    /** An empty text. */
    BLANK("“{field}”是空文字；不知道时应略去该字段", "{field}: an empty text; leave the field out when unknown"),
    /** A text longer than may be. */
    TOO_LONG("“{field}”有 {found} 个字符，过长", "{field}: too long with {found} characters"),
    /** Half of a surrogate pair. */
    INVALID_CHARACTER("“{field}”含有不成对的代理字符", "{field}: holds half of a surrogate pair"),
    /** A code that the list does not have. */
    UNKNOWN_CODE("“{field}”没有代码 {found}", "{field}: there is no code {found}"),
    /** Not a real day in the form yyyy-MM-dd, of the years that can be meant. */
    BAD_DATE("“{field}”{found} 不是有效日期", "{field}: {found} is not a valid date"),
    /** A date before the one that it can't precede. */
    END_BEFORE_START("“{field}”{found} 早于起始日期", "{field}: {found} is before the start"),
    /** NaN or an infinity. */
    NOT_A_NUMBER("“{field}”为 {found}，不是数", "{field}: {found} is not a number"),
    /** A number with more digits than may be. */
    NUMBER_TOO_LONG("“{field}”{found} 位数过多", "{field}: {found} has too many digits"),
    /** An amount with a third decimal of a fen. */
    BEYOND_FEN("“{field}”{found} 精确到了分以下", "{field}: {found} is finer than fen"),
    /** A negative number where none can be. */
    NEGATIVE("“{field}”{found} 为负数", "{field}: {found} is negative"),
    /** A number out of its bounds, or with too many decimals. */
    OUT_OF_RANGE("“{field}”{found} 超出范围", "{field}: {found} is out of range"),
    /** Another version of the format. */
    UNKNOWN_VERSION("“{field}”{found} 不受支持", "{field}: {found} is not supported"),
    /** Another value than in the first of the files that are read as one ledger. */
    DIFFERS("文件之间不一致：{found}", "the files differ: {found}"),
    /** An id that an earlier fact of the array has. */
    DUPLICATE_ID("“{field}”{found} 重复", "{field}: {found} is given twice"),
    /** An id that no fact has. */
    DANGLING_REFERENCE("“{field}”{found} 在台账中不存在", "{field}: {found} is not in the ledger"),
    /** A code of another form, or whose check character is wrong. */
    DOUBTFUL_CODE("“{field}”{found} 不像正确的代码", "{field}: {found} does not look like a right code"),
    /** An id of a fact in an array that the ledger leaves out, which may hold it or not. */
    UNCHECKED_REFERENCE("“{field}”{found} 无从核对", "{field}: {found} can't be looked up"),
    /** A record dated after the ledger's own as-of date. */
    AFTER_AS_OF("“{field}”{found} 晚于台账截至日期", "{field}: {found} is after the ledger's as-of date");

    private final String zh;
    private final String en;

    ProblemCode(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** The code in kebab-case. */
    String code() {
        if (this == CUT_CHARACTER) {
            return NOT_UTF_8.code();
        }
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether a file with such a problem can be used. */
    boolean warning() {
        return this == DOUBTFUL_CODE || this == UNCHECKED_REFERENCE || this == AFTER_AS_OF;
    }

    /** What was found, as a sentence. */
    Bilingual sentence(Bilingual field, String found) {
        return new Bilingual(fill(zh, field.zh(), found), fill(en, field.en(), found));
    }

    /** In one pass, so that braces in what was found stay as they are. */
    private static String fill(String template, String field, String found) {
        StringBuilder text = new StringBuilder();
        int from = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
            int close = template.indexOf('}', open);
            text.append(template, from, open);
            text.append(template.startsWith("{field}", open) ? field : found);
            from = close + 1;
        }
        return text.append(template, from, template.length()).toString();
    }
}
