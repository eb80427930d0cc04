package org.penggai.read;

import java.util.Objects;
import org.penggai.Bilingual;

/**
 * Something in a ledger's file that is wrong, or that looks wrong.
 *
 * @param code what kind of problem it is; never null
 * @param pointer JSON Pointer (RFC 6901) of the value, or of the field that is missing; empty for the whole file, never
 *     null
 * @param line line, from 1
 * @param column column in the line, from 1, in UTF-16 units
 * @param found what stood there, shortened; empty when nothing did, never null
 * @param expected what may stand there; never null
 * @param message one sentence with place, finding and expectation; never null
 * @param severity whether the file can be used; never null
 */
public record InputProblem(
        ProblemCode code,
        String pointer,
        int line,
        int column,
        String found,
        Bilingual expected,
        Bilingual message,
        Severity severity) {

    /** Whether a file with the problem can be used. */
    public enum Severity {
        /** The file is refused. */
        ERROR,
        /** The file is read. */
        WARNING
    }

    public InputProblem {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(found, "found");
        Objects.requireNonNull(expected, "expected");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(severity, "severity");
    }
}
