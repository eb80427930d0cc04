package org.penggai.derive.money;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.penggai.derive.funds.GrantUse;
import org.penggai.ledger.Purpose;
import org.penggai.ledger.Transfer;

/**
 * Money of one grant that reached the county's general budget or its stabilisation fund, over any number of hops, in 元.
 *
 * @param fundId the fund
 * @param proven at least so much reached it
 * @param provenOutstanding at least so much is still there
 * @param possibleOutstanding at most so much is still there
 * @param firstOn day of the first payment
 * @param returnedOn day on which the last of it was returned; null while some may be outstanding
 * @param uses what it is made up of
 * @param entries the last payments, by date
 * @param chain the longest chain that led there
 */
public record BudgetInflow(
        String fundId,
        BigDecimal proven,
        BigDecimal provenOutstanding,
        BigDecimal possibleOutstanding,
        LocalDate firstOn,
        LocalDate returnedOn,
        List<FundUse> uses,
        List<Transfer> entries,
        List<Transfer> chain) {
    /** The order in which payments are shown. */
    public static final Comparator<Transfer> BY_DATE =
            Comparator.comparing(Transfer::date).thenComparing(Transfer::id);

    /** Day of the last payment. */
    public LocalDate getLastOn() {
        return entries.get(entries.size() - 1).date();
    }

    /** The uses that are called a recovery, or may be one: only they can be explained by its document. */
    public List<FundUse> getRecoveries() {
        return uses.stream()
                .filter(use -> use.purpose() == null || use.purpose() == Purpose.RECOVERY)
                .toList();
    }

    /** Whether any of it is called a recovery, or may be one. */
    public boolean getPerhapsRecovery() {
        return !getRecoveries().isEmpty();
    }

    /** The uses that are called something else: no recovery explains them. */
    public List<FundUse> getOthers() {
        return uses.stream()
                .filter(use -> use.purpose() != null && use.purpose() != Purpose.RECOVERY)
                .toList();
    }

    /** A use that may be the recovery or not, its purpose being unknown; null when there is none. */
    public FundUse getUnclear() {
        return uses.stream()
                .filter(use ->
                        use.purpose() == null && use.possibleOutstanding().signum() > 0)
                .findFirst()
                .orElse(null);
    }

    /** The use of which it is most open how much is still there. */
    public FundUse getUnclearUse() {
        return uses.stream()
                .max(Comparator.comparing(
                        (FundUse use) -> use.possibleOutstanding().subtract(use.provenOutstanding())))
                .orElseThrow();
    }

    /** At most so much reached it. */
    public BigDecimal getPossible() {
        return uses.stream().map(FundUse::possible).reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }

    /** The use of which it is most open how much came. */
    public FundUse getUncertainUse() {
        return uses.stream()
                .max(Comparator.comparing((FundUse use) -> use.possible().subtract(use.proven())))
                .orElseThrow();
    }

    /** Adds up the uses of grants that ended in accounts of the general budget or the stabilisation fund, by fund. */
    static void derive(List<FundUse> uses, Consumer<Object> facts) {
        Map<String, List<FundUse>> byFund = new LinkedHashMap<>();
        for (FundUse use : uses) {
            if (use.inRevenue() && GrantUse.grant(use.fundKind())) {
                byFund.computeIfAbsent(use.fundId(), id -> new ArrayList<>()).add(use);
            }
        }
        byFund.values().forEach(of -> facts.accept(of(of)));
    }

    private static BudgetInflow of(List<FundUse> uses) {
        BigDecimal proven = BigDecimal.ZERO.setScale(2);
        BigDecimal provenOutstanding = proven;
        BigDecimal possibleOutstanding = proven;
        List<Transfer> entries = new ArrayList<>();
        LocalDate returned = null;
        for (FundUse use : uses) {
            proven = proven.add(use.proven());
            provenOutstanding = provenOutstanding.add(use.provenOutstanding());
            possibleOutstanding = possibleOutstanding.add(use.possibleOutstanding());
            entries.addAll(use.entries());
            if (use.returnedOn() != null
                    && (returned == null || use.returnedOn().isAfter(returned))) {
                returned = use.returnedOn();
            }
        }
        entries.sort(BY_DATE);
        return new BudgetInflow(
                uses.get(0).fundId(),
                proven,
                provenOutstanding,
                possibleOutstanding,
                entries.get(0).date(),
                possibleOutstanding.signum() == 0 ? returned : null,
                List.copyOf(uses),
                List.copyOf(entries),
                uses.stream()
                        .max(Comparator.comparing(FundUse::hops))
                        .orElseThrow()
                        .chain());
    }
}
