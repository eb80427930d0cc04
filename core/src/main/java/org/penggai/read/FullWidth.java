package org.penggai.read;

import java.util.regex.Pattern;
import org.penggai.Bilingual;

/** Letters and digits as wide as Chinese characters, which look like others and are not. */
public final class FullWidth {
    private static final Pattern LETTER = Pattern.compile("[\uFF21-\uFF3A\uFF41-\uFF5A]");
    private static final Pattern DIGIT = Pattern.compile("[\uFF10-\uFF19]");
    private static final Bilingual NOTHING = new Bilingual("", "");
    private static final int OFFSET = '\uFF01' - '!';

    private FullWidth() {}

    /** What to say after a text in which there are some; empty where there is none. */
    public static Bilingual note(String text) {
        if (LETTER.matcher(text).find()) {
            return new Bilingual(
                    "，其中有全角字符，请用半角字母和数字", "; full-width characters stand in it: type plain letters and digits");
        }
        return DIGIT.matcher(text).find()
                ? new Bilingual("，其中有全角数字，请用半角数字", "; full-width digits stand in it: type plain ones")
                : NOTHING;
    }

    /** The text with plain characters in their place. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        text.chars().map(c -> c >= '\uFF01' && c <= '\uFF5E' ? c - OFFSET : c).forEach(c -> plain.append((char) c));
        return plain.toString();
    }
}
