package org.penggai.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * A style sheet or script that stands in a page.
 *
 * @param text its text
 * @param digest its digest as a content security policy names it
 */
record Asset(String text, String digest) {
    static Asset of(String name) {
        try (InputStream in = Asset.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the library lacks " + name);
            }
            byte[] bytes = in.readAllBytes();
            String digest = Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(bytes));
            return new Asset(new String(bytes, StandardCharsets.UTF_8), "'sha256-" + digest + "'");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
