package org.penggai.harness;

import org.penggai.Bilingual;

/** A rule is written in a way that can't be changed one place at a time; the text names it, the line, and what is expected. */
public final class UnchangeableRuleException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Bilingual text;

    /** Of what {@code text} tells. */
    public UnchangeableRuleException(Bilingual text) {
        super(text.en());
        this.text = text;
    }

    /** The message in each language. */
    public Bilingual text() {
        return text;
    }
}
