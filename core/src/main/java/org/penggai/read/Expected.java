package org.penggai.read;

import com.fasterxml.jackson.core.JsonToken;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;
import org.penggai.Bilingual;

/** What messages say was found and expected. */
final class Expected {
    static final Bilingual DATE = new Bilingual("日期，如 2023-12-31", "a date such as 2023-12-31");
    static final Bilingual EVENT = new Bilingual(
            "日期，如 2023-12-31；尚未发生写 \"none\"", "a date such as 2023-12-31, or \"none\" when it has not happened");
    static final Bilingual AMOUNT = new Bilingual("数字，换算成元后最多两位小数（分）", "a number, in 元 with at most two decimals");
    static final Bilingual LEAVE_OUT =
            new Bilingual("有值；不知道就不写这一项", "a value; leave the field out when it is not known");
    static final Bilingual ONCE = new Bilingual("每个字段只写一次", "each field once");

    private Expected() {}

    static Bilingual of(FieldPlan field) {
        if (field.list) {
            return new Bilingual("数组 […]", "an array");
        }
        return one(field);
    }

    static Bilingual one(FieldPlan field) {
        return switch (field.kind) {
            case TEXT -> new Bilingual("文字", "a text");
            case CODE -> new Bilingual("下列代码之一：" + codes(field), "one of the codes " + codes(field));
            case DATE -> DATE;
            case EVENT -> EVENT;
            case AMOUNT -> AMOUNT;
            case MEASURE ->
                new Bilingual(
                        "0到" + field.max + "的数字，最多六位小数",
                        "a number from 0 to " + field.max + " with at most six decimals");
            case WHOLE ->
                new Bilingual(
                        field.min + "到" + field.max + "的整数", "a whole number from " + field.min + " to " + field.max);
            case FLAG -> new Bilingual("true 或 false", "true or false");
            case RECORD, EXTENSIONS -> new Bilingual("对象 {…}", "an object");
            case TEXT_MAP -> new Bilingual("值都是文字的对象 {…}", "an object whose values are texts");
        };
    }

    static Bilingual found(JsonToken token, String text) {
        return switch (token) {
            case START_OBJECT -> new Bilingual("对象", "an object");
            case START_ARRAY -> new Bilingual("数组", "an array");
            case VALUE_STRING -> text("文字 \"", "the text \"", text, "\"");
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> text("数字 ", "the number ", text, "");
            case VALUE_NULL -> new Bilingual("null", "null");
            default -> text("", "", text, "");
        };
    }

    static Bilingual unknownField(RecordPlan plan, String name) {
        String nearest = null;
        int distance = Math.max(2, name.length() / 3) + 1;
        for (FieldPlan field : plan.fields) {
            int candidate = distance(field.name, name);
            if (candidate < distance) {
                distance = candidate;
                nearest = field.name;
            }
        }
        return nearest == null
                ? new Bilingual("格式中有的字段（自有数据放入 extensions）", "a field of the format (own data go into extensions)")
                : new Bilingual(
                        "是否想写 " + nearest + "？（自有数据放入 extensions）",
                        "perhaps " + nearest + " (own data go into extensions)");
    }

    @SuppressWarnings("deprecation") // the replacement stands in a library of its own
    private static int distance(String field, String name) {
        return name.length() > 100 ? Integer.MAX_VALUE : StringUtils.getLevenshteinDistance(field, name);
    }

    private static Bilingual text(String zh, String en, String text, String end) {
        String shown = Problems.shown(text);
        return new Bilingual(zh + shown + end, en + shown + end);
    }

    private static String codes(FieldPlan field) {
        return field.codes.keySet().stream().collect(Collectors.joining("、"));
    }
}
