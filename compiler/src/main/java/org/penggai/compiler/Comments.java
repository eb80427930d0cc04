package org.penggai.compiler;

/** Blanks comments, keeping every line and column where it was. */
final class Comments {
    private Comments() {}

    static String blank(String text) {
        StringBuilder out = new StringBuilder(text);
        boolean string = false;
        for (int i = 0; i < out.length(); i++) {
            char character = out.charAt(i);
            if (string) {
                if (character == '\\') {
                    i++;
                } else if (character == '"') {
                    string = false;
                }
            } else if (character == '"') {
                string = true;
            } else if (out.indexOf("//", i) == i) {
                int end = out.indexOf("\n", i);
                i = blank(out, i, end < 0 ? out.length() : end);
            } else if (out.indexOf("/*", i) == i) {
                int end = out.indexOf("*/", i);
                i = blank(out, i, end < 0 ? out.length() : end + 2);
            }
        }
        return out.toString();
    }

    private static int blank(StringBuilder out, int from, int to) {
        for (int i = from; i < to; i++) {
            if (out.charAt(i) != '\n') {
                out.setCharAt(i, ' ');
            }
        }
        return to - 1;
    }
}
