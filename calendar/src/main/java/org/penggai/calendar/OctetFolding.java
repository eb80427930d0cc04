package org.penggai.calendar;

import java.nio.charset.StandardCharsets;

/** Lines of a calendar folded at 75 bytes of UTF-8, as RFC 5545 counts: ical4j counts characters, and may part the halves of one. */
final class OctetFolding {
    private static final int LONGEST = 75;
    private static final String FOLD = "\r\n ";

    private OctetFolding() {}

    /** The same content, folded anew. */
    static String of(String folded) {
        String whole = folded.replace(FOLD, "");
        StringBuilder text = new StringBuilder();
        int length = 0;
        for (int i = 0; i < whole.length(); ) {
            int c = whole.codePointAt(i);
            String character = Character.toString(c);
            int bytes = character.getBytes(StandardCharsets.UTF_8).length;
            boolean ends = c == '\r' || c == '\n';
            if (!ends && length + bytes > LONGEST) {
                text.append(FOLD);
                length = 1;
            }
            text.append(character);
            length = ends ? 0 : length + bytes;
            i += character.length();
        }
        return text.toString();
    }
}
