package org.penggai;

import java.util.Objects;

/**
 * A text in both languages that Penggai speaks.
 *
 * @param zh the text in Chinese; never null
 * @param en the text in English; never null
 */
public record Bilingual(String zh, String en) {
    public Bilingual {
        Objects.requireNonNull(zh, "zh");
        Objects.requireNonNull(en, "en");
    }

    // The generated ones of each record make classes by method handles, at every start, that no archive keeps.
    @Override
    public int hashCode() {
        return 31 * zh.hashCode() + en.hashCode();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bilingual that && zh.equals(that.zh) && en.equals(that.en);
    }
}
