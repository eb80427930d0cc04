package org.penggai.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The decoder against that of Java. */
class Utf8InputTest {
    @Test
    void decodesEverySequenceOfUpToThreeBytesAsJavaDoes() throws IOException {
        for (int first = 0x80; first <= 0xFF; first++) {
            for (int second = 0; second <= 0xFF; second++) {
                compare(new byte[] {'a', 'b', 'c', 'd', (byte) first, (byte) second});
                for (int third = 0x7F; third <= 0xC0; third += second % 16 == 0 ? 1 : 0x41) {
                    compare(new byte[] {'a', 'b', 'c', 'd', (byte) first, (byte) second, (byte) third, 'x'});
                }
            }
        }
    }

    @Property(tries = 2_000)
    void decodesTextOfAnyLengthWhereverItIsCut(@ForAll("texts") String text, @ForAll int cut) throws IOException {
        String long1 = "{" + text.repeat(1 + Math.floorMod(cut, 40));
        compare(long1.getBytes(StandardCharsets.UTF_8));
    }

    @Property(tries = 2_000)
    void refusesWhatJavaRefuses(@ForAll byte[] bytes) throws IOException {
        byte[] json = new byte[bytes.length + 4];
        System.arraycopy("{   ".getBytes(StandardCharsets.UTF_8), 0, json, 0, 4);
        System.arraycopy(bytes, 0, json, 4, bytes.length);
        compare(json);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("aé柞水€\ufeff".toCharArray())
                .withChars('a', 'z')
                .ofMaxLength(200)
                .map(text -> text + "𠮷");
    }

    private static void compare(byte[] bytes) throws IOException {
        String expected;
        try {
            expected = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            expected = null;
        }
        assertThat(decode(bytes)).isEqualTo(expected);
    }

    private static String decode(byte[] bytes) throws IOException {
        StringBuilder text = new StringBuilder();
        char[] buffer = new char[37];
        try {
            Utf8Input input = new Utf8Input(new ByteArrayInputStream(bytes), Long.MAX_VALUE);
            for (int read; (read = input.read(buffer, 0, buffer.length)) >= 0; ) {
                text.append(buffer, 0, read);
            }
            return text.toString();
        } catch (InputFault e) {
            return null;
        }
    }
}
