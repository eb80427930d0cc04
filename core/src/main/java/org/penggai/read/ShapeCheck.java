package org.penggai.read;

import java.util.regex.Pattern;
import org.penggai.Bilingual;
import org.penggai.ledger.Shape;

/** The form of codes, and the check character of unified social credit codes. */
final class ShapeCheck {
    private static final String CREDIT_CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final Pattern CREDIT = Pattern.compile("[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}");
    private static final Pattern PROJECT = Pattern.compile("[0-9]{4}-[0-9]{6}-[0-9]{2}-[0-9]{2}-[0-9]{6}");
    private static final Pattern DIVISION = Pattern.compile("[1-9][0-9]{5}");

    private ShapeCheck() {}

    /** What is wrong with the code; null when nothing is. */
    static ProblemCode problem(Shape.Kind kind, String code) {
        Pattern form = form(kind);
        if (!form.matcher(code).matches()) {
            return ProblemCode.UNUSUAL_FORM;
        }
        return kind == Shape.Kind.CREDIT_CODE && checkCharacter(code) != code.charAt(17)
                ? ProblemCode.WRONG_CHECK_CHARACTER
                : null;
    }

    static Bilingual expected(Shape.Kind kind, ProblemCode problem, String code) {
        if (problem == ProblemCode.WRONG_CHECK_CHARACTER) {
            char last = checkCharacter(code);
            return new Bilingual("末位为 " + last + "（GB 32100）", "the last character to be " + last + " (GB 32100)");
        }
        return switch (kind) {
            case CREDIT_CODE ->
                new Bilingual("18位统一社会信用代码（GB 32100）", "a unified social credit code of 18 characters (GB 32100)");
            case PROJECT_CODE ->
                new Bilingual("24位投资项目代码，如 2018-611026-47-01-000000", "24 characters such as 2018-611026-47-01-000000");
            case DIVISION_CODE -> new Bilingual("6位行政区划代码（GB/T 2260）", "six digits (GB/T 2260)");
        };
    }

    private static Pattern form(Shape.Kind kind) {
        return switch (kind) {
            case CREDIT_CODE -> CREDIT;
            case PROJECT_CODE -> PROJECT;
            case DIVISION_CODE -> DIVISION;
        };
    }

    private static char checkCharacter(String code) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < 17; i++) {
            sum += CREDIT_CHARACTERS.indexOf(code.charAt(i)) * weight;
            weight = weight * 3 % 31;
        }
        return CREDIT_CHARACTERS.charAt((31 - sum % 31) % 31);
    }
}
