package org.penggai.derive.money;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.penggai.ledger.AccountBuilder;
import org.penggai.ledger.AccountKind;
import org.penggai.ledger.FundKind;
import org.penggai.ledger.OpeningBalance;
import org.penggai.ledger.Purpose;
import org.penggai.ledger.ScopeChange;
import org.penggai.ledger.TransferBuilder;

/**
 * A county in which it is known of every fen whose it is: payments are made one after the other, each out of fen that
 * lie in the account, and only then the vouchers are written, some without the fund's name.
 */
final class CountySimulation {
    /** A place where a fund's money goes. */
    record Place(String fund, String payer, String account, Purpose purpose) {}

    /** What is true of a place. */
    static final class Truth {
        long paid;
        long onward;
        long returned;
        private final Map<LocalDate, long[]> days = new TreeMap<>();

        private void pay(long fen, LocalDate day) {
            paid += fen;
            days.computeIfAbsent(day, key -> new long[2])[0] += fen;
        }

        private void comeBack(long fen, LocalDate day) {
            returned += fen;
            days.computeIfAbsent(day, key -> new long[2])[1] += fen;
        }

        /** What came and went back on one day, so that it was there at the end of none. */
        long sameDay() {
            return days.values().stream()
                    .mapToLong(paidAndBack -> Math.min(paidAndBack[0], paidAndBack[1]))
                    .sum();
        }
    }

    /**
     * Fen alike: of a fund, or of none; at a place, or in its own accounts; earned there, which makes them the payee's;
     * and whether they still lie with who earned them.
     */
    private record Lot(String fund, Place place, boolean earned, boolean direct) {
        Lot(String fund, Place place) {
            this(fund, place, false, false);
        }
    }

    /** What a voucher says, and whether it undoes a receipt. */
    private record Voucher(String from, String to, Purpose purpose, String fund, String reverses, boolean undoes) {}

    private record Made(String id, String from, String to, Map<Lot, Long> arrived) {}

    private static final Lot OTHER = new Lot(null, null);
    private static final List<String> FOLLOWED = List.of("S", "D", "R", "A", "B", "C", "Q", "U", "V");
    private static final List<String> ENDS = List.of("X", "G");
    private static final Map<String, List<String>> OWN =
            Map.of("F", List.of("S", "D", "R", "C"), "H", List.of("S", "D", "R", "C"), "K", List.of("Q"));
    private static final Purpose[] PURPOSES = {
        Purpose.LENDING,
        Purpose.OTHER_PROJECT,
        Purpose.INTERNAL_TRANSFER,
        Purpose.CONSTRUCTION,
        Purpose.CONSTRUCTION,
        Purpose.BUDGET_BALANCING,
        null
    };

    final MoneyLedger written = new MoneyLedger();
    final Map<Place, Truth> truths = new LinkedHashMap<>();

    /** By fund and day, what its own accounts held at the day's end. */
    final Map<String, TreeMap<LocalDate, Long>> held = new TreeMap<>();

    /** By fund and day, what lay outside what it may be used for at the day's end. */
    final Map<String, TreeMap<LocalDate, Long>> afield = new TreeMap<>();

    /** By fund and day, what lay unused in others' accounts that are no company's, at least, at most, and with the reserve. */
    final Map<String, TreeMap<LocalDate, long[]>> kept = new TreeMap<>();

    /** By fund and day, what may have been paid out for what it is for by the day's end: all but the others. */
    final Map<String, TreeMap<LocalDate, Long>> spent = new TreeMap<>();

    private final Random random;
    private final Map<String, Map<Lot, Long>> lots = new TreeMap<>();
    private final Map<String, Long> totals = new TreeMap<>();
    private final Map<String, Map<Lot, Long>> truly = new TreeMap<>();
    private final List<Made> made = new ArrayList<>();
    private final Set<String> undone = new HashSet<>();
    private final int namedPercent;
    private LocalDate day = MoneyLedger.BEGIN.plusDays(3);

    /** From this day on project P2 is in the scope of F, so that Q is its own; null when it never is. */
    private final LocalDate widenedOn;

