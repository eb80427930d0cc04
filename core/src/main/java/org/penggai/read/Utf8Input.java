package org.penggai.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.penggai.Bilingual;

/** The characters of a file in strict UTF-8, with its size limited and its digest taken on the way. */
final class Utf8Input extends Reader {
    private static final int BUFFER = 1 << 16;
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final Bilingual UTF_8 = new Bilingual("UTF-8 编码（请另存为 UTF-8）", "UTF-8 (save the file as UTF-8)");

    private final InputStream in;
    private final long limit;
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).flip();
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final MessageDigest digest = sha256();
    private long count;
    private int last;
    private boolean started;
    private boolean ended;

    Utf8Input(InputStream in, long limit) {
        this.in = in;
        this.limit = limit;
    }

    /** SHA-256 of all bytes, once they are read to the end. */
    String digest() {
        return HexFormat.of().formatHex(digest.digest());
    }

    /** How many characters the last successful read gave. */
    int last() {
        return last;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (!started) {
            started = true;
            start();
        }
        while (true) {
            int decoded = decodeCommon(target, offset, length);
            CoderResult result = CoderResult.UNDERFLOW;
            if (decoded == 0) {
                CharBuffer chars = CharBuffer.wrap(target, offset, length);
                result = decoder.decode(bytes, chars, ended);
                decoded = chars.position() - offset;
            }
            if (decoded > 0) {
                last = decoded;
                return decoded;
            }
            if (result.isError()) {
                if (ended && result.length() == bytes.remaining() && isStart(bytes.get(bytes.position()))) {
                    throw new InputFault(ProblemCode.CUT_CHARACTER, byteFound(), Expectations.FILE_END);
                }
                throw new InputFault(ProblemCode.NOT_UTF_8, invalid(), UTF_8);
            }
            if (ended) {
                return -1;
            }
            fill();
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /** Decodes right characters of up to three bytes; stops before any other, and returns how many there were. */
    private int decodeCommon(char[] target, int offset, int length) {
        byte[] source = bytes.array();
        int from = bytes.position();
        int end = bytes.limit();
        int to = offset;
        int full = offset + length;
        while (from < end && to < full) {
            int run = Math.min(end - from, full - to);
            int ascii = asciiRun(source, from, target, to, run);
            from += ascii;
            to += ascii;
            if (ascii == run) {
                continue;
            }
            int first = source[from];
            if (first >> 5 == -2 && (first & 0x1E) != 0 && end - from >= 2 && isNext(source[from + 1])) {
                target[to++] = (char) ((first & 0x1F) << 6 | source[from + 1] & 0x3F);
                from += 2;
            } else if (first >> 4 == -2 && end - from >= 3 && isNext(source[from + 1]) && isNext(source[from + 2])) {
                char c = (char) ((first & 0xF) << 12 | (source[from + 1] & 0x3F) << 6 | source[from + 2] & 0x3F);
                if (c < 0x800 || Character.isSurrogate(c)) {
                    break;
                }
                target[to++] = c;
                from += 3;
            } else {
                break;
            }
        }
        bytes.position(from);
        return to - offset;
    }

    /** Copies the run of ASCII at the start of {@code length} bytes, eight at a time. */
    private static int asciiRun(byte[] source, int from, char[] target, int to, int length) {
        int i = 0;
        for (; i <= length - 8; i += 8) {
            if (((long) LONGS.get(source, from + i) & 0x8080808080808080L) != 0) {
                break;
            }
            for (int j = i; j < i + 8; j++) {
                target[to + j] = (char) source[from + j];
            }
        }
        for (; i < length && source[from + i] >= 0; i++) {
            target[to + i] = (char) source[from + i];
        }
        return i;
    }

    private static boolean isNext(byte value) {
        return (value & 0xC0) == 0x80;
    }

    private String invalid() {
        return "GBK?, " + byteFound();
    }

    private String byteFound() {
        return String.format(Locale.ROOT, "0x%02X", bytes.get(bytes.position()) & 0xFF);
    }

    /** Whether a byte begins a character of several. */
    private static boolean isStart(byte value) {
        int first = value & 0xFF;
        return first >= 0xC2 && first <= 0xF4;
    }

    private void start() throws IOException {
        while (!ended && bytes.remaining() < 4) {
            fill();
        }
        int first = at(0);
        int second = at(1);
        int third = at(2);
        if (first == 0xEF && second == 0xBB && third == 0xBF) {
            bytes.position(bytes.position() + 3);
        } else if (first == 0 || second == 0 || first == 0xFE && second == 0xFF || first == 0xFF && second == 0xFE) {
            boolean wide = first == 0 && second == 0 || third == 0 && at(3) == 0;
            throw new InputFault(ProblemCode.NOT_UTF_8, wide ? "UTF-32" : "UTF-16", UTF_8);
        }
    }

    private int at(int index) {
        return index < bytes.remaining() ? bytes.get(bytes.position() + index) & 0xFF : -1;
    }

    private void fill() throws IOException {
        bytes.compact();
        int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        if (read < 0) {
            ended = true;
        } else {
            digest.update(bytes.array(), bytes.position(), read);
            bytes.position(bytes.position() + read);
            count += read;
        }
        bytes.flip();
        if (count > limit) {
            throw new InputFault(
                    ProblemCode.TOO_LARGE, "", new Bilingual("不超过 " + limit + " 字节", "at most " + limit + " bytes"));
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
