package org.penggai.read;

import com.fasterxml.jackson.core.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.penggai.ledger.Ledger;
import org.penggai.ledger.Waiver;

/**
 * Reads ledgers from JSON in UTF-8, strictly: every problem in the file is listed, and nothing is returned of a file that
 * has one. Streams: takes memory for the facts, not for the text. Thread-safe.
 */
public final class LedgerReader {
    /** The largest file that is read unless another limit is given, in bytes: 1 GiB. */
    public static final long DEFAULT_LIMIT = 1L << 30;

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
        try (JsonParser parser = JsonText.parser(input)) {
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
        try (JsonParser parser = JsonText.parser(input)) {
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
            try (JsonParser parser = JsonText.parser(input)) {
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
        try (JsonParser parser = JsonText.parser(input)) {
            ReadContext context = new ReadContext(parser);
            LedgerParser ledgers = new LedgerParser(context);
            return List.copyOf(parse(input, context, ledgers, ledgers::waivers).orFail());
        }
    }

    private static <T> Parsed<T> parse(
            Utf8Input input, ReadContext context, LedgerParser ledgers, JsonText.Content<T> content)
            throws IOException {
        JsonText.Parsed<T> parsed = JsonText.read(input, context, content);
        ledgers.finish();
        return new Parsed<>(parsed.content(), parsed.complete(), context, ledgers);
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
}