    CountySimulation(long seed, int payments) {
        random = new Random(seed);
        namedPercent = random.nextInt(4) * 33;
        widenedOn = random.nextInt(4) == 0 ? MoneyLedger.BEGIN.plusDays(3 + random.nextInt(8)) : null;
        accounts();
        for (int i = 0; i < payments; i++) {
            if (random.nextInt(3) == 0) {
                endDay();
                day = day.plusDays(1 + random.nextInt(2));
            }
            step("t" + i);
        }
        endDay();
        funds();
    }

    /** The ledger as written, for a failure's message. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        written.accounts.values().forEach(account -> text.append('\n')
                .append(account.id())
                .append(" project ")
                .append(account.projectId())
                .append(" owner ")
                .append(account.ownerId())
                .append(" sister of ")
                .append(account.sisterOfId())
                .append(" opening ")
                .append(account.openingBalance())
                .append(account.openingByFund())
                .append(" from ")
                .append(account.periodFrom())
                .append(" to ")
                .append(account.periodTo())
                .append(" complete ")
                .append(account.statementsComplete()));
        written.funds.values().forEach(fund -> text.append('\n')
                .append(fund.id())
                .append(" project ")
                .append(fund.projectId())
                .append(" amount ")
                .append(fund.amount()));
        written.transfers.forEach(transfer -> text.append('\n')
                .append(transfer.id())
                .append(' ')
                .append(transfer.date())
                .append(' ')
                .append(transfer.fromAccountId())
                .append("->")
                .append(transfer.toAccountId())
                .append(' ')
                .append(transfer.amount())
                .append(" fund ")
                .append(transfer.fundId())
                .append(' ')
                .append(transfer.purpose())
                .append(" reverses ")
                .append(transfer.reversesId())
                .append(" truly ")
                .append(truly.get(transfer.id())));
        return text.toString();
    }

    /** Whether what goes to an account for a purpose is outside what a fund may be used for, all construction being of P1. */
    static boolean outside(String fund, String account, Purpose purpose) {
        return account.equals("G") || purpose != null && (purpose != Purpose.CONSTRUCTION || fund.equals("K"));
    }

    static boolean own(String fund, String account) {
        return OWN.get(fund).contains(account);
    }

    /** An account of which neither project nor owner is known would say nothing of whose it may be. */
    private void accounts() {
        written.account("S", AccountKind.SPECIAL, "P1", maybe("unit1"));
        written.account("D", AccountKind.TIME_DEPOSIT, maybe("P1"), "unit1", this::sister);
        written.account("R", AccountKind.PROJECT, maybe("P1"), "unit1");
        written.account("A", AccountKind.COMPANY, null, maybe("companyA"));
        written.account("B", AccountKind.COMPANY, null, "companyB");
        written.account("C", AccountKind.COMPANY, null, maybe("unit1"));
        written.account("Q", AccountKind.SPECIAL, maybe("P2"), "unit2");
        written.account("U", AccountKind.UNIT_BASIC, null, "unit1");
        written.account("V", AccountKind.REPAYMENT_RESERVE, null, "unit1");
        written.account("X", AccountKind.EXTERNAL, null, null);
        written.account("G", AccountKind.GENERAL_BUDGET, null, null);
        written.account("T", AccountKind.TREASURY, null, null);
        for (String account : FOLLOWED) {
            List<OpeningBalance> byFund = new ArrayList<>();
            long sum = 0;
            for (String fund : OWN.keySet().stream().sorted().toList()) {
                if (own(fund, account) && random.nextInt(4) == 0) {
                    long amount = 1 + random.nextInt(30);
                    byFund.add(new OpeningBalance(fund, Fen.yuan(amount)));
                    put(account, new Lot(fund, null), amount);
                    totals.merge(fund, amount, Long::sum);
                    sum += amount;
                }
            }
            long other = random.nextInt(3) == 0 ? random.nextInt(30) : 0;
            put(account, OTHER, other);
            sum += other;
            AccountBuilder builder = AccountBuilder.builder(written.accounts.get(account))
                    .openingBalance(Fen.yuan(sum))
                    .openingByFund(byFund);
            forget(builder);
            written.accounts.put(account, builder.build());
        }
    }

    private AccountBuilder sister(AccountBuilder account) {
        return random.nextInt(3) == 0 ? account : account.sisterOfId("S");
    }

    private void forget(AccountBuilder account) {
        switch (random.nextInt(16)) {
            case 0 -> account.openingByFund(null);
            case 1 -> account.openingBalance(null);
            case 2 -> account.statementsComplete(null);
            case 3 -> account.periodFrom(null);
            case 4 -> account.periodTo(MoneyLedger.BEGIN.plusDays(6));
            default -> {}
        }
    }

