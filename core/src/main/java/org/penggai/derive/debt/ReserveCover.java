package org.penggai.derive.debt;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.penggai.derive.AsOf;
import org.penggai.derive.DeriveContext;
import org.penggai.ledger.BalanceStatement;
import org.penggai.ledger.EventDate;
import org.penggai.ledger.Instalment;
import org.penggai.ledger.Loan;
import org.penggai.ledger.RepaymentReserve;

/** Adds up the debt service of the time that the reserve must cover, and the reserve, each at its least and its most. */
final class ReserveCover {
    private static final BigDecimal NIL = InstalmentAmounts.NIL;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal ENDLESS = BigDecimal.TEN.pow(9);

    private final DeriveContext context;
    private final AsOf asOf;
    private final ReserveMovements movements;
    private final boolean unseen;
    private BigDecimal debt = NIL;
    private boolean possibleDebt;
    private BigDecimal need = NIL;
    private BigDecimal mostNeed = NIL;
    private BigDecimal balance = NIL;
    private BigDecimal mostBalance = NIL;
    private boolean movedKnown = true;

    private ReserveCover(DeriveContext context) {
        this.context = context;
        this.asOf = context.asOf();
        this.movements = new ReserveMovements(context);
        this.unseen = asOf.date().isAfter(asOf.knownThrough());
    }

    static DebtService of(DeriveContext context) {
        ReserveCover cover = new ReserveCover(context);
        LocalDate end = cover.asOf.date().plusMonths(context.parameters().whole("reserve-window-months"));
        Map<String, Loan> loans = DeriveContext.index(context.ledger().loans(), Loan::id);
        for (Instalment instalment : context.ledger().instalments()) {
            Loan loan = loans.get(instalment.loanId());
            EventDate absent = context.ledger().loans() == null ? EventDate.UNKNOWN : EventDate.NONE;
            cover.add(instalment, loan == null ? absent : loan.clearedOn(), end);
        }
        cover.addUnlisted(context.ledger().loans());
        LocalDate since = cover.asOf.date().minusDays(context.parameters().whole("reserve-balance-days"));
        for (RepaymentReserve reserve : DeriveContext.orEmpty(context.ledger().repaymentReserves())) {
            cover.add(reserve, since);
        }
        return cover.service();
    }

    /** What may have been cleared is owed at the most, and not at the least. */
    private void add(Instalment instalment, EventDate clearedOn, LocalDate end) {
        if (clearedOn.happenedBy(asOf.date())) {
            return;
        }
        InstalmentAmounts amounts = new InstalmentAmounts(instalment);
        boolean open = clearedOn.notBy(asOf.knownThrough(), asOf.knownThrough());
        BigDecimal least = open ? amounts.leastUnpaid() : NIL;
        BigDecimal most = amounts.mostUnpaid();
        debt = debt.add(least);
        possibleDebt |= most == null || most.compareTo(least) > 0;
        ContractDue due = ContractDue.of(instalment);
        if (due.day() != null && due.day().isAfter(end)) {
            return;
        }
        boolean certain =
                due.day() != null && due.latest() != null && !due.latest().isAfter(end);
        need = unseen || !certain ? need : need.add(least);
        mostNeed = mostNeed == null || most == null ? null : mostNeed.add(most);
    }

    /** What is owed on loans beyond their instalments. Loans that are not listed at all may be owed to any amount. */
    private void addUnlisted(List<Loan> loans) {
        if (loans == null) {
            possibleDebt = true;
            mostNeed = null;
            return;
        }
        Map<String, List<Instalment>> instalments =
                DeriveContext.groups(context.ledger().instalments(), Instalment::loanId);
        for (Loan loan : loans) {
            boolean over =
                    loan.clearedOn().happenedBy(asOf.date()) || loan.drawnOn().notBy(asOf.date(), asOf.knownThrough());
            if (!over) {
                addUnlisted(loan, instalments.getOrDefault(loan.id(), List.of()));
            }
        }
    }

    private void addUnlisted(Loan loan, List<Instalment> instalments) {
        UnlistedPrincipal unlisted = UnlistedPrincipal.of(loan, instalments);
        boolean open = loan.clearedOn().notBy(asOf.knownThrough(), asOf.knownThrough())
                && loan.drawnOn().happenedBy(asOf.date());
        BigDecimal least = open ? unlisted.least() : NIL;
        debt = debt.add(least);
        possibleDebt |= unlisted.most() == null || unlisted.most().compareTo(least) > 0;
        // Neither the day nor the interest is known of what no instalment lists.
        if (unlisted.most() == null || unlisted.most().signum() > 0) {
            mostNeed = null;
        }
    }

    /** @param since the first day of which a balance still tells what the reserve holds */
    private void add(RepaymentReserve reserve, LocalDate since) {
        if (reserve.foundedOn().notBy(asOf.date(), asOf.knownThrough())) {
            return;
        }
        boolean founded = reserve.foundedOn().happenedBy(asOf.date()) && reserve.documentNumber() != null;
        List<BalanceStatement> last = last(DeriveContext.orEmpty(reserve.balances()), since);
        if (last.isEmpty() || unseen) {
            mostBalance = null;
            return;
        }
        BigDecimal moved = movements.since(reserve, last.get(0).on());
        movedKnown &= moved != null;
        BigDecimal change = moved == null ? NIL : moved;
        mostBalance = mostBalance == null
                ? null
                : mostBalance.add(last.get(last.size() - 1).amount().add(change).max(NIL));
        balance = founded ? balance.add(last.get(0).amount().add(change).max(NIL)) : balance;
    }

    /** What was stated for the last day, from the least on; several contradict each other. None where it is too old. */
    private static List<BalanceStatement> last(List<BalanceStatement> balances, LocalDate since) {
        LocalDate day = balances.stream()
                .map(BalanceStatement::on)
                .max(LocalDate::compareTo)
                .orElse(null);
        return balances.stream()
                .filter(statement ->
                        statement.on().equals(day) && !statement.on().isBefore(since))
                .sorted(Comparator.comparing(BalanceStatement::amount))
                .toList();
    }

    private DebtService service() {
        return new DebtService(
                need,
                mostNeed != null && mostNeed.compareTo(need) == 0,
                debt,
                possibleDebt,
                mostBalance,
                mostBalance != null && mostBalance.compareTo(balance) == 0,
                movedKnown,
                mostNeed == null ? BigDecimal.ZERO : percent(balance, mostNeed),
                mostBalance == null ? ENDLESS : percent(mostBalance, need));
    }

    private static BigDecimal percent(BigDecimal held, BigDecimal due) {
        return due.signum() == 0 ? ENDLESS : held.multiply(HUNDRED).divide(due, 10, RoundingMode.DOWN);
    }
}
