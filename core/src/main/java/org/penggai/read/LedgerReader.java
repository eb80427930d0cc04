package org.penggai.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.penggai.Bilingual;
import org.penggai.ledger.Ledger;

/**
 * Reads ledgers from JSON in UTF-8. Strict: a file with any error is refused with all that is wrong in it. Takes memory
 * for the facts, not for the text. Thread-safe.
 */
public final class LedgerReader {
    /** The largest file that is read unless told otherwise, in bytes: 1 GiB. */
    public static final long DEFAULT_SIZE_LIMIT = 1L << 30;

    private static final int LONGEST_TOKEN = 2_000_000;
    private static final int LONGEST_NAME = 10_000;
    private static final int LEVELS = 50;
    private static final Pattern UNEXPECTED = Pattern.compile("Unexpected character \\('(.{1,2})'");

    private final long sizeLimit;
    private final JsonFactory json = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(LEVELS)
                    .maxStringLength(LONGEST_TOKEN)
                    .maxNameLength(LONGEST_NAME)
                    .maxNumberLength(LONGEST_TOKEN)
                    .build())
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .build();

    /** A reader of files up to the default size. */
    public LedgerReader() {
        this(DEFAULT_SIZE_LIMIT);
    }

    /** A reader of files of at most {@code sizeLimit} bytes. */
    public LedgerReader(long sizeLimit) {
        if (sizeLimit < 0) {
            throw new IllegalArgumentException("negative limit " + sizeLimit);
        }
        this.sizeLimit = sizeLimit;
    }

    /**
     * Reads a file, named by its file name.
     *
     * @throws LedgerFormatException when anything is wrong in it
     * @throws IOException when it can't be read from the disk
     */
    public LedgerDocument read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, file.getFileName().toString());
        }
    }

    /**
     * Reads a ledger to the end of the stream, which stays open.
     *
     * @param name what to call the file
     * @throws LedgerFormatException when anything is wrong in it
     * @throws IOException when the stream fails
     */
    public LedgerDocument read(InputStream in, String name) throws IOException {
        Utf8Input input = new Utf8Input(in, sizeLimit);
        JsonParser parser = json.createParser(input);
        parser.disable(JsonParser.Feature.AUTO_CLOSE_SOURCE);
        ReadContext context = new ReadContext(parser);
        LedgerParser ledgers = new LedgerParser(context);
        Ledger ledger = null;
        boolean complete = false;
        try {
            ledger = document(context, ledgers);
            complete = true;
        } catch (InputFault e) {
            stop(context, e.code(), parser.currentLocation(), e.found(), e.expected());
        } catch (StreamConstraintsException e) {
            boolean deep = e.getOriginalMessage().contains("nesting depth");
            stop(
                    context,
                    deep ? ProblemCode.NESTED_TOO_DEEP : ProblemCode.TOKEN_TOO_LONG,
                    parser.currentLocation(),
                    "",
                    deep ? Expectations.DEPTH : Expectations.TOKEN);
        } catch (JsonEOFException e) {
            stop(context, ProblemCode.TRUNCATED, e.getLocation(), "", Expectations.FILE_END);
        } catch (StreamReadException e) {
            String found = unexpected(e.getOriginalMessage());
            stop(context, ProblemCode.INVALID_JSON, e.getLocation(), found, Expectations.JSON_SYNTAX);
        } finally {
            parser.close();
        }
        ledgers.finish(complete);
        if (ledger == null || !context.sound()) {
            throw new LedgerFormatException(
                    name,
                    context.errors().first(),
                    context.errors().total(),
                    context.warnings().first());
        }
        return new LedgerDocument(
                ledger,
                name,
                input.digest(),
                context.warnings().first(),
                context.warnings().total(),
                ledgers.locations());
    }

    private static Ledger document(ReadContext context, LedgerParser ledgers) throws IOException {
        JsonParser parser = context.parser();
        JsonToken first = parser.nextToken();
        if (first == null) {
            Bilingual expected = new Bilingual("一个台账 {…}", "a ledger {…}");
            context.report(ProblemCode.EMPTY_FILE, parser.currentLocation(), "", "", expected);
            return null;
        }
        if (first != JsonToken.START_OBJECT) {
            context.report(ProblemCode.NOT_AN_OBJECT, context.here(), "", context.found(), Expectations.OBJECT);
            return null;
        }
        Ledger ledger = ledgers.ledger();
        JsonLocation end = parser.currentLocation();
        try {
            if (parser.nextToken() != null) {
                String found = context.found();
                context.report(ProblemCode.TRAILING_CONTENT, context.here(), "", found, Expectations.NOTHING_MORE);
            }
        } catch (StreamReadException e) {
            JsonLocation at = e.getLocation() == null ? end : e.getLocation();
            String found = unexpected(e.getOriginalMessage());
            context.report(ProblemCode.TRAILING_CONTENT, at, "", found, Expectations.NOTHING_MORE);
        }
        return ledger;
    }

    private static void stop(ReadContext context, ProblemCode code, JsonLocation at, String found, Bilingual expected) {
        context.errors().nextPass();
        context.report(code, at, context.path().toString(), found, expected);
    }

    /** The character that stands where it can't; else what the parser says of the syntax. */
    private static String unexpected(String message) {
        Matcher matcher = UNEXPECTED.matcher(message);
        return matcher.find() ? matcher.group(1) : Shortened.text(message);
    }
}
