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
}
