package org.penggai.derive.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.penggai.derive.AsOf;
import org.penggai.ledger.Account;
import org.penggai.ledger.AccountBuilder;
import org.penggai.ledger.Fund;
import org.penggai.ledger.FundBuilder;
import org.penggai.ledger.Ledger;
import org.penggai.ledger.LedgerBuilder;
import org.penggai.ledger.Transfer;
import org.penggai.ledger.TransferBuilder;

/** A fact forgotten never clears a fund of uses that were found, and never charges one that was clear. */
class TracingForgettingTest {

    /** What there is to say of a fund: nothing, something that may be, something that is. */
    private enum Found {
        NOTHING,
        POSSIBLE,
        PROVEN
    }

    @Property(tries = 300)
    void forgettingAFieldLeavesMoreOpenNeverLess(@ForAll long seed, @ForAll @IntRange(min = 1, max = 15) int payments) {
        CountySimulation county = new CountySimulation(seed, payments, true);
        Ledger ledger = county.written.ledger();
        Map<String, Found> before = found(ledger);
        for (Ledger forgotten : forgetting(ledger)) {
            Map<String, Found> after = found(forgotten);
            before.forEach((what, known) -> {
                Found then = after.getOrDefault(what, Found.NOTHING);
                assertThat(known == Found.NOTHING ? then != Found.PROVEN : then != Found.NOTHING)
                        .as(
                                "%s was %s, is %s after forgetting %s of %s",
                                what, known, then, change(ledger, forgotten), county)
                        .isTrue();
            });
        }
    }

    private static Map<String, Found> found(Ledger ledger) {
        MoneyFacts facts = MoneyTracing.trace(ledger, AsOf.of(MoneyLedger.END, MoneyLedger.END), MoneyLedger.SETTINGS);
        Map<String, Found> found = new TreeMap<>();
        for (Fund fund : ledger.funds()) {
            found.put("use of " + fund.id(), Found.NOTHING);
        }
        for (FundUse use : facts.uses()) {
            if (!Boolean.TRUE.equals(use.ownAccount())) {
                boolean open = use.ownAccount() == null;
                note(found, "use of " + use.fundId(), open ? null : use.provenOutstanding(), use.possibleOutstanding());
            }
        }
        return found;
    }

    private static void note(Map<String, Found> found, String what, BigDecimal proven, BigDecimal possible) {
        Found now = proven != null && proven.signum() > 0
                ? Found.PROVEN
                : possible.signum() > 0 ? Found.POSSIBLE : Found.NOTHING;
        found.merge(what, now, (a, b) -> a.compareTo(b) > 0 ? a : b);
    }

    /** Sister accounts apart: taken together they are bounded more loosely than each alone. */
    private static List<Ledger> forgetting(Ledger ledger) {
        List<Ledger> all = new ArrayList<>();
        for (int i = 0; i < ledger.accounts().size(); i++) {
            Account account = ledger.accounts().get(i);
            for (AccountBuilder less : List.of(
                    AccountBuilder.builder(account).projectId(null),
                    AccountBuilder.builder(account).ownerId(null),
                    AccountBuilder.builder(account).periodFrom(null),
                    AccountBuilder.builder(account).periodTo(null),
                    AccountBuilder.builder(account).statementsComplete(null),
                    AccountBuilder.builder(account).openingBalance(null),
                    AccountBuilder.builder(account).openingByFund(null))) {
                all.add(LedgerBuilder.builder(ledger)
                        .accounts(with(ledger.accounts(), i, less.build()))
                        .build());
            }
        }
        for (int i = 0; i < ledger.transfers().size(); i++) {
            Transfer transfer = ledger.transfers().get(i);
            for (TransferBuilder less : List.of(
                    namedByVoucherAlone(transfer)
                            ? TransferBuilder.builder(transfer)
                            : TransferBuilder.builder(transfer).fundId(null),
                    TransferBuilder.builder(transfer).purpose(null),
                    TransferBuilder.builder(transfer).reversesId(null))) {
                all.add(LedgerBuilder.builder(ledger)
                        .transfers(with(ledger.transfers(), i, less.build()))
                        .build());
            }
        }
        for (int i = 0; i < ledger.funds().size(); i++) {
            Fund fund = ledger.funds().get(i);
            for (FundBuilder less : List.of(
                    FundBuilder.builder(fund).projectId(null),
                    FundBuilder.builder(fund).recoveries(null))) {
                all.add(LedgerBuilder.builder(ledger)
                        .funds(with(ledger.funds(), i, less.build()))
                        .build());
            }
        }
        all.removeIf(ledger::equals);
        return all;
    }

    /**
     * Money that outsiders pay to others than the fund's project is the fund's only because the voucher says so: without
     * it nothing in the ledger connects the two.
     */
    private static boolean namedByVoucherAlone(Transfer transfer) {
        return List.of("T", "X", "G").contains(transfer.fromAccountId())
                && List.of("A", "B", "U").contains(transfer.toAccountId());
    }

    private static <T> List<T> with(List<T> facts, int index, T fact) {
        List<T> changed = new ArrayList<>(facts);
        changed.set(index, fact);
        return changed;
    }

    private static String change(Ledger before, Ledger after) {
        for (int i = 0; i < before.accounts().size(); i++) {
            if (!before.accounts().get(i).equals(after.accounts().get(i))) {
                return before.accounts().get(i) + " → " + after.accounts().get(i);
            }
        }
        for (int i = 0; i < before.transfers().size(); i++) {
            if (!before.transfers().get(i).equals(after.transfers().get(i))) {
                return before.transfers().get(i) + " → " + after.transfers().get(i);
            }
        }
        return "a field of a fund";
    }
}
