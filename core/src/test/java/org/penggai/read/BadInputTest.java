package org.penggai.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are no ledgers at all, and files made to exhaust the reader. */
@Timeout(60)
class BadInputTest {
    private static final String HEAD =
            "{\"schemaVersion\":\"1.0\",\"asOf\":\"2023-12-31\",\"jurisdiction\":{\"code\":\"611026\",\"name\":\"柞水县\"}";
    private static final int MEGABYTE = 1 << 20;

    private final LedgerReader reader = new LedgerReader();

    @Test
    void acceptsAByteOrderMarkAndCountsNoColumnForIt() throws IOException {
        byte[] json = (HEAD + ",\"projects\":[{\"id\":\"P\",\"name\":\"n\"}]}").getBytes(StandardCharsets.UTF_8);
        byte[] marked = new byte[json.length + 3];
        marked[0] = (byte) 0xEF;
        marked[1] = (byte) 0xBB;
        marked[2] = (byte) 0xBF;
        System.arraycopy(json, 0, marked, 3, json.length);
        LedgerDocument with = reader.read(new ByteArrayInputStream(marked), "");
        LedgerDocument without = reader.read(new ByteArrayInputStream(json), "");
        assertThat(with.ledger()).isEqualTo(without.ledger());
        assertThat(with.locations().locate("projects", 0))
                .isEqualTo(without.locations().locate("projects", 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "UTF-32LE", "UTF-32BE", "GBK", "GB18030"})
    void refusesOtherEncodings(String charset) {
        InputProblem problem = only((HEAD + "}").getBytes(Charset.forName(charset)));
        assertThat(problem.code()).isEqualTo("not-utf-8");
        assertThat(problem.expected().zh()).contains("UTF-8");
        assertThat(problem.expected().en()).contains("UTF-8");
        if (charset.startsWith("GB")) {
            assertThat(problem.line() + ":" + problem.column()).isEqualTo("1:" + (HEAD.indexOf("柞") + 1));
            assertThat(problem.found().zh()).contains("GBK");
        }
    }

    @ParameterizedTest
    @CsvSource({"C3", "C3 28", "80", "C0 AF", "E0 80 AF", "ED A0 80", "F4 90 80 80", "F0 9F 98", "FF"})
    void refusesBytesThatAreNotUtf8(String hexadecimal) {
        byte[] start = (HEAD + ",\"x\":\"").getBytes(StandardCharsets.UTF_8);
        byte[] wrong = java.util.HexFormat.ofDelimiter(" ").parseHex(hexadecimal);
        byte[] json = Arrays.copyOf(start, start.length + wrong.length);
        System.arraycopy(wrong, 0, json, start.length, wrong.length);
        assertThat(failure(new ByteArrayInputStream(json)).problems())
                .extracting(InputProblem::code)
                .contains("not-utf-8");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``|empty|1:1",
                "`  \n `|empty|2:2",
                "hello|not-json|1:1",
                "<ledger/>|not-json|1:1",
                "PK\u0003\u0004|not-json|1:1",
                "[]|wrong-type|1:1",
                "[[[[|wrong-type|1:1",
                "12|wrong-type|1:1",
                "\"x\"|wrong-type|1:1",
                "null|wrong-type|1:1",
                "NaN|wrong-type|1:1",
                "{|truncated|1:2"
            })
    void refusesWhatIsNoLedger(String json, String code, String place) {
        LedgerFormatException failure = failure(bytes(json));
        InputProblem problem = failure.problems().get(failure.problems().size() - 1);
        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.line() + ":" + problem.column()).isEqualTo(place);
    }

    @Test
    void refusesAnIdOfAMegabyteAndReadsOn() {
        LedgerFormatException failure = failure(bytes(
                HEAD + ",\"projects\":[{\"id\":\"" + "x".repeat(MEGABYTE) + "\",\"name\":\"n\"},{\"id\":\"P\"}]}"));
        assertThat(failure.problems()).extracting(InputProblem::code).containsExactly("too-long", "missing-field");
        assertThat(failure.problems().get(0).message().zh()).hasSizeLessThan(200);
    }

    @ParameterizedTest
    @CsvSource({"200,true", "201,false"})
    void boundsIdsAtTwoHundredCharacters(int length, boolean accepted) throws IOException {
        accepts(HEAD + ",\"projects\":[{\"id\":\"" + "棚".repeat(length) + "\",\"name\":\"n\"}]}", accepted, "too-long");
    }

    @ParameterizedTest
    @CsvSource({"10000,true", "10001,false"})
    void boundsTextsAtTenThousandCharacters(int length, boolean accepted) throws IOException {
        accepts(
                HEAD + ",\"projects\":[{\"id\":\"P\",\"name\":\"" + "𠮷".repeat(length) + "\"}]}",
                accepted,
                "too-long");
    }

    @ParameterizedTest
    @CsvSource({"30,true", "31,false", "400,false", "100000,false"})
    void boundsNumbersAtThirtyDigits(int digits, boolean accepted) throws IOException {
        String number = "1." + "0".repeat(digits - 1);
        accepts(
                HEAD + ",\"offices\":[{\"id\":\"O\",\"name\":\"n\",\"outstandingDebt\":" + number + "}]}",
                accepted,
                "number-too-long");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e31", "1e-31", "1e999999999", "1E-999999999", "1e99999999999999999999"})
    void boundsExponents(String number) throws IOException {
        for (String field : List.of("\"extensions\":{\"x\":" + number + "}", "\"outstandingDebt\":" + number)) {
            accepts(HEAD + ",\"offices\":[{\"id\":\"O\",\"name\":\"n\"," + field + "}]}", false, "number-too-long");
        }
    }

    @ParameterizedTest
    @CsvSource({"45,true", "48,false"})
    void boundsNesting(int depth, boolean accepted) throws IOException {
        String nested = "[".repeat(depth) + "]".repeat(depth);
        accepts(
                HEAD + ",\"offices\":[{\"id\":\"O\",\"name\":\"n\",\"extensions\":{\"x\":" + nested + "}}]}",
                accepted,
                "beyond-limit");
    }

    @Test
    void boundsTheSizeOfFiles() throws IOException {
        byte[] json = (HEAD + "}").getBytes(StandardCharsets.UTF_8);
        assertThat(new LedgerReader(json.length).read(new ByteArrayInputStream(json), ""))
                .isNotNull();
        LedgerFormatException failure =
                catchThrowableOfType(LedgerFormatException.class, () -> new LedgerReader(json.length - 1L)
                        .read(new ByteArrayInputStream(json), ""));
        assertThat(failure.problems().get(failure.problems().size() - 1).code()).isEqualTo("too-large");
    }

    @Test
    void twoHundredMegabytesOfNestingStopAtOnce() {
        Endless input = new Endless(HEAD + ",\"x\":", i -> "[", 200 * MEGABYTE);
        LedgerFormatException failure = failure(input);
        assertThat(failure.problems()).extracting(InputProblem::code).containsExactly("unknown-field", "beyond-limit");
        assertThat(input.served).as("bytes read").isLessThan(MEGABYTE);
        assertThat(failure(new Endless("", i -> "[", 200 * MEGABYTE)).problems())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ",\"projects\":[{\"id\":\"",
                ",\"offices\":[{\"id\":\"O\",\"name\":\"n\",\"outstandingDebt\":1",
                ",\""
            })
    void twoHundredMegabytesInOneTokenStopSoon(String start) {
        Endless input = new Endless(HEAD + start, i -> "1", 200 * MEGABYTE);
        LedgerFormatException failure = failure(input);
        assertThat(failure.problems().get(0).code()).isEqualTo("beyond-limit");
        assertThat(input.served).as("bytes read").isLessThan(8 * MEGABYTE);
    }

    @Test
    void aMillionDuplicateIdsAreCounted() {
        LedgerFormatException failure = failure(new Endless(
                HEAD + ",\"projects\":[{\"id\":\"P\",\"name\":\"n\"}",
                i -> ",{\"id\":\"P\",\"name\":\"n\"}",
                22_000_000));
        assertThat(failure.total()).isGreaterThan(900_000);
        assertThat(failure.problems()).hasSizeLessThanOrEqualTo(1_000);
    }

    @Test
    void idsThatHashAlikeAreToldApartInTime() {
        // "Aa" and "BB" have one hash: each number gives another word of 17 such pairs, all with the same hash.
        IntFunction<String> alike = i -> {
            StringBuilder id = new StringBuilder();
            for (int bit = 0; bit < 17; bit++) {
                id.append((i >> bit & 1) == 0 ? "Aa" : "BB");
            }
            return "{\"id\":\"" + id + "\",\"name\":\"n\"},";
        };
        Endless input = new Endless(HEAD + ",\"projects\":[", alike, 100_000 * 57);
        assertThat(failure(input).problems()).extracting(InputProblem::code).containsExactly("truncated");
    }

    @Test
    void manyUnknownNamesAreBounded() {
        LedgerFormatException failure = failure(new Endless(HEAD, i -> ",\"field" + i * 7919 + "\":0", 20 * MEGABYTE));
        assertThat(failure.total()).isGreaterThan(500_000);
    }

    private void accepts(String json, boolean accepted, String code) throws IOException {
        if (accepted) {
            assertThat(reader.read(bytes(json), "").ledger()).isNotNull();
        } else {
            assertThat(failure(bytes(json)).problems())
                    .extracting(InputProblem::code)
                    .containsExactly(code);
        }
    }

    private InputProblem only(byte[] json) {
        List<InputProblem> problems = failure(new ByteArrayInputStream(json)).problems();
        assertThat(problems).hasSize(1);
        return problems.get(0);
    }

    private LedgerFormatException failure(InputStream in) {
        LedgerFormatException failure = catchThrowableOfType(LedgerFormatException.class, () -> reader.read(in, "bad"));
        assertThat(failure).as("refused").isNotNull();
        return failure;
    }

    private static ByteArrayInputStream bytes(String json) {
        return new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
    }

    /** A start, then as many parts as fit into a size; made as it is read. */
    private static final class Endless extends InputStream {
        private final IntFunction<String> parts;
        private final long size;
        private byte[] part;
        private int at;
        private int next;
        private long served;

        Endless(String start, IntFunction<String> parts, long size) {
            this.part = start.getBytes(StandardCharsets.UTF_8);
            this.parts = parts;
            this.size = size;
        }

        @Override
        public int read() {
            if (at == part.length) {
                if (served >= size) {
                    return -1;
                }
                part = parts.apply(next++).getBytes(StandardCharsets.UTF_8);
                at = 0;
            }
            served++;
            return part[at++] & 0xFF;
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            int count = 0;
            for (int b; count < length && (b = read()) >= 0; count++) {
                target[offset + count] = (byte) b;
            }
            return count == 0 ? -1 : count;
        }
    }
}
