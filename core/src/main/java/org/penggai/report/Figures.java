package org.penggai.report;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Figures as messages show them: thousands apart, whatever the locale. */
public final class Figures {
    private static final Pattern ONE_OF_MANY =
            Pattern.compile("(?<![\\d.,-])1 (day|transfer|household|meeting|flat|subject|problem|point|clause)s\\b");

    private static final Pattern PLAIN_SUM = Pattern.compile("(?<![\\d.,-])\\d{4,}(?:\\.\\d+)?(?= ?元| and at most )");

    private Figures() {}

    /** English with {@code 1 days} put right. */
    public static String singular(String english) {
        return ONE_OF_MANY.matcher(english).replaceAll("1 $1");
    }

    /** A label as English is written within a sentence: a small letter first, but in abbreviations. */
    public static String lower(String label) {
        boolean abbreviation = label.length() > 1 && Character.isUpperCase(label.charAt(1));
        return label.isEmpty() || abbreviation ? label : Character.toLowerCase(label.charAt(0)) + label.substring(1);
    }

    /** Text in which sums of money that a step of derivation wrote plainly get their thousands apart. */
    static String separated(String text) {
        return PLAIN_SUM.matcher(text).replaceAll(match -> grouped(new BigDecimal(match.group())));
    }

    /** {@code 1234567.80} as {@code 1,234,567.80}. */
    public static String grouped(BigDecimal number) {
        String plain = number.abs().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        StringBuilder text = new StringBuilder(number.signum() < 0 ? "-" : "");
        for (int i = 0; i < whole.length(); i++) {
            if (i > 0 && (whole.length() - i) % 3 == 0) {
                text.append(',');
            }
            text.append(whole.charAt(i));
        }
        return text.append(point < 0 ? "" : plain.substring(point)).toString();
    }
}