    private void funds() {
        for (String fund : List.of("F", "H", "K")) {
            String granted = fund.equals("K") ? "P2" : "P1";
            String project = maybe(granted);
            List<String> listed = random.nextInt(8) == 0 ? null : List.of(granted);
            long total = totals.getOrDefault(fund, 0L);
            String amount =
                    switch (random.nextInt(4)) {
                        case 0 -> null;
                        case 1 -> Fen.yuan(total + 20).toPlainString();
                        default -> Fen.yuan(total).toPlainString();
                    };
            written.fund(fund, FundKind.STATE_GRANT, project, amount, known -> known.scopePurposes(
                            List.of(Purpose.CONSTRUCTION))
                    .scopeProjectIds(listed)
                    .scopeChanges(changes(fund)));
        }
    }

    private List<ScopeChange> changes(String fund) {
        return fund.equals("F") && widenedOn != null
                ? List.of(new ScopeChange(widenedOn, "省厅", "1号", List.of("P2"), List.of()))
                : List.of();
    }

    /** Whether an account is a fund's own today. */
    private boolean ownToday(String fund, String account) {
        boolean added = widenedOn != null && !day.isBefore(widenedOn);
        return own(fund, account) || fund.equals("F") && account.equals("Q") && added;
    }

    private String maybe(String known) {
        return random.nextInt(12) == 0 ? null : known;
    }

    private void step(String id) {
        int kind = random.nextInt(10);
        if (kind < 3) {
            receive(id);
        } else if (kind == 3) {
            comeBack(id);
        } else if (kind == 4 && !made.isEmpty()) {
            reverse(id, made.get(random.nextInt(made.size())));
        } else {
            pay(id);
        }
    }

    private void receive(String id) {
        String fund = List.of("F", "H", "K").get(random.nextInt(3));
        long amount = 1 + random.nextInt(40);
        if (random.nextInt(3) == 0) {
            String to = pick(FOLLOWED);
            write(id, random.nextBoolean() ? "X" : "T", to, Map.of(OTHER, amount), purpose(), null);
            return;
        }
        totals.merge(fund, amount, Long::sum);
        if (random.nextInt(8) == 0) {
            Purpose purpose = purpose();
            String to = pick(List.of("A", "B", "U"));
            write(id, "T", to, Map.of(new Lot(fund, null), amount), purpose, fund);
            return;
        }
        String to = pick(OWN.get(fund).subList(0, Math.min(3, OWN.get(fund).size())));
        write(id, "T", to, Map.of(new Lot(fund, null), amount), null, named(fund));
    }

    /** Money that ended outside comes back to an account of the fund's own, saying so, or not saying what it is. */
    private void comeBack(String id) {
        String from = pick(ENDS);
        List<Lot> there = lots.getOrDefault(from, Map.of()).keySet().stream()
                .filter(lot -> lot.fund != null)
                .toList();
        if (there.isEmpty()) {
            return;
        }
        Lot lot = pick(there);
        long amount = 1 + random.nextInt((int) Math.min(30, lots.get(from).get(lot)));
        Purpose purpose = random.nextBoolean() ? Purpose.RETURN : null;
        write(id, from, pick(OWN.get(lot.fund)), Map.of(lot, amount), purpose, named(lot.fund));
    }

    private void reverse(String id, Made original) {
        Map<Lot, Long> there = lots.getOrDefault(original.to, Map.of());
        for (Map.Entry<Lot, Long> part : original.arrived.entrySet()) {
            if (there.getOrDefault(part.getKey(), 0L) < part.getValue()) {
                return;
            }
        }
        boolean receipt = !FOLLOWED.contains(original.from);
        if (!FOLLOWED.contains(original.to)
                && original.arrived.keySet().stream()
                        .anyMatch(lot -> lot.fund != null && !own(lot.fund, original.from))) {
            return;
        }
        Purpose purpose = random.nextInt(3) == 0 ? null : Purpose.RETURN;
        String said = random.nextInt(4) == 0 ? null : original.id;
        boolean undoes = receipt && said != null && undone.add(original.id);
        write(id, original.arrived, new Voucher(original.to, original.from, purpose, null, said, undoes));
    }

