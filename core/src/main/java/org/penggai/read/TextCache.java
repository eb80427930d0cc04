package org.penggai.read;

/** Short texts read lately. Most references, codes and names of a ledger recur, and are kept once. */
final class TextCache {
    private static final int LONGEST = 32;
    private static final int SLOTS = 1 << 12;

    private final String[] texts = new String[SLOTS];

    /** The text, if it was kept; else null. */
    String find(char[] source, int offset, int length) {
        if (length > LONGEST) {
            return null;
        }
        int hash = 0;
        for (int i = offset; i < offset + length; i++) {
            hash = 31 * hash + source[i];
        }
        String text = texts[slot(hash)];
        if (text == null || text.length() != length) {
            return null;
        }
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) != source[offset + i]) {
                return null;
            }
        }
        return text;
    }

    void keep(String text) {
        if (text.length() <= LONGEST) {
            texts[slot(text.hashCode())] = text;
        }
    }

    private static int slot(int hash) {
        return (hash ^ hash >>> 12) & SLOTS - 1;
    }
}
