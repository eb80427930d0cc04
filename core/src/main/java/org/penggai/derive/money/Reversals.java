package org.penggai.derive.money;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.penggai.ledger.Transfer;

/** Transfers that others reverse, and what each of them carried. */
final class Reversals {
    /** What a transfer that was reversed carried of one fund. */
    record Carried(int fund, long amount, long min, long max, UseTally tally) {}

    /** What it took of a fund from a use where it was paid from. */
    private record Taken(int fund, UseTally from, Leaving how, long min, long max) {}

    private final Map<String, Integer> originalOf = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<Integer, List<Carried>> carried = new HashMap<>();
    private final Map<Integer, List<Taken>> taken = new HashMap<>();
    private final Map<Integer, Long> undoing = new HashMap<>();
    private final List<Transfer> transfers;

    Reversals(Books books, List<Transfer> transfers) {
        this.transfers = transfers;
        Set<String> reversed = new HashSet<>();
        for (Transfer transfer : transfers) {
            if (transfer.reversesId() != null) {
                reversed.add(transfer.reversesId());
            }
        }
        for (int i = 0; i < transfers.size(); i++) {
            if (reversed.contains(transfers.get(i).id())) {
                numbers.put(transfers.get(i).id(), i);
            }
        }
        for (Transfer transfer : transfers) {
            Integer original = transfer.reversesId() == null ? null : numbers.get(transfer.reversesId());
            if (original != null && reverses(books, transfer, transfers.get(original))) {
                originalOf.put(transfer.id(), original);
                undoing.merge(original, Fen.of(transfer.amount()), Math::addExact);
            }
        }
    }

    /**
     * A transfer brings back what another carried only where it goes the other way, no earlier, and is no more; or, instead
     * of to where that came from, straight to an own account of the fund that it names.
     */
    private static boolean reverses(Books books, Transfer transfer, Transfer original) {
        return !transfer.date().isBefore(original.date())
                && transfer.amount().compareTo(original.amount()) <= 0
                && !transfer.id().equals(original.id())
                && samePlace(books, transfer.fromAccountId(), original.toAccountId())
                && (samePlace(books, transfer.toAccountId(), original.fromAccountId()) || toItsFund(books, transfer));
    }

    private static boolean toItsFund(Books books, Transfer transfer) {
        int fund = books.fund(transfer.fundId());
        int to = books.account(transfer.toAccountId());
        return fund >= 0 && to >= 0 && Boolean.TRUE.equals(books.own(fund, to));
    }

    private static boolean samePlace(Books books, String one, String other) {
        int a = books.account(one);
        int b = books.account(other);
        return a >= 0 && b >= 0 && books.pools[a] == books.pools[b];
    }

    /** The number of the transfer that one reverses; -1 for none. */
    int originalOf(Transfer transfer) {
        return originalOf.isEmpty() ? -1 : originalOf.getOrDefault(transfer.id(), -1);
    }

    /** How much of an amount undoes a transfer. */
    Recoveries.Lawful undo(int original, long amount) {
        return isOpen(original)
                ? new Recoveries.Lawful(
                        0, Math.min(amount, Fen.of(transfers.get(original).amount())))
                : new Recoveries.Lawful(amount, 0);
    }

    /** Whether its reversals are more than it was, so that it is open which of them undo it. */
    boolean isOpen(int original) {
        return undoing.get(original) > Fen.of(transfers.get(original).amount());
    }

    /** What came back of what a transfer carried; nothing where it is open which of its reversals bring it back. */
    List<Carried> carriedBy(int original) {
        return original < 0 || isOpen(original) ? List.of() : carried.getOrDefault(original, List.of());
    }

    /** The fund that a transfer carried whole; -1 when that is not certain. */
    int fundOf(int original) {
        for (Carried part : carriedBy(original)) {
            if (part.min == part.amount) {
                return part.fund;
            }
        }
        return -1;
    }

    /** Keeps that a transfer which is reversed took so much from a use where it was paid from. */
    void took(Flow flow, int fund, UseTally from, Leaving how, long min, long max) {
        Integer number = flow.transfers.size() == 1 ? numbers.get(flow.first().id()) : null;
        if (number != null) {
            taken.computeIfAbsent(number, key -> new ArrayList<>(1)).add(new Taken(fund, from, how, min, max));
        }
    }

    /**
     * What a transfer took from uses where it was paid from comes back to them by its reversal.
     *
     * @return whether all that it took of the fund was taken from uses that are known
     */
    boolean giveBack(int original, int fund, long amount) {
        long whole = Fen.of(transfers.get(original).amount());
        boolean all = false;
        for (Taken part : taken.getOrDefault(original, List.of())) {
            if (part.fund == fund) {
                all = true;
                if (amount == whole) {
                    part.from.isThereAgain(part.how, part.min, part.max);
                } else {
                    part.from.isThereAgain(
                            part.how, Math.min(part.max, amount), Math.max(0, part.min - (whole - amount)));
                }
            }
        }
        return all;
    }

    /** Whether any of what a transfer took of a fund was where that may not be used. */
    boolean tookOfMisuse(int original, int fund) {
        return taken.getOrDefault(original, List.of()).stream()
                .anyMatch(part -> part.fund == fund && part.from.outside);
    }

    /** At most so much of a flow is reversed, whenever that is: a payment that is reversed was none. */
    long undoing(Flow flow) {
        if (numbers.isEmpty()) {
            return 0;
        }
        long sum = 0;
        for (Transfer transfer : flow.transfers) {
            Integer number = numbers.get(transfer.id());
            sum = Math.addExact(sum, number == null ? 0 : undoing.getOrDefault(number, 0L));
        }
        return sum;
    }

    /** Whether a reversal brings back the whole of a transfer. */
    boolean whole(Flow flow) {
        return flow.amount == Fen.of(transfers.get(flow.reverses).amount());
    }

    /** What is the fund's and what was earned of it may go by the same transfer: it comes back once. */
    private static void keep(List<Carried> parts, Carried more) {
        for (int i = 0; i < parts.size(); i++) {
            Carried one = parts.get(i);
            if (one.fund == more.fund && one.tally == more.tally) {
                long min = Math.min(one.amount, Math.addExact(one.min, more.min));
                long max = Math.min(one.amount, Math.addExact(one.max, more.max));
                parts.set(i, new Carried(one.fund, one.amount, min, max, one.tally));
                return;
            }
        }
        parts.add(more);
    }

    /** Keeps what the transfers of a flow carried, where they are reversed. */
    void keep(Flow flow, int fund, long min, long max, UseTally tally) {
        if (numbers.isEmpty()) {
            return;
        }
        for (Transfer transfer : flow.transfers) {
            Integer number = numbers.get(transfer.id());
            if (number != null) {
                long amount = Fen.of(transfer.amount());
                long least = Math.max(0, min - (flow.amount - amount));
                keep(
                        carried.computeIfAbsent(number, key -> new ArrayList<>(1)),
                        new Carried(fund, amount, least, Math.min(amount, max), tally));
            }
        }
    }
}
