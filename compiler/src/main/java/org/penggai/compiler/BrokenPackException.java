package org.penggai.compiler;

import java.util.List;

/** A rule pack that must not be built; the message lists every reason. */
final class BrokenPackException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BrokenPackException(List<String> problems) {
        super("规则包有误 / the rule pack is broken:\n" + String.join("\n", problems));
    }
}
