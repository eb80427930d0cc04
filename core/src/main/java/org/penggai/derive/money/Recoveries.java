package org.penggai.derive.money;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.penggai.ledger.Fund;
import org.penggai.ledger.Recovery;
import org.penggai.ledger.RecoveryDestination;

/**
 * What of a fund was lawfully taken back or given back, by its documents: one explains what was paid on its day or later,
 * each fen once. In fen.
 */
final class Recoveries {
    /** What of a payment is explained by a document, and what beside that may be. */
    record Lawful(long certain, long possible) {
        static final Lawful NONE = new Lawful(0, 0);
    }

    private final boolean unknown;
    private final Papers intoRevenue;
    private final Papers elsewhere;

    Recoveries(Fund fund) {
        unknown = fund.recoveries() == null;
        List<Recovery> all = unknown ? List.of() : fund.recoveries();
        intoRevenue = new Papers(all.stream()
                .filter(recovery -> recovery.destination() == null
                        || recovery.destination() == RecoveryDestination.STABILISATION_FUND)
                .toList());
        elsewhere = new Papers(all.stream()
                .filter(recovery -> recovery.destination() != RecoveryDestination.STABILISATION_FUND)
                .toList());
    }

    /** Whether it is not known what was recovered. */
    boolean unknown() {
        return unknown;
    }

    /** Takes documents for a payment of at most {@code amount} to the county's revenue, or elsewhere. */
    Lawful explain(LocalDate day, long amount, boolean revenue) {
        if (unknown) {
            return new Lawful(0, amount);
        }
        return (revenue ? intoRevenue : elsewhere).explain(day, amount);
    }

    /** At most so much of a payment to the county's revenue that does not say what it is may be explained. */
    long mayExplain(LocalDate day, long amount) {
        return unknown ? amount : intoRevenue.left(day, amount);
    }

    /** Documents in the order of their days. */
    private static final class Papers {
        private final List<Recovery> waiting;
        private int next;
        private long certain;
        private long doubtful;

        Papers(List<Recovery> recoveries) {
            waiting = new ArrayList<>(recoveries);
            waiting.sort(Comparator.comparing(Recovery::on));
        }

        long left(LocalDate day, long amount) {
            reach(day);
            return Math.min(amount, Math.addExact(certain, doubtful));
        }

        private void reach(LocalDate day) {
            while (next < waiting.size() && !waiting.get(next).on().isAfter(day)) {
                Recovery recovery = waiting.get(next++);
                long fen = Fen.of(recovery.amount());
                if (recovery.documentNumber() != null && recovery.destination() != null) {
                    certain = Math.addExact(certain, fen);
                } else {
                    doubtful = Math.addExact(doubtful, fen);
                }
            }
        }

        Lawful explain(LocalDate day, long amount) {
            reach(day);
            long explained = Math.min(amount, certain);
            long perhaps = Math.min(amount - explained, doubtful);
            certain -= explained;
            doubtful -= perhaps;
            return new Lawful(explained, perhaps);
        }
    }
}
