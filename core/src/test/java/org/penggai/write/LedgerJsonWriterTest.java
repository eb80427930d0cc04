package org.penggai.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.penggai.ledger.Facts;
import org.penggai.ledger.Ledger;
import org.penggai.testing.LedgerArbitraries;
import org.penggai.testing.LedgerGenerator;

class LedgerJsonWriterTest {
    @Property(tries = 200)
    void whatIsWrittenReadsBackAsTheSameLedger(@ForAll("ledgers") Ledger ledger) throws IOException {
        byte[] json = json(ledger);
        Ledger read = Ledger.read(new ByteArrayInputStream(json));
        assertSame(read, ledger);
        assertThat(json(read)).isEqualTo(json);
    }

    @Provide
    Arbitrary<Ledger> ledgers() {
        return LedgerArbitraries.ledgers();
    }

    @Test
    void everyFieldOfEveryFactReadsBack() throws IOException {
        Ledger ledger = LedgerGenerator.complete(1);
        for (String array : Facts.kinds().keySet()) {
            assertThat(Facts.in(ledger, array)).as(array).hasSize(2);
        }
        assertThat(unknown(ledger)).isFalse();
        assertSame(Ledger.read(new ByteArrayInputStream(json(ledger))), ledger);
    }

    /** Fact by fact, so that a difference is seen. */
    private static void assertSame(Ledger read, Ledger written) {
        for (String array : Facts.kinds().keySet()) {
            assertThat(Facts.in(read, array)).as(array).isEqualTo(Facts.in(written, array));
        }
        assertThat(read.equals(written)).isTrue();
    }

    private static boolean unknown(Object value) {
        if (value == null || value instanceof List<?> list && list.stream().anyMatch(LedgerJsonWriterTest::unknown)) {
            return true;
        }
        return value instanceof Record
                && Facts.fields(value.getClass()).stream().anyMatch(field -> unknown(Facts.value(value, field)));
    }

    private static byte[] json(Ledger ledger) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new LedgerJsonWriter().write(ledger, out);
        return out.toByteArray();
    }
}
