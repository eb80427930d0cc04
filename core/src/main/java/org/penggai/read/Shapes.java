package org.penggai.read;

import java.util.regex.Pattern;
import org.penggai.Bilingual;
import org.penggai.ledger.Shape;

/** Forms of codes. */
final class Shapes {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final Pattern PROJECT_CODE =
            Pattern.compile("[0-9A-Z]{4}-[0-9A-Z]{6}-[0-9A-Z]{2}-[0-9A-Z]{2}-[0-9A-Z]{6}");
    private static final Pattern DIVISION_CODE = Pattern.compile("[0-9]{6}");

    private Shapes() {}

    static boolean fits(Shape.Kind kind, String code) {
        return switch (kind) {
            case CREDIT_CODE -> isCreditCode(code);
            case PROJECT_CODE -> PROJECT_CODE.matcher(code).matches();
            case DIVISION_CODE -> DIVISION_CODE.matcher(code).matches();
        };
    }

    static Bilingual expected(Shape.Kind kind) {
        return switch (kind) {
            case CREDIT_CODE ->
                new Bilingual(
                        "18位统一社会信用代码，校验码正确（GB 32100）",
                        "a unified social credit code of 18 characters with a right check character (GB 32100)");
            case PROJECT_CODE ->
                new Bilingual(
                        "24位投资项目代码，分组4-6-2-2-6", "an investment project code of 24 characters in groups 4-6-2-2-6");
            case DIVISION_CODE -> new Bilingual("6位行政区划代码", "an administrative division code of six digits");
        };
    }

    /** GB 32100: weights 3^(i-1) mod 31 over an alphabet of 31 characters; the last is the check character. */
    private static boolean isCreditCode(String code) {
        if (code.length() != 18) {
            return false;
        }
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < 17; i++) {
            int value = ALPHABET.indexOf(code.charAt(i));
            if (value < 0) {
                return false;
            }
            sum += value * weight;
            weight = weight * 3 % 31;
        }
        return ALPHABET.indexOf(code.charAt(17)) == (31 - sum % 31) % 31;
    }
}
