package org.penggai.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
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
        CharBuffer chars = CharBuffer.wrap(target, offset, length);
        while (true) {
            CoderResult result = decoder.decode(bytes, chars, ended);
            int decoded = chars.position() - offset;
            if (decoded > 0) {
                last = decoded;
                return decoded;
            }
            if (result.isError()) {
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

    private String invalid() {
        return String.format(Locale.ROOT, "GBK?, 0x%02X", bytes.get(bytes.position()) & 0xFF);
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
