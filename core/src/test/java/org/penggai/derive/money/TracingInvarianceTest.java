package org.penggai.derive.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.penggai.derive.AsOf;
import org.penggai.ledger.Account;
import org.penggai.ledger.AccountBuilder;
import org.penggai.ledger.AccountKind;
import org.penggai.ledger.FundBuilder;
import org.penggai.ledger.FundKind;
import org.penggai.ledger.Ledger;
import org.penggai.ledger.LedgerBuilder;
import org.penggai.ledger.OpeningBalance;
import org.penggai.ledger.Transfer;
import org.penggai.ledger.TransferBuilder;

/** What must make no difference to what is found makes none. */
class TracingInvarianceTest {
    private static final AsOf AS_OF = AsOf.of(MoneyLedger.END, MoneyLedger.END);

    @Property(tries = 300)
    void theOrderOfFactsChangesNothing(@ForAll long seed, @ForAll @IntRange(min = 1, max = 25) int payments) {
        Ledger ledger = new CountySimulation(seed, payments).written.ledger();
        Random random = new Random(seed);
        Ledger shuffled = LedgerBuilder.builder(ledger)
                .accounts(shuffled(ledger.accounts(), random))
                .funds(shuffled(ledger.funds(), random))
                .transfers(shuffled(ledger.transfers(), random))
                .build();
        assertThat(trace(shuffled)).isEqualTo(trace(ledger));
    }

    @Property(tries = 300)
    void splittingTransfersChangesNoAmount(@ForAll long seed, @ForAll @IntRange(min = 1, max = 25) int payments) {
        Ledger ledger = new CountySimulation(seed, payments).written.ledger();
        List<Transfer> split = new ArrayList<>();
        Random random = new Random(seed);
        for (Transfer transfer : ledger.transfers()) {
            long fen = Fen.of(transfer.amount());
            boolean reversed =
                    ledger.transfers().stream().anyMatch(other -> transfer.id().equals(other.reversesId()));
            if (fen < 2 || reversed) {
                split.add(transfer);
            } else {
                long part = 1 + random.nextInt((int) fen - 1);
                split.add(
                        TransferBuilder.builder(transfer).amount(Fen.yuan(part)).build());
                split.add(TransferBuilder.builder(transfer)
                        .id(transfer.id() + "-rest")
                        .amount(Fen.yuan(fen - part))
                        .build());
            }
        }
        MoneyFacts parts = trace(LedgerBuilder.builder(ledger).transfers(split).build());
        assertThat(amounts(parts, 1)).isEqualTo(amounts(trace(ledger), 1));
    }

    @Property(tries = 300)
    void scalingAmountsScalesWhatIsFound(@ForAll long seed, @ForAll @IntRange(min = 1, max = 25) int payments) {
        Ledger ledger = new CountySimulation(seed, payments).written.ledger();
        if (ledger.funds().stream().anyMatch(fund -> fund.amount() == null)) {
            return;
        }
        UnaryOperator<BigDecimal> times = amount -> amount == null ? null : amount.multiply(BigDecimal.valueOf(7));
        Ledger scaled = LedgerBuilder.builder(ledger)
                .accounts(ledger.accounts().stream()
                        .map(account -> scaled(account, times))
                        .toList())
                .funds(ledger.funds().stream()
                        .map(fund -> FundBuilder.builder(fund)
                                .amount(times.apply(fund.amount()))
                                .build())
                        .toList())
                .transfers(ledger.transfers().stream()
                        .map(transfer -> TransferBuilder.builder(transfer)
                                .amount(times.apply(transfer.amount()))
                                .build())
                        .toList())
                .build();
        assertThat(amounts(trace(scaled), 1)).isEqualTo(amounts(trace(ledger), 7));
    }

    private static Account scaled(Account account, UnaryOperator<BigDecimal> times) {
        return AccountBuilder.builder(account)
                .openingBalance(times.apply(account.openingBalance()))
                .openingByFund(
                        account.openingByFund() == null
                                ? null
                                : account.openingByFund().stream()
                                        .map(opening ->
                                                new OpeningBalance(opening.fundId(), times.apply(opening.amount())))
                                        .toList())
                .build();
    }

