package org.penggai.derive.resettlement;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.penggai.derive.DeriveContext;
import org.penggai.ledger.DatedRecord;
import org.penggai.ledger.Stoppage;
import org.penggai.ledger.Takeover;

/**
 * When a taker was first sought for a project since it stopped; a signature stands for an attempt.
 *
 * @param stoppageId the stoppage
 * @param soughtOn first attempt on record; null when there is none
 * @param source takeover of which it is not known whether it was sought earlier; null when there is none
 * @param unknown field of {@code source} that leaves it open; null when none does
 */
public record TakerSought(String stoppageId, LocalDate soughtOn, Takeover source, String unknown) {

    /** @param takeovers those of the stoppage's project */
    static TakerSought of(Stoppage stoppage, List<Takeover> takeovers, LocalDate today) {
        LocalDate first = takeovers.stream()
                .flatMap(TakerSought::days)
                .filter(day -> !day.isBefore(stoppage.beganOn()) && !day.isAfter(today))
                .min(LocalDate::compareTo)
                .orElse(null);
        Takeover open = takeovers.stream()
                .filter(takeover -> unknown(takeover) != null)
                .findFirst()
                .orElse(null);
        return new TakerSought(stoppage.id(), first, open, open == null ? null : unknown(open));
    }

    private static Stream<LocalDate> days(Takeover takeover) {
        Stream<LocalDate> attempts =
                DeriveContext.orEmpty(takeover.attempts()).stream().map(DatedRecord::on);
        LocalDate agreed = takeover.agreedOn().getDay();
        return agreed == null ? attempts : Stream.concat(attempts, Stream.of(agreed));
    }

    private static String unknown(Takeover takeover) {
        return takeover.attempts() == null ? "attempts" : takeover.agreedOn().isUnknown() ? "agreedOn" : null;
    }
}
