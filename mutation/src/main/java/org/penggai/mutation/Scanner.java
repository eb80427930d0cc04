package org.penggai.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds its way in DRL and in the expressions of its constraints. */
final class Scanner {
    private static final Pattern TOKEN =
            Pattern.compile("\\s+|[$A-Za-z_][$\\w]*|\\d+(?:\\.\\d+)?|\"[^\"]*\"|'[^']*'|==|!=|<=|>=|&&|\\|\\||.");

    private Scanner() {}

    /** Blanks comments, keeping every line where it was. */
    static String withoutComments(String text) {
        StringBuilder out = new StringBuilder(text);
        boolean string = false;
        for (int i = 0; i < out.length(); i++) {
            if (string) {
                if (out.charAt(i) == '\\') {
                    i++;
                } else if (out.charAt(i) == '"') {
                    string = false;
                }
            } else if (out.charAt(i) == '"') {
                string = true;
            } else if (out.indexOf("//", i) == i) {
                i = blank(out, i, out.indexOf("\n", i));
            } else if (out.indexOf("/*", i) == i) {
                int end = out.indexOf("*/", i);
                i = blank(out, i, end < 0 ? -1 : end + 2);
            }
        }
        return out.toString();
    }

    private static int blank(StringBuilder out, int from, int to) {
        int end = to < 0 ? out.length() : to;
        for (int i = from; i < end; i++) {
            if (out.charAt(i) != '\n') {
                out.setCharAt(i, ' ');
            }
        }
        return end - 1;
    }

    /** The tokens of an expression, blanks included: put together they are the expression. */
    static List<String> tokens(String expression) {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(expression);
        while (matcher.find()) {
            tokens.add(matcher.group());
        }
        return tokens;
    }

    /** The parts between commas that stand outside of parentheses. */
    static List<String> split(String list) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        int depth = 0;
        for (String token : tokens(list)) {
            depth += token.equals("(") ? 1 : token.equals(")") ? -1 : 0;
            if (depth == 0 && token.equals(",")) {
                parts.add(part.toString().strip());
                part.setLength(0);
            } else {
                part.append(token);
            }
        }
        if (!part.toString().isBlank()) {
            parts.add(part.toString().strip());
        }
        return parts;
    }

    /** Where the parenthesis that opens at {@code open} is closed. */
    static int closing(String text, int open) {
        int depth = 0;
        boolean string = false;
        for (int i = open; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                string = !string;
            } else if (!string && c == '(') {
                depth++;
            } else if (!string && c == ')' && --depth == 0) {
                return i;
            }
        }
        throw new IllegalArgumentException("a parenthesis is not closed: " + text);
    }
}
