package org.penggai.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.penggai.Bilingual;

/** The JSON of a file that holds one object; what is not JSON is told in both languages. */
final class JsonText {
    // Longer texts than a file may hold are read, so that they can be reported and the rest be read as well.
    private static final int LONGEST_TOKEN = 2_000_000;
    private static final int LONGEST_NAME = 10_000;
    private static final int LEVELS = 50;
    private static final String END_OF_INPUT = "Unexpected end-of-input";
    private static final String LEADING_ZERO = "Leading zeroes not allowed";
    private static final Pattern FULL_WIDTH = Pattern.compile("^'?[“”‘’＂：，｛｝［］【】]");
    private static final Pattern UNEXPECTED = Pattern.compile("Unexpected character \\((.{3,4}) \\(code");
    private static final Pattern UNRECOGNISED = Pattern.compile("Unrecognized token '([^']*)'");
    private static final Pattern CLOSING = Pattern.compile("Unexpected close marker ('.')");
    private static final Pattern CONTROL =
            Pattern.compile("Illegal (unquoted )?character \\(\\(CTRL-CHAR, code (\\d+)\\)");
    private static final Pattern ESCAPE = Pattern.compile("Unrecognized character escape (\\S+)");
    // Buffers are not kept by threads, here and in all of the library: those of a server outlive the application whose
    // classes
    // the buffers are of.
    private static final JsonFactory JSON = JsonFactory.builder()
            .recyclerPool(JsonRecyclerPools.nonRecyclingPool())
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(LEVELS)
                    .maxStringLength(LONGEST_TOKEN)
                    .maxNameLength(LONGEST_NAME)
                    .maxNumberLength(LONGEST_TOKEN)
                    .build())
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .build();

    private JsonText() {}

    static JsonParser parser(Utf8Input input) throws IOException {
        return JSON.createParser(input).disable(JsonParser.Feature.AUTO_CLOSE_SOURCE);
    }

    /** Reads a file, and reports why it could not be read on where it could not. */
    static <T> Parsed<T> read(Utf8Input input, ReadContext context, Content<T> content) throws IOException {
        try {
            return new Parsed<>(document(context, content), true);
        } catch (InputFault e) {
            stop(context, e.code(), atFault(context, input), e.found(), e.expected());
        } catch (StreamConstraintsException e) {
            boolean deep = e.getOriginalMessage().contains("nesting depth");
            Bilingual expected = deep ? Expectations.DEPTH : Expectations.TOKEN;
            stop(context, ProblemCode.BEYOND_LIMIT, here(context), "", expected);
        } catch (StreamReadException e) {
            if (e.getOriginalMessage().startsWith(END_OF_INPUT)) {
                stop(context, ProblemCode.TRUNCATED, at(context, e), "", Expectations.FILE_END);
            } else {
                String found = unexpected(e);
                stop(context, ProblemCode.NOT_JSON, at(context, e), found, syntax(e, found));
            }
        }
        return new Parsed<>(null, false);
    }

    /**
     * What was read of a file.
     *
     * @param content its content; null when it has a problem
     * @param complete whether it was read to its end
     */
    record Parsed<T>(T content, boolean complete) {}

    private static <T> T document(ReadContext context, Content<T> content) throws IOException {
        JsonParser parser = context.parser();
        JsonToken first = parser.nextToken();
        if (first == null) {
            context.report(ProblemCode.EMPTY, here(context), "", "", Expectations.OBJECT);
            return null;
        }
        if (first != JsonToken.START_OBJECT) {
            context.reportAs(
                    ProblemCode.WRONG_TYPE, new Bilingual("文件内容", "the file"), context.found(), Expectations.OBJECT);
            return null;
        }
        T parsed = content.read();
        try {
            if (parser.nextToken() != null) {
                String found = context.found();
                context.report(ProblemCode.TRAILING_CONTENT, context.here(), "", found, Expectations.NOTHING_MORE);
            }
        } catch (StreamReadException e) {
            context.report(ProblemCode.TRAILING_CONTENT, at(context, e), "", unexpected(e), Expectations.NOTHING_MORE);
        }
        return parsed;
    }

    private static void stop(ReadContext context, ProblemCode code, JsonLocation at, String found, Bilingual expected) {
        context.errors().nextPass();
        context.report(code, at, context.path().toString(), found, expected);
    }

    private static JsonLocation at(ReadContext context, StreamReadException e) {
        return e.getLocation() == null ? here(context) : e.getLocation();
    }

    private static JsonLocation here(ReadContext context) {
        return context.parser().currentLocation();
    }

    /** Where the input could not be read on. The parser has by then counted its last characters twice. */
    private static JsonLocation atFault(ReadContext context, Utf8Input input) {
        JsonLocation at = here(context);
        int column = Math.max(1, at.getColumnNr() - input.last());
        return new JsonLocation(at.contentReference(), at.getCharOffset(), at.getLineNr(), column);
    }

    /** What stands where it can't: a character or a word; the parser's own sentence, in English, is for no reader. */
    private static String unexpected(StreamReadException e) {
        Matcher control = CONTROL.matcher(e.getOriginalMessage());
        if (control.find()) {
            return String.format(Locale.ROOT, "U+%04X", Integer.parseInt(control.group(2)));
        }
        for (Pattern pattern : List.of(UNEXPECTED, CLOSING, UNRECOGNISED, ESCAPE)) {
            Matcher matcher = pattern.matcher(e.getOriginalMessage());
            if (matcher.find()) {
                return Shortened.text(matcher.group(1));
            }
        }
        return e.getOriginalMessage().contains(LEADING_ZERO) ? "0" : "?";
    }

    /** What should stand there instead: what an input method for Chinese types is a common slip. */
    private static Bilingual syntax(StreamReadException e, String found) {
        Matcher control = CONTROL.matcher(e.getOriginalMessage());
        if (control.find()) {
            return control.group(1) == null
                    ? Expectations.WHITE_SPACE
                    : Expectations.escaped(Integer.parseInt(control.group(2)));
        }
        if (e.getOriginalMessage().contains(LEADING_ZERO)) {
            return Expectations.NO_LEADING_ZERO;
        }
        return FULL_WIDTH.matcher(found).find() ? Expectations.HALF_WIDTH : Expectations.JSON_SYNTAX;
    }

    /** Reads what the file holds, from its opening brace. */
    interface Content<T> {
        T read() throws IOException;
    }
}
