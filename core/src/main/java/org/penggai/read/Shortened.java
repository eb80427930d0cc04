package org.penggai.read;

/** Text of the file as it is shown in a problem. */
final class Shortened {
    private static final int LENGTH = 80;

    private Shortened() {}

    static String text(String text) {
        if (text.length() <= LENGTH) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LENGTH - 1)) ? LENGTH - 1 : LENGTH;
        return text.substring(0, end) + "…";
    }

    static String quoted(String text) {
        return '"' + text(text) + '"';
    }
}