    @Property(tries = 300)
    void anUnrelatedProjectChangesNothing(@ForAll long seed, @ForAll @IntRange(min = 1, max = 25) int payments) {
        CountySimulation county = new CountySimulation(seed, payments);
        boolean projectsKnown = county.written.funds.values().stream().allMatch(fund -> fund.projectId() != null);
        MoneyFacts alone = county.written.trace();
        county.written
                .account("Z", AccountKind.SPECIAL, "P9", "unit9")
                .account("Z2", AccountKind.COMPANY, null, "company9")
                .fund("Z", FundKind.LOAN, "P9", "500.00")
                .pay("z1", "2022-01-01", "T", "Z", "300.00", t -> t.fundId("Z"))
                .pay("z2", "2022-01-05", "Z", "Z2", "200.00")
                .pay("z3", "2022-01-05", "Z2", "Z", "50.00");
        MoneyFacts with = county.written.trace();
        if (projectsKnown) {
            assertThat(with.uses().stream().filter(use -> !use.fundId().equals("Z")))
                    .isEqualTo(alone.uses());
            assertThat(with.idle().stream().filter(idle -> !idle.fundId().equals("Z")))
                    .isEqualTo(alone.idle());
        }
    }

    @Property(tries = 300)
    void renamingFactsOnlyRenames(@ForAll long seed, @ForAll @IntRange(min = 1, max = 25) int payments) {
        Ledger ledger = new CountySimulation(seed, payments).written.ledger();
        Map<String, String> names = new TreeMap<>();
        UnaryOperator<String> rename =
                id -> id == null ? null : names.computeIfAbsent(id, TracingInvarianceTest::mirror);
        Ledger renamed = LedgerBuilder.builder(ledger)
                .accounts(ledger.accounts().stream()
                        .map(account -> AccountBuilder.builder(account)
                                .id(rename.apply(account.id()))
                                .sisterOfId(rename.apply(account.sisterOfId()))
                                .build())
                        .toList())
                .transfers(ledger.transfers().stream()
                        .map(transfer -> TransferBuilder.builder(transfer)
                                .id(rename.apply(transfer.id()))
                                .fromAccountId(rename.apply(transfer.fromAccountId()))
                                .toAccountId(rename.apply(transfer.toAccountId()))
                                .reversesId(rename.apply(transfer.reversesId()))
                                .build())
                        .toList())
                .build();
        Map<String, List<BigDecimal>> expected = new TreeMap<>();
        for (FundUse use : trace(ledger).uses()) {
            expected.put(key(use, mirror(use.payerAccountId()), mirror(use.accountId())), figures(use, 1));
        }
        assertThat(amounts(trace(renamed), 1)).isEqualTo(expected);
    }

    /** Counties in which money was earned and went on within one circle of payments of a day. */
    @Example
    void renamingFactsOnlyRenamesWhereMoneyIsEarnedInACircle() {
        renamingFactsOnlyRenames(-3046, 8);
        renamingFactsOnlyRenames(91, 20);
    }

    /** Counties in which a treasury pays the same fund, under no name, to several places on one day. */
    @Example
    void renamingFactsOnlyRenamesWhatIsPaidUnderNoName() {
        renamingFactsOnlyRenames(-22, 17);
        renamingFactsOnlyRenames(-22, 19);
    }

    /** Another name, so that what came first in the order of names now comes last. */
    private static String mirror(String id) {
        StringBuilder mirrored = new StringBuilder("r");
        id.chars().forEach(c -> mirrored.append((char) ('~' - (c - ' '))));
        return mirrored.toString();
    }

    private static MoneyFacts trace(Ledger ledger) {
        return MoneyTracing.trace(ledger, AS_OF, MoneyLedger.SETTINGS);
    }

    private static Map<String, List<BigDecimal>> amounts(MoneyFacts facts, int times) {
        Map<String, List<BigDecimal>> amounts = new TreeMap<>();
        for (FundUse use : facts.uses()) {
            amounts.put(key(use, use.payerAccountId(), use.accountId()), figures(use, times));
        }
        return amounts;
    }

    private static String key(FundUse use, String payer, String account) {
        return use.fundId() + ' ' + payer + ' ' + account + ' ' + use.purpose() + ' ' + use.ownAccount();
    }

    private static List<BigDecimal> figures(FundUse use, int times) {
        BigDecimal factor = BigDecimal.valueOf(times);
        return List.of(
                use.proven().multiply(factor),
                use.possible().multiply(factor),
                use.provenOutstanding().multiply(factor),
                use.possibleOutstanding().multiply(factor));
    }

    private static <T> List<T> shuffled(List<T> facts, Random random) {
        List<T> shuffled = new ArrayList<>(facts);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }
}
