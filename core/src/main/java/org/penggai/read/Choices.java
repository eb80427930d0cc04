package org.penggai.read;

import java.util.Collection;
import org.penggai.Bilingual;

/** What could be meant by a name that is none of those there are. */
public final class Choices {
    private static final int LISTED = 12;

    private Choices() {}

    /** The nearest of the names, else all where they are few; begins with a mark, and is empty where there is nothing to say. */
    public static Bilingual of(String name, Collection<String> names) {
        Bilingual note = FullWidth.note(name);
        String nearest = name.length() > 1 ? NearestName.of(name, names) : null; // of one letter any other is as near
        if (nearest != null) {
            boolean wide = FullWidth.note(name).zh().isEmpty()
                    && !FullWidth.note(nearest).zh().isEmpty();
            return new Bilingual(
                    note.zh() + "，是否为“" + nearest + "”" + (wide ? "（全角）" : "") + "？",
                    note.en() + "; is it " + nearest + (wide ? " (full-width)?" : "?"));
        } else if (names.isEmpty() || names.size() > LISTED) {
            return note;
        }
        return new Bilingual(
                note.zh() + "；可以写：" + String.join("、", names), note.en() + "; there are: " + String.join(", ", names));
    }
}
