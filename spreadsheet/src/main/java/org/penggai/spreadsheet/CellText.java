package org.penggai.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts as they stand in cells: what a workbook's XML can't hold, words that mean something, and several texts in one cell. */
final class CellText {
    private static final char ESCAPE = '\\';
    private static final char SEPARATOR = '、';
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private static final String SPACE = "[\\s\\p{Z}\\u200B\\uFEFF]+";
    private static final Pattern SPACES = Pattern.compile(SPACE);
    private static final Pattern AROUND = Pattern.compile("^" + SPACE + "|" + SPACE + "$");

    private CellText() {}

    /** As workbooks write characters that XML does not have, or would change: {@code _x000D_}. */
    static String encoded(String text) {
        String guarded = text.contains("_x") ? ESCAPED.matcher(text).replaceAll("_x005F$0") : text;
        StringBuilder encoded = new StringBuilder();
        for (int i = 0; i < guarded.length(); i++) {
            char c = guarded.charAt(i);
            boolean allowed = c >= ' ' && c != '\uFFFE' && c != '\uFFFF' || c == '\n' || c == '\t';
            if (allowed) {
                encoded.append(c);
            } else {
                encoded.append(String.format("_x%04X_", (int) c));
            }
        }
        return encoded.toString();
    }

    static String decoded(String text) {
        return text.contains("_x")
                ? ESCAPED.matcher(text)
                        .replaceAll(found ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))))
                : text;
    }

    /** A text that can't be taken for a word of the workbook's own. */
    static String plain(String text) {
        return text.startsWith(String.valueOf(ESCAPE)) || text.strip().equals(Words.UNKNOWN) ? ESCAPE + text : text;
    }

    /** The same of an id, of whose ends spaces are no part unless it is said. */
    static String plainId(String id) {
        return trimmed(id).equals(id) ? plain(id) : ESCAPE + id;
    }

    /** What {@link #plainId} was made from, or what a person typed with spaces around it. */
    static String id(String cell, String text) {
        return cell.startsWith(String.valueOf(ESCAPE)) ? text : trimmed(text);
    }

    /** Without the spaces around it, those included that only a Chinese or a web text has. */
    static String trimmed(String text) {
        return AROUND.matcher(text).replaceAll("");
    }

    /** A name as it is told from others: no reader sees how many spaces there are. */
    static String named(String text) {
        return trimmed(SPACES.matcher(text).replaceAll(" "));
    }

    /** What {@link #plain} was made from. */
    static String unplain(String text) {
        return text.startsWith(String.valueOf(ESCAPE)) ? text.substring(1) : text;
    }

    /** Several texts in one; none at all is a word. */
    static String joined(List<String> items) {
        if (items.isEmpty()) {
            return Words.NONE;
        }
        StringBuilder joined = new StringBuilder();
        for (String item : items) {
            joined.append(joined.isEmpty() ? "" : SEPARATOR);
            for (int i = 0; i < item.length(); i++) {
                char c = item.charAt(i);
                boolean edge = Character.isWhitespace(c) && (i == 0 || i == item.length() - 1);
                joined.append(c == ESCAPE || c == SEPARATOR || c == '\n' || edge ? "\\" : "")
                        .append(c);
            }
        }
        String text = joined.toString();
        return text.equals(Words.NONE) || text.equals(Words.UNKNOWN) ? ESCAPE + text : text;
    }

    /** The texts of a cell. */
    static List<String> split(String text) {
        List<String> items = new ArrayList<>();
        if (text.strip().equals(Words.NONE)) {
            return items;
        }
        StringBuilder item = new StringBuilder();
        int kept = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ESCAPE && i + 1 < text.length()) {
                item.append(text.charAt(++i));
                kept = item.length();
            } else if (c == SEPARATOR || c == '\n') {
                items.add(trimmed(item, kept));
                item.setLength(0);
                kept = 0;
            } else if (!Character.isWhitespace(c) || !item.isEmpty()) {
                item.append(c);
            }
        }
        items.add(trimmed(item, kept));
        return items;
    }

    private static String trimmed(StringBuilder item, int kept) {
        int end = item.length();
        while (end > kept && Character.isWhitespace(item.charAt(end - 1))) {
            end--;
        }
        return item.substring(0, end);
    }
}
