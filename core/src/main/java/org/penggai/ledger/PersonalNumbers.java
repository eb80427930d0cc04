package org.penggai.ledger;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers by which a person or an account is known, wherever they stand in a text: mobile phones, identity cards, bank accounts. */
public final class PersonalNumbers {
    /** Not in the middle of a number or of a code of digits and letters; a word may stand before it. */
    private static final String NOT_WITHIN = "(?<![0-9.])(?<![0-9][A-Za-z]{1,4})";

    private static final String APART = "[-. ]?";

    /** Eighteen characters with a day of birth of this century or the last one, or fifteen with one of the last. */
    private static final String IDENTITY = "[1-9]\\d{5}" + APART
            + "(?:(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])" + APART + "\\d{3}[0-9Xx]"
            + "|\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])" + APART + "\\d{3})";

    private static final String MOBILE = "(?:\\+?86[- ]?)?1[3-9]\\d" + APART + "\\d{4}" + APART + "\\d{4}";

    private static final String LANDLINE = "\\(?0\\d{2,3}(?:\\)[- ]?|[- ])\\d{7,8}";

    /** Digits in a row, or in fours. */
    private static final String ACCOUNT = "\\d{12,30}|\\d{4}([-. ])\\d{4}(?:\\1\\d{4}){1,4}(?:\\1\\d{1,3})?";

    private static final Pattern NUMBER = Pattern.compile(NOT_WITHIN + "(?:" + IDENTITY + "|" + MOBILE + "|" + LANDLINE
            + "|" + ACCOUNT + ")(?![0-9]|[A-Za-z][0-9]|\\.\\d)");

    private static final int KEPT = 4;

    private PersonalNumbers() {}

    /** The text with all but the last four digits of each of them starred. */
    public static String masked(String text) {
        Matcher numbers = NUMBER.matcher(narrow(text));
        if (!numbers.find()) {
            return text;
        }
        StringBuilder masked = new StringBuilder();
        int from = 0;
        do {
            masked.append(text, from, numbers.start()).append(starred(text.substring(numbers.start(), numbers.end())));
            from = numbers.end();
        } while (numbers.find());
        return masked.append(text, from, text.length()).toString();
    }

    /** The text with digits, hyphens, points and blanks of full width narrow, one character for each. */
    private static String narrow(String text) {
        StringBuilder narrow = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char other = c >= '０' && c <= '９'
                            || c == '－'
                            || c == '．'
                            || c == '（'
                            || c == '）'
                            || c == 'Ｘ'
                            || c == 'ｘ'
                            || c == '＋'
                    ? (char) (c - 0xFEE0)
                    : c == '\u3000' ? ' ' : c;
            if (other != c) {
                narrow = narrow == null ? new StringBuilder(text) : narrow;
                narrow.setCharAt(i, other);
            }
        }
        return narrow == null ? text : narrow.toString();
    }

    /** A number that is known to be one, with all but its last four characters starred, or the half of a short one. */
    public static String starred(String number) {
        int kept = Math.min(KEPT, number.length() / 2);
        return "*".repeat(number.length() - kept) + number.substring(number.length() - kept);
    }
}
