package org.penggai.ledger;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers by which a person or an account is known, wherever they stand in a text: mobile phones, identity cards, bank accounts. */
public final class PersonalNumbers {
    private static final String NOT_WITHIN = "(?<![0-9A-Za-z.])";

    /** Eighteen characters with a day of birth of this century or the last one. */
    private static final String IDENTITY =
            "[1-9]\\d{5}(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])\\d{3}[0-9Xx]";

    private static final String MOBILE = "1[3-9]\\d(?:[- ]?)\\d{4}(?:[- ]?)\\d{4}";

    /** Digits in a row, or in fours. */
    private static final String ACCOUNT = "\\d{12,30}|\\d{4}(?:([- ])\\d{4})(?:\\1\\d{4}){1,4}(?:\\1\\d{1,3})?";

    private static final Pattern NUMBER = Pattern.compile(
            NOT_WITHIN + "(?:" + IDENTITY + "|(?:\\+?86[- ]?)?" + MOBILE + "|" + ACCOUNT + ")(?![0-9A-Za-z]|\\.\\d)");

    private static final int KEPT = 4;

    private PersonalNumbers() {}

    /** The text with all but the last four digits of each of them starred. */
    public static String masked(String text) {
        Matcher numbers = NUMBER.matcher(text);
        if (!numbers.find()) {
            return text;
        }
        StringBuilder masked = new StringBuilder();
        do {
            numbers.appendReplacement(masked, starred(numbers.group()));
        } while (numbers.find());
        return numbers.appendTail(masked).toString();
    }

    /** A number that is known to be one, with all but its last four characters starred, or the half of a short one. */
    public static String starred(String number) {
        int kept = Math.min(KEPT, number.length() / 2);
        return "*".repeat(number.length() - kept) + number.substring(number.length() - kept);
    }
}
