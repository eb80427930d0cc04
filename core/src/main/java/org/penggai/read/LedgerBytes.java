package org.penggai.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The bytes of a file on their way to the parser: counted, and added to a digest. */
final class LedgerBytes extends FilterInputStream {
    /** More bytes came than are read. */
    static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private final MessageDigest digest;
    private final long limit;
    private long count;

    LedgerBytes(InputStream in, long limit) {
        super(in);
        this.limit = limit;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java lacks SHA-256", e);
        }
    }

    String digest() {
        return HexFormat.of().formatHex(digest.digest());
    }

    @Override
    public int read() throws IOException {
        int value = in.read();
        if (value >= 0) {
            digest.update((byte) value);
            count(1);
        }
        return value;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = in.read(bytes, offset, length);
        if (read > 0) {
            digest.update(bytes, offset, read);
            count(read);
        }
        return read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(int more) throws TooLarge {
        count += more;
        if (count > limit) {
            throw new TooLarge();
        }
    }
}
