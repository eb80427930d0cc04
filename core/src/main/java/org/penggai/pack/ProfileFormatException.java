package org.penggai.pack;

import java.util.List;
import org.penggai.read.InputFormatException;
import org.penggai.read.InputProblem;

/** A profile file is not one, or does not fit the rule packs. Carries every problem found, and how many there are. */
public final class ProfileFormatException extends InputFormatException {
    private static final long serialVersionUID = 1L;

    ProfileFormatException(List<InputProblem> problems, long total) {
        super(problems, total);
    }
}
