package org.penggai.pack;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import java.util.stream.Collectors;
import org.penggai.Bilingual;

/** A profile file is not one, or does not fit the rule packs. Carries every problem found. */
public final class ProfileFormatException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Bilingual> problems;

    ProfileFormatException(List<Bilingual> problems) {
        super(problems.stream().map(Bilingual::en).collect(Collectors.joining("; ")));
        this.problems = List.copyOf(problems);
    }

    static ProfileFormatException of(JsonProcessingException e) {
        JsonLocation at = e.getLocation();
        int line = at == null ? 0 : at.getLineNr();
        int column = at == null ? 0 : at.getColumnNr();
        return new ProfileFormatException(List.of(new Bilingual(
                "第" + line + "行第" + column + "列：" + e.getOriginalMessage(),
                "line " + line + ", column " + column + ": " + e.getOriginalMessage())));
    }

    /** Every problem, with its place. */
    public List<Bilingual> problems() {
        return problems;
    }
}
