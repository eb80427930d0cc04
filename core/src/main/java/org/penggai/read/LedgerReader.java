package org.penggai.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.BufferedInputStream;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.penggai.Bilingual;
import org.penggai.ledger.Waiver;

/**
 * Reads ledgers, strictly: every problem in the file is listed, and nothing is returned of a file that has one. Streams:
 * the text of the file is never held. Thread-safe.
 */
public final class LedgerReader {
    /** The largest file that is read unless another limit is given, in bytes: 1 GiB. */
    public static final long DEFAULT_LIMIT = 1L << 30;

    private static final int NESTING_LIMIT = 50;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(NESTING_LIMIT)
                    .maxStringLength(200_000)
                    .maxNumberLength(5_000)
                    .maxNameLength(1_000)
                    .build())
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
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
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, file.toString());
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
        LedgerBytes bytes = new LedgerBytes(in, limit);
        Problems problems = new Problems();
        LedgerParse parse = parse(bytes, problems, false);
        return new LedgerDocument(parse.ledger(), name, bytes.digest(), problems.warnings(), parse.locations());
    }

    /**
     * Reads waivers given beside a ledger: an object whose one field {@code waivers} holds them.
     *
     * @throws LedgerFormatException with every problem, when it is not such a file
     * @throws IOException when it can't be read
     */
    public List<Waiver> readWaivers(InputStream in) throws IOException {
        return parse(new LedgerBytes(in, limit), new Problems(), true).waivers();
    }

    private LedgerParse parse(LedgerBytes bytes, Problems problems, boolean waiversOnly) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(bytes, 1 << 16);
        refuseOtherEncodings(buffered, problems);
        LedgerParse parse = null;
        JsonParser parser = FACTORY.createParser(buffered);
        parser.disable(JsonParser.Feature.AUTO_CLOSE_SOURCE);
        try (parser) {
            parse = new LedgerParse(parser, problems, waiversOnly);
            parse.run();
        } catch (LedgerBytes.TooLarge e) {
            stop(
                    problems,
                    "too-large",
                    parser.currentLocation(),
                    new Bilingual("超过" + limit + "字节的文件", "a file of more than " + limit + " bytes"),
                    new Bilingual("最多" + limit + "字节", "at most " + limit + " bytes"));
        } catch (StreamConstraintsException e) {
            stop(
                    problems,
                    "beyond-limit",
                    parser.currentLocation(),
                    new Bilingual("超出限制：" + e.getOriginalMessage(), "beyond a limit: " + e.getOriginalMessage()),
                    new Bilingual(
                            "最多" + NESTING_LIMIT + "层嵌套，文字和数字不过长",
                            "at most " + NESTING_LIMIT + " levels of nesting, and no overlong text or number"));
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
            stop(
                    problems,
                    "not-json",
                    at,
                    new Bilingual(
                            "不合 JSON 语法：" + Problems.shown(e.getOriginalMessage()),
                            "no JSON here: " + Problems.shown(e.getOriginalMessage())),
                    new Bilingual("UTF-8 编码的合法 JSON", "well-formed JSON in UTF-8"));
        } catch (CharConversionException e) {
            stop(
                    problems,
                    "not-utf-8",
                    parser.currentLocation(),
                    new Bilingual("不是 UTF-8 编码", "bytes that are not UTF-8"),
                    new Bilingual("UTF-8 编码的 JSON", "JSON in UTF-8"));
        }
        if (problems.any()) {
            throw problems.failure();
        }
        return parse;
    }

    private static void stop(Problems problems, String code, JsonLocation at, Bilingual found, Bilingual expected) {
        problems.error(code, "", Place.of(at), found, expected);
    }

    /** Anything but UTF-8 would be guessed at by the parser. */
    private static void refuseOtherEncodings(BufferedInputStream in, Problems problems) throws IOException {
        in.mark(4);
        byte[] head = in.readNBytes(4);
        in.reset();
        boolean zero = false;
        for (byte value : head) {
            zero |= value == 0;
        }
        boolean mark = head.length > 1
                && ((head[0] == (byte) 0xFE && head[1] == (byte) 0xFF)
                        || (head[0] == (byte) 0xFF && head[1] == (byte) 0xFE));
        if (zero || mark) {
            problems.error(
                    "not-utf-8",
                    "",
                    Place.of(1, 1),
                    new Bilingual("不是 UTF-8 编码（像是 UTF-16 或 UTF-32）", "not UTF-8, it looks like UTF-16 or UTF-32"),
                    new Bilingual("UTF-8 编码的 JSON；请另存为 UTF-8", "JSON in UTF-8; save the file as UTF-8"));
            throw problems.failure();
        }
    }
}
