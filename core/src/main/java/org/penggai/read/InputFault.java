package org.penggai.read;

import java.io.IOException;
import org.penggai.Bilingual;

/** Why the bytes of a file can't be read on. */
final class InputFault extends IOException {
    private static final long serialVersionUID = 1L;

    private final ProblemCode code;
    private final String found;
    private final transient Bilingual expected;

    InputFault(ProblemCode code, String found, Bilingual expected) {
        super(code.code());
        this.code = code;
        this.found = found;
        this.expected = expected;
    }

    ProblemCode code() {
        return code;
    }

    String found() {
        return found;
    }

    Bilingual expected() {
        return expected;
    }
}
