package org.penggai.derive.targets;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.penggai.ledger.FinanceStatement;
import org.penggai.ledger.StatementScope;
import org.penggai.ledger.StatementStage;

/** What a project's financial statements come to. Where several are the last of one day, none of them is the last. */
final class Finances {
    private static final BigDecimal NIL = BigDecimal.ZERO;
    private static final Comparator<FinanceStatement> LAST =
            Comparator.comparing(FinanceStatement::on).thenComparing(FinanceStatement::id);

    private Finances() {}

    static void derive(String project, List<FinanceStatement> statements, int baselineYear, Consumer<Object> facts) {
        List<FinanceStatement> whole = whole(statements, StatementStage.FINAL);
        List<FinanceStatement> deciding = whole.isEmpty() ? whole(statements, StatementStage.FORECAST) : whole;
        if (!deciding.isEmpty()) {
            facts.accept(balance(project, deciding));
        }
        facts.accept(returns(project, statements, baselineYear));
    }

    private static List<FinanceStatement> whole(List<FinanceStatement> statements, StatementStage stage) {
        return lastDay(
                statements.stream().filter(one -> one.scope() == StatementScope.WHOLE_PROJECT && one.stage() == stage));
    }

    private static ReturnsChange returns(String project, List<FinanceStatement> statements, int baselineYear) {
        List<FinanceStatement> years = statements.stream()
                .filter(one -> one.scope() == StatementScope.YEAR && one.stage() == StatementStage.FINAL)
                .toList();
        int lastYear = years.stream()
                .filter(one -> one.year() != null)
                .mapToInt(FinanceStatement::year)
                .max()
                .orElse(baselineYear);
        List<FinanceStatement> baseline = lastDay(years.stream().filter(one -> isOf(one, baselineYear)));
        List<FinanceStatement> latest =
                lastYear > baselineYear ? lastDay(years.stream().filter(one -> isOf(one, lastYear))) : List.of();
        NetIncome before = NetIncome.ofAny(baseline);
        NetIncome now = NetIncome.ofAny(latest);
        return new ReturnsChange(
                project,
                years.stream().filter(one -> one.year() == null).min(LAST).orElse(null),
                last(baseline),
                last(latest),
                before == null ? null : before.least(),
                before == null ? null : before.most(),
                now == null ? null : now.least(),
                now == null ? null : now.most());
    }

    private static boolean isOf(FinanceStatement statement, int year) {
        return statement.year() != null && statement.year() == year;
    }

    private static FinanceStatement last(List<FinanceStatement> statements) {
        return statements.isEmpty() ? null : statements.get(statements.size() - 1);
    }

    /** The statements of the last day, in order of their ids. */
    private static List<FinanceStatement> lastDay(Stream<FinanceStatement> statements) {
        List<FinanceStatement> inOrder = statements.sorted(LAST).toList();
        FinanceStatement last = last(inOrder);
        return inOrder.stream().filter(one -> one.on().equals(last.on())).toList();
    }

    private static ProjectBalance balance(String project, List<FinanceStatement> deciding) {
        ProjectBalance mildest = null;
        BigDecimal most = NIL;
        for (FinanceStatement statement : deciding) {
            ProjectBalance one = balance(project, statement);
            most = most == null || one.possiblePercent() == null ? null : most.max(one.possiblePercent());
            if (mildest == null || one.deficitPercent().compareTo(mildest.deficitPercent()) < 0) {
                mildest = one;
            }
        }
        return new ProjectBalance(
                project, mildest.statement(), mildest.income(), mildest.exact(), mildest.deficitPercent(), most);
    }

    private static ProjectBalance balance(String project, FinanceStatement statement) {
        NetIncome income = NetIncome.of(statement);
        BigDecimal cost = statement.cost();
        BigDecimal least = cost == null || income.most() == null ? NIL : deficit(cost, income.most());
        BigDecimal most = cost == null ? null : deficit(cost, income.least());
        return new ProjectBalance(project, statement, income.most(), cost != null && income.isExact(), least, most);
    }

    private static BigDecimal deficit(BigDecimal cost, BigDecimal income) {
        BigDecimal deficit = cost.subtract(income).max(NIL);
        return deficit.signum() == 0 ? NIL : deficit.movePointRight(2).divide(cost, 10, RoundingMode.CEILING);
    }
}
