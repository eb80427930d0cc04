package org.penggai.cli;

import org.penggai.Bilingual;

/** Input or usage that can't be worked with; the message goes to the user, the exit code is 2. */
final class InputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Bilingual text;

    InputException(Bilingual message) {
        super(message.zh() + " / " + message.en());
        text = message;
    }

    /** The message in each language. */
    Bilingual text() {
        return text;
    }

    InputException(String zh, String en) {
        this(new Bilingual(zh, en));
    }
}