    private void pay(String id) {
        List<String> able =
                FOLLOWED.stream().filter(account -> balance(account) > 0).toList();
        if (able.isEmpty()) {
            return;
        }
        String from = pick(able);
        List<String> others = new ArrayList<>(FOLLOWED);
        others.addAll(ENDS);
        others.addAll(List.of("X", "G"));
        others.remove(from);
        long amount = random.nextInt(3) == 0 ? balance(from) : 1 + random.nextInt((int) balance(from));
        Map<Lot, Long> carried = choose(from, amount);
        String fund = carried.keySet().iterator().next().fund;
        boolean whole = carried.keySet().stream().allMatch(lot -> Objects.equals(lot.fund, fund));
        write(id, from, pick(others), carried, purpose(), whole && fund != null ? named(fund) : null);
    }

    private Map<Lot, Long> choose(String from, long amount) {
        List<Lot> order = new ArrayList<>(lots.get(from).keySet());
        Collections.shuffle(order, random);
        Map<Lot, Long> chosen = new LinkedHashMap<>();
        long left = amount;
        for (Lot lot : order) {
            long there = lots.get(from).get(lot);
            long most = Math.min(left, there);
            long taken = random.nextBoolean() ? most : random.nextInt((int) most + 1);
            if (taken > 0) {
                chosen.put(lot, taken);
                left -= taken;
            }
        }
        for (Lot lot : order) {
            long more = Math.min(left, lots.get(from).get(lot) - chosen.getOrDefault(lot, 0L));
            if (more > 0) {
                chosen.merge(lot, more, Long::sum);
                left -= more;
            }
        }
        return chosen;
    }

    private void write(String id, String from, String to, Map<Lot, Long> carried, Purpose purpose, String fund) {
        write(id, carried, new Voucher(from, to, purpose, fund, null, false));
    }

    private void write(String id, Map<Lot, Long> carried, Voucher voucher) {
        String from = voucher.from;
        String to = voucher.to;
        Map<Lot, Long> arrived = new LinkedHashMap<>();
        long amount = 0;
        for (Map.Entry<Lot, Long> part : carried.entrySet()) {
            Lot lot = part.getKey();
            long fen = part.getValue();
            amount += fen;
            if (lots.getOrDefault(from, Map.of()).containsKey(lot)) {
                put(from, lot, -fen);
            }
            Lot after = move(lot, fen, voucher);
            put(to, after, fen);
            arrived.merge(after, fen, Long::sum);
        }
        truly.put(id, carried);
        made.add(new Made(id, from, to, arrived));
        String sum = Fen.yuan(amount).toPlainString();
        written.pay(id, day.toString(), from, to, sum, (TransferBuilder transfer) -> transfer.purpose(voucher.purpose)
                .payeeProjectId(voucher.purpose == Purpose.CONSTRUCTION ? "P1" : null)
                .fundId(voucher.fund)
                .reversesId(voucher.reverses));
    }

    private Lot move(Lot lot, long fen, Voucher voucher) {
        String from = voucher.from;
        String to = voucher.to;
        boolean sisters = written.accounts.get("D").sisterOfId() != null && "DS".contains(from) && "DS".contains(to);
        if (lot.fund == null || sisters) {
            return lot;
        }
        boolean reversed = voucher.reverses != null && FOLLOWED.contains(to);
        if (lot.earned && !voucher.undoes && !reversed && !lot.fund.equals(voucher.fund)) {
            return moveEarned(lot, fen, voucher);
        }
        if (ownToday(lot.fund, to)) {
            if (lot.place != null) {
                truth(lot.place).comeBack(fen, day);
            }
            return new Lot(lot.fund, null);
        }
        boolean inside = !voucher.undoes && inside(lot.fund, to, voucher.purpose);
        if (lot.place != null) {
            if (inside) {
                truth(lot.place).comeBack(fen, day);
            } else {
                truth(lot.place).onward += fen;
            }
        }
        if (voucher.undoes) {
            return OTHER;
        }
        Place place = new Place(lot.fund, from, to, voucher.purpose);
        truth(place).pay(fen, day);
        boolean earned = inside && ("AB".contains(to) || to.equals("C") && random.nextBoolean());
        return new Lot(lot.fund, place, earned, earned);
    }

