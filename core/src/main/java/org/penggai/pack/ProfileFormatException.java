package org.penggai.pack;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
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
        Bilingual what = what(e);
        return new ProfileFormatException(List.of(new Bilingual(
                "第" + line + "行第" + column + "列：" + what.zh(),
                "line " + line + ", column " + column + ": " + what.en())));
    }

    private static Bilingual what(JsonProcessingException e) {
        if (e instanceof UnrecognizedPropertyException unknown) {
            return new Bilingual("没有字段 " + unknown.getPropertyName(), "there is no field " + unknown.getPropertyName());
        }
        if (e instanceof MismatchedInputException mismatch) {
            StringBuilder pointer = new StringBuilder();
            mismatch.getPath().forEach(step -> pointer.append('/')
                    .append(step.getFieldName() == null ? step.getIndex() : step.getFieldName()));
            return new Bilingual(pointer + " 的值类型不对或不是日期", pointer + ": the value is of the wrong type, or no date");
        }
        return new Bilingual("不是合法的 JSON：" + e.getOriginalMessage(), "no valid JSON: " + e.getOriginalMessage());
    }

    /** Every problem, with its place. */
    public List<Bilingual> problems() {
        return problems;
    }
}
