package org.penggai.write;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Text of a ledger as it may reach a terminal. */
public final class PlainText {
    /** C0, DEL, C1, separators of lines and paragraphs, and what changes the direction of writing. */
    private static final Pattern CONTROL = Pattern.compile(
            "[\\x{0}-\\x{1f}\\x{7f}-\\x{9f}\\x{61c}\\x{200e}\\x{200f}\\x{2028}-\\x{202e}\\x{2066}-\\x{2069}]");

    private PlainText() {}

    /** {@code text} with a space for every control character: nothing in it moves a cursor, colours or reorders. */
    public static String of(String text) {
        return CONTROL.matcher(text).replaceAll(" ");
    }

    /** The same, with the ends of lines left. */
    static String lines(String text) {
        return text.lines().map(PlainText::of).collect(Collectors.joining("\n"));
    }
}
