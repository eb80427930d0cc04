package org.penggai.read;

import java.util.regex.Pattern;
import org.penggai.Bilingual;
import org.penggai.ledger.Shape;

/** The form of codes, and the check character of unified social credit codes. */
public final class ShapeCheck {
    private static final String CREDIT_CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final Pattern CREDIT = Pattern.compile("[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}");
    private static final Pattern PROJECT =
            Pattern.compile("[0-9A-Z]{4}-[0-9A-Z]{6}-[0-9A-Z]{2}-[0-9A-Z]{2}-[0-9A-Z]{6}");
    private static final Pattern DIVISION = Pattern.compile("[1-9][0-9]{5}");

    private ShapeCheck() {}

    /** Whether a code has the form, and the check character that it must have. */
    public static boolean fits(Shape.Kind kind, String code) {
        return form(kind).matcher(code).matches()
                && (kind != Shape.Kind.CREDIT_CODE || checkCharacter(code) == code.charAt(17));
    }

    static Bilingual expected(Shape.Kind kind, String code) {
        return switch (kind) {
            case CREDIT_CODE -> creditCode(code);
            case PROJECT_CODE ->
                new Bilingual(
                        "24位投资项目代码，分组4-6-2-2-6", "an investment project code of 24 characters in groups 4-6-2-2-6");
            case DIVISION_CODE -> new Bilingual("6位行政区划代码", "an administrative division code of six digits");
        };
    }

    private static Bilingual creditCode(String code) {
        if (CREDIT.matcher(code).matches()) {
            char last = checkCharacter(code);
            return new Bilingual("校验码（末位）" + last + "（GB 32100）", "the check character " + last + " (GB 32100)");
        }
        return new Bilingual("18位统一社会信用代码（GB 32100）", "a unified social credit code of 18 characters (GB 32100)");
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
