package org.penggai.derive.money;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The uses found, by what makes them the same and by the place where they ended. */
final class UseBook {
    private final Map<UseKey, UseTally> uses = new LinkedHashMap<>();
    private final Map<Long, List<UseTally>> byPlace = new HashMap<>();
    private final Map<Integer, List<UseTally>> byFund = new HashMap<>();

    Collection<UseTally> all() {
        return uses.values();
    }

    /** Uses of a fund. */
    List<UseTally> of(int fund) {
        return byFund.getOrDefault(fund, List.of());
    }

    /** Uses of a fund that ended in an account. */
    List<UseTally> at(int fund, int account) {
        return byPlace.getOrDefault(place(fund, account), List.of());
    }

    /**
     * @param out since when it has been out
     * @param create makes the use where it is the first payment of it
     */
    UseTally pay(UseKey key, Flow flow, long min, long max, LocalDate out, Supplier<UseTally> create) {
        UseTally tally = uses.get(key);
        if (tally == null) {
            tally = create.get();
            uses.put(key, tally);
            byPlace.computeIfAbsent(place(key.fund(), key.account()), place -> new ArrayList<>(1))
                    .add(tally);
            byFund.computeIfAbsent(key.fund(), fund -> new ArrayList<>()).add(tally);
        }
        tally.pay(flow, min, max, out);
        return tally;
    }

    private static long place(int fund, int account) {
        return Pairs.key(fund, account);
    }
}
