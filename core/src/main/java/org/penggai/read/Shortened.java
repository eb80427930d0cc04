package org.penggai.read;

import java.util.regex.Pattern;

/** Text of the file as it is shown in a problem: short, and without characters that act on a terminal. */
final class Shortened {
    private static final int LENGTH = 60;
    private static final Pattern ACTING = Pattern.compile("[\\p{Cntrl}\\u0080-\\u009f\\u202a-\\u202e\\u2066-\\u2069]");

    private Shortened() {}

    static String text(String text) {
        if (text.length() <= LENGTH) {
            return ACTING.matcher(text).replaceAll("?");
        }
        int end = Character.isHighSurrogate(text.charAt(LENGTH - 1)) ? LENGTH - 1 : LENGTH;
        return ACTING.matcher(text.substring(0, end)).replaceAll("?") + "…";
    }

    static String quoted(String text) {
        return '"' + text(text) + '"';
    }
}