    /**
     * What was earned is the fund's again where it is given back, or where it balances the budget; in the budget or an account
     * that is no company's it may be.
     */
    private Lot moveEarned(Lot lot, long fen, Voucher voucher) {
        String to = voucher.to;
        if (ownToday(lot.fund, to)) {
            boolean back = voucher.purpose == Purpose.RETURN || voucher.reverses != null || random.nextBoolean();
            if (back) {
                truth(lot.place).comeBack(fen, day);
            }
            return back ? new Lot(lot.fund, null) : OTHER;
        }
        boolean comesRound = fen % 2 == 0;
        if (FOLLOWED.contains(to) && !("UQV".contains(to) && comesRound)) {
            return new Lot(lot.fund, lot.place, true, false);
        }
        boolean straight = (lot.direct || voucher.purpose == null) && random.nextBoolean();
        if (to.equals("X") || voucher.purpose != Purpose.BUDGET_BALANCING && !straight && !comesRound) {
            return OTHER;
        }
        if (voucher.purpose != null && !outside(lot.fund, to, voucher.purpose)) {
            truth(lot.place).comeBack(fen, day);
        } else {
            truth(lot.place).onward += fen;
        }
        Place place = new Place(lot.fund, voucher.from, to, voucher.purpose);
        truth(place).pay(fen, day);
        return new Lot(lot.fund, place);
    }

    /** Whether a payment truly is within the scope; where its voucher does not say what it is for, it may be. */
    private boolean inside(String fund, String to, Purpose purpose) {
        return !outside(fund, to, purpose) && (purpose != null || random.nextBoolean());
    }

    private Truth truth(Place place) {
        return truths.computeIfAbsent(place, key -> new Truth());
    }

    private void put(String account, Lot lot, long fen) {
        if (fen != 0) {
            Map<Lot, Long> there = lots.computeIfAbsent(account, key -> new LinkedHashMap<>());
            if (there.merge(lot, fen, Long::sum) == 0) {
                there.remove(lot);
            }
        }
    }

    private long balance(String account) {
        return lots.getOrDefault(account, Map.of()).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    private void endDay() {
        OWN.forEach((fund, accounts) -> {
            long sum = accounts.stream()
                    .mapToLong(account -> lots.getOrDefault(account, Map.of()).getOrDefault(new Lot(fund, null), 0L))
                    .sum();
            held.computeIfAbsent(fund, key -> new TreeMap<>()).put(day, sum);
            long outside = lots.values().stream()
                    .flatMap(there -> there.entrySet().stream())
                    .filter(lot -> liesOutside(fund, lot.getKey()))
                    .mapToLong(Map.Entry::getValue)
                    .sum();
            afield.computeIfAbsent(fund, key -> new TreeMap<>()).put(day, outside);
            spent.computeIfAbsent(fund, key -> new TreeMap<>())
                    .put(day, totals.getOrDefault(fund, 0L) - sum - outside - kept(fund, "UQV", false));
            kept.computeIfAbsent(fund, key -> new TreeMap<>())
                    .put(day, new long[] {kept(fund, "UQ", false), kept(fund, "UQ", true), kept(fund, "UQV", true)});
        });
    }

    /** What lies within the scope in accounts that are not its own; what was reversed may be what it was before. */
    private long kept(String fund, String accounts, boolean reversed) {
        long sum = 0;
        for (String account : accounts.split("")) {
            boolean perhapsOwn = own(fund, account) || fund.equals("F") && account.equals("Q") && widenedOn != null;
            for (Map.Entry<Lot, Long> lot : lots.getOrDefault(account, Map.of()).entrySet()) {
                Place place = lot.getKey().place;
                boolean lies = fund.equals(lot.getKey().fund) && place != null && !lot.getKey().earned;
                boolean within = lies
                        && (!outside(fund, place.account, place.purpose)
                                || reversed && place.purpose == Purpose.RETURN);
                sum += within && !perhapsOwn ? lot.getValue() : 0;
            }
        }
        return sum;
    }

    private static boolean liesOutside(String fund, Lot lot) {
        return fund.equals(lot.fund)
                && lot.place != null
                && !lot.earned
                && outside(fund, lot.place.account, lot.place.purpose);
    }

    private String named(String fund) {
        return random.nextInt(100) < namedPercent ? fund : null;
    }

    private Purpose purpose() {
        return PURPOSES[random.nextInt(PURPOSES.length)];
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
