package org.penggai.read;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.penggai.Bilingual;

/** The document being read, the place in it, and the problems found so far. */
final class ReadContext {
    private static final Bilingual NO_LABEL = new Bilingual("", "");

    /** Where characters of another width may be what is wrong. */
    private static final Set<ProblemCode> OF_FORM = EnumSet.of(
            ProblemCode.WRONG_TYPE,
            ProblemCode.BAD_DATE,
            ProblemCode.UNKNOWN_CODE,
            ProblemCode.DANGLING_REFERENCE,
            ProblemCode.DOUBTFUL_CODE);

    private final JsonParser parser;
    private final PointerPath path = new PointerPath(LedgerPlan.INSTANCE);
    private final Problems errors = new Problems();
    private final Problems warnings = new Problems();

    private final Translation translation;

    ReadContext(JsonParser parser) {
        this(parser, null);
    }

    /** @param translation what the document was made from; null for what is JSON */
    ReadContext(JsonParser parser, Translation translation) {
        this.parser = parser;
        this.translation = translation;
    }

    JsonParser parser() {
        return parser;
    }

    PointerPath path() {
        return path;
    }

    Problems errors() {
        return errors;
    }

    Problems warnings() {
        return warnings;
    }

    /** Whether no error was found so far. */
    boolean sound() {
        return errors.total() == 0
                && (translation == null || translation.problems().isEmpty());
    }

    /** All errors, the first of them with their places in the file. */
    LedgerFormatException failure() {
        if (translation == null) {
            return new LedgerFormatException(errors.first(), errors.total());
        }
        List<InputProblem> known = translation.problems();
        if (translation.json() == null) {
            return new LedgerFormatException(known, known.size());
        }
        List<InputProblem> ofJson = errors.first();
        List<InputProblem> relocated = translation.relocated(ofJson);
        return new LedgerFormatException(
                Stream.concat(known.stream(), relocated.stream())
                        .limit(Problems.LISTED)
                        .toList(),
                known.size() + errors.total() - (ofJson.size() - relocated.size()));
    }

    /** The first warnings with their places in the file. */
    List<InputProblem> doubts() {
        return translation == null ? warnings.first() : translation.relocated(warnings.first());
    }

    /** Reports a problem of the current value of a field. */
    void report(ProblemCode code, FieldPlan field, String found, Bilingual expected) {
        Problems problems = problems(code);
        if (problems.count()) {
            problems.list(problem(code, here(), path.toString(), field.label(), shown(field, found), expected));
        }
    }

    /** Reports a problem of the current value, which has a name but no plan. */
    void reportAs(ProblemCode code, Bilingual label, String found, Bilingual expected) {
        if (errors.count()) {
            errors.list(problem(code, here(), path.toString(), label, found, expected));
        }
    }

    /** Reports a problem of something that is not a field's value. */
    void report(ProblemCode code, JsonLocation at, String pointer, String found, Bilingual expected) {
        Problems problems = problems(code);
        if (problems.count()) {
            problems.list(problem(code, at, pointer, NO_LABEL, found, expected));
        }
    }

    /** Reports a problem of a field elsewhere. */
    void report(
            ProblemCode code, int line, int column, String pointer, FieldPlan field, String found, Bilingual expected) {
        Problems problems = problems(code);
        if (problems.count()) {
            problems.list(problem(code, line, column, pointer, field.label(), shown(field, found), expected));
        }
    }

    JsonLocation here() {
        return parser.currentTokenLocation();
    }

    /** The current value as it is shown in a problem. */
    String found() throws IOException {
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT, END_OBJECT -> "{…}";
            case START_ARRAY, END_ARRAY -> "[…]";
            case VALUE_STRING -> Shortened.quoted(parser.getText());
            default -> Shortened.text(parser.getText());
        };
    }

    /** Reports the current value as being of the wrong type, and passes over it. */
    void wrongType(FieldPlan field) throws IOException {
        JsonToken token = parser.currentToken();
        boolean none = token == JsonToken.VALUE_NULL;
        if (isNotANumber()) {
            report(ProblemCode.NOT_A_NUMBER, field, found(), field.expected());
        } else {
            report(none ? ProblemCode.NULL : ProblemCode.WRONG_TYPE, field, found(), field.expected());
        }
        parser.skipChildren();
    }

    /** Whether the current value is NaN or an infinity, which JSON does not have. */
    boolean isNotANumber() throws IOException {
        return parser.currentToken() == JsonToken.VALUE_NUMBER_FLOAT && parser.isNaN();
    }

    static InputProblem problem(
            ProblemCode code, JsonLocation at, String pointer, Bilingual label, String found, Bilingual expected) {
        return problem(code, at.getLineNr(), at.getColumnNr(), pointer, label, found, expected);
    }

    private static InputProblem problem(
            ProblemCode code, int line, int column, String pointer, Bilingual label, String found, Bilingual expected) {
        Bilingual sentence = code.sentence(label, found);
        Bilingual note = OF_FORM.contains(code) ? FullWidth.note(found) : FullWidth.note("");
        return new InputProblem(
                code.code(),
                code.warning(),
                pointer,
                line,
                column,
                new Bilingual(sentence.zh() + note.zh(), sentence.en() + note.en()),
                expected);
    }

    static String shown(FieldPlan field, String found) {
        return field.personal() ? "***" : found;
    }

    private Problems problems(ProblemCode code) {
        return code.warning() ? warnings : errors;
    }
}
