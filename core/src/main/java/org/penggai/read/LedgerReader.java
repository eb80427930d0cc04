package org.penggai.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.penggai.Bilingual;
import org.penggai.ledger.Ledger;
import org.penggai.ledger.Waiver;

/**
 * Reads ledgers from JSON in UTF-8, strictly: every problem in the file is listed, and nothing is returned of a file that
 * has one. Streams: takes memory for the facts, not for the text. Thread-safe.
 */
public final class LedgerReader {
    /** The largest file that is read unless another limit is given, in bytes: 1 GiB. */
    public static final long DEFAULT_LIMIT = 1L << 30;

    // Longer texts than a ledger may hold are read, so that they can be reported and the rest be read as well.
    private static final int LONGEST_TOKEN = 2_000_000;
    private static final int LONGEST_NAME = 10_000;
    private static final int LEVELS = 50;
    private static final String END_OF_INPUT = "Unexpected end-of-input";
    private static final Pattern FULL_WIDTH = Pattern.compile("^'?[“”‘’＂：，｛｝［］【】]");
    private static final Pattern UNEXPECTED = Pattern.compile("Unexpected character \\((.{3,4}) \\(code");
    private static final Pattern UNRECOGNISED = Pattern.compile("Unrecognized token '([^']*)'");
    private static final Pattern CONTROL = Pattern.compile("Illegal (?:unquoted )?character \\(([^)]*)\\)");
    private static final Pattern ESCAPE = Pattern.compile("Unrecognized character escape (\\S+)");
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(LEVELS)
                    .maxStringLength(LONGEST_TOKEN)
                    .maxNameLength(LONGEST_NAME)
                    .maxNumberLength(LONGEST_TOKEN)
                    .build())
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .build();

    private final long limit;

    /** A reader of files up to {@link #DEFAULT_LIMIT}. */
    public LedgerReader() {
        this(DEFAULT_LIMIT);
    }

    /** A reader of files up to {@code limit} bytes. */
    public LedgerReader(long limit) {
        this.limit = limit;
    }

    /**
     * Reads a file.
     *
     * @throws LedgerFormatException with every problem, when it is not a ledger
     * @throws IOException when it can't be read
     */
    public LedgerDocument read(Path file) throws IOException {
        FieldPlaces again = again(Objects.requireNonNull(file, "file"));
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, file.toString(), again);
        }
    }

    /**
     * Reads a stream to its end, and leaves it open.
     *
     * @param name what to call it in reports
     * @throws LedgerFormatException with every problem, when it is not a ledger
     * @throws IOException when it can't be read
     */
    public LedgerDocument read(InputStream in, String name) throws IOException {
        Objects.requireNonNull(in, "in");
        return read(in, name, null);
    }

    /** What is no regular file, such as a pipe, can't be read again. */
    private static FieldPlaces again(Path file) throws IOException {
        return file != null && Files.isRegularFile(file) ? new FieldPlaces(file) : null;
    }

    private LedgerDocument read(InputStream in, String name, FieldPlaces again) throws IOException {
        Utf8Input input = new Utf8Input(in, limit);
        try (JsonParser parser = parser(input)) {
            ReadContext context = new ReadContext(parser);
            LedgerParser ledgers = new LedgerParser(context);
            ledgers.locations().again(again);
            Ledger ledger = parse(input, context, ledgers, ledgers::ledger).orFail();
            return new LedgerDocument(ledger, name, input.digest(), context.doubts(), ledgers.locations());
        }
    }

    /**
     * Reads what a file of another format says.
     *
     * @throws LedgerFormatException with every problem at its place in that file, when it is not a ledger
     */
    public LedgerDocument read(Translation translation) throws IOException {
        Utf8Input input = new Utf8Input(new ByteArrayInputStream(translation.jsonOrNothing()), limit);
        try (JsonParser parser = parser(input)) {
            ReadContext context = new ReadContext(parser, translation);
            LedgerParser ledgers = new LedgerParser(context);
            ledgers.locations().translated(translation);
            Ledger ledger = parse(input, context, ledgers, ledgers::ledger).orFail();
            return new LedgerDocument(
                    ledger, translation.name(), translation.digest(), context.doubts(), ledgers.locations());
        }
    }

    /**
     * Reads several streams to their ends as one ledger, and leaves them open: their arrays are joined in order, facts
     * refer to facts of the other files, and schema version, as-of date and jurisdiction must agree.
     *
     * @param inputs the streams by what to call them in reports
     * @throws MergeFormatException with every problem by file
     * @throws IOException when one can't be read
     */
    public LedgerDocument readMerged(Map<String, InputStream> inputs) throws IOException {
        return readMerged(inputs, Map.of());
    }

    /**
     * The same, of streams of which some are those of files: of these, findings say on which line a field stands, of others
     * on which its record does.
     *
     * @param files the files by what to call them in reports
     */
    public LedgerDocument readMerged(Map<String, InputStream> inputs, Map<String, Path> files) throws IOException {
        return readMerged(inputs, files, Map.of());
    }

    /**
     * The same, of which some are files of another format.
     *
     * @param translations what those say, by what to call them in reports; of these the streams are not read, and may be null
     */
    public LedgerDocument readMerged(
            Map<String, InputStream> inputs, Map<String, Path> files, Map<String, Translation> translations)
            throws IOException {
        IdRegistry registry = new IdRegistry();
        LedgerMerge merge = new LedgerMerge();
        for (Map.Entry<String, InputStream> named : inputs.entrySet()) {
            Translation translation = translations.get(named.getKey());
            Utf8Input input = new Utf8Input(
                    translation == null ? named.getValue() : new ByteArrayInputStream(translation.jsonOrNothing()),
                    limit);
            try (JsonParser parser = parser(input)) {
                ReadContext context = new ReadContext(parser, translation);
                LedgerParser ledgers = new LedgerParser(context, registry, named.getKey());
                ledgers.locations().again(again(files.get(named.getKey())));
                ledgers.locations().translated(translation);
                Parsed<Ledger> parsed = parse(input, context, ledgers, ledgers::ledger);
                merge.add(named.getKey(), translation == null ? input.digest() : translation.digest(), parsed);
            }
        }
        return merge.document();
    }

    /**
     * Reads waivers given beside a ledger: an object whose one field {@code waivers} holds them.
     *
     * @throws LedgerFormatException with every problem, when it is not such a file
     * @throws IOException when it can't be read
     */
    public List<Waiver> readWaivers(InputStream in) throws IOException {
        Utf8Input input = new Utf8Input(in, limit);
        try (JsonParser parser = parser(input)) {
            ReadContext context = new ReadContext(parser);
            LedgerParser ledgers = new LedgerParser(context);
            return List.copyOf(parse(input, context, ledgers, ledgers::waivers).orFail());
        }
    }

    private static JsonParser parser(Utf8Input input) throws IOException {
        return JSON.createParser(input).disable(JsonParser.Feature.AUTO_CLOSE_SOURCE);
    }

    private static <T> Parsed<T> parse(Utf8Input input, ReadContext context, LedgerParser ledgers, Content<T> content)
            throws IOException {
        T parsed = null;
        boolean complete = false;
        try {
            parsed = document(context, content);
            complete = true;
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
                stop(context, ProblemCode.NOT_JSON, at(context, e), unexpected(e), syntax(unexpected(e)));
            }
        }
        ledgers.finish();
        return new Parsed<>(parsed, complete, context, ledgers);
    }

    /**
     * What was read of a file.
     *
     * @param content its content; null when it has a problem
     * @param complete whether it was read to its end
     */
    record Parsed<T>(T content, boolean complete, ReadContext context, LedgerParser ledgers) {
        /** The content, with its references resolved; fails when there is a problem. */
        T orFail() {
            if (complete) {
                ledgers.resolve();
            }
            if (!context.sound()) {
                throw context.failure();
            }
            return content;
        }
    }

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
        for (Pattern pattern : List.of(UNEXPECTED, UNRECOGNISED, CONTROL, ESCAPE)) {
            Matcher matcher = pattern.matcher(e.getOriginalMessage());
            if (matcher.find()) {
                return Shortened.text(matcher.group(1));
            }
        }
        return "?";
    }

    /** What should stand there instead: what an input method for Chinese types is a common slip. */
    private static Bilingual syntax(String found) {
        return FULL_WIDTH.matcher(found).find() ? Expectations.HALF_WIDTH : Expectations.JSON_SYNTAX;
    }

    /** Reads what the file holds, from its opening brace. */
    private interface Content<T> {
        T read() throws IOException;
    }
}
