package org.penggai.read;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;

/** Short texts read lately. Most references, codes and names of a ledger recur, and are kept once. */
final class TextCache {
    private static final int LONGEST = 40;
    private static final int SLOTS = 1 << 11;

    private String[] texts;
    /** The characters of each text again, side by side, so that comparing stays within the processor's own memory. */
    private char[] characters;

    private int[] lengths;

    /** The current text of the parser, if it was kept; else null. */
    String find(JsonParser parser) throws IOException {
        if (texts == null) {
            return null;
        }
        char[] source = parser.getTextCharacters();
        int offset = parser.getTextOffset();
        int length = parser.getTextLength();
        if (length > LONGEST) {
            return null;
        }
        int hash = 0;
        for (int i = offset; i < offset + length; i++) {
            hash = 31 * hash + source[i];
        }
        int slot = slot(hash);
        if (lengths[slot] != length) {
            return null;
        }
        int kept = slot * LONGEST;
        for (int i = 0; i < length; i++) {
            if (characters[kept + i] != source[offset + i]) {
                return null;
            }
        }
        return texts[slot];
    }

    void keep(String text) {
        int length = text.length();
        if (length > LONGEST) {
            return;
        }
        if (texts == null) {
            texts = new String[SLOTS];
            characters = new char[SLOTS * LONGEST];
            lengths = new int[SLOTS];
        }
        int slot = slot(text.hashCode());
        texts[slot] = text;
        lengths[slot] = length;
        text.getChars(0, length, characters, slot * LONGEST);
    }

    private static int slot(int hash) {
        return (hash ^ hash >>> 11 ^ hash >>> 22) & SLOTS - 1;
    }
}
