package org.penggai.derive.targets;

import java.math.BigDecimal;
import java.util.Collection;
import org.penggai.ledger.FinanceStatement;

/**
 * Income less what of it was borrowed, in 元. More borrowing than income can't be: one of the two is wrong, and the
 * borrowing is taken for unknown.
 *
 * @param least the least that it can be
 * @param most the most that it can be; null when there is no bound
 */
record NetIncome(BigDecimal least, BigDecimal most) {
    private static final BigDecimal NIL = BigDecimal.ZERO.setScale(2);

    static NetIncome of(FinanceStatement statement) {
        BigDecimal income = statement.income();
        BigDecimal borrowed = statement.borrowingInIncome();
        if (income == null || borrowed == null || borrowed.compareTo(income) > 0) {
            return new NetIncome(NIL, income);
        }
        return new NetIncome(income.subtract(borrowed), income.subtract(borrowed));
    }

    /** What it can be by any of the statements. */
    static NetIncome ofAny(Collection<FinanceStatement> statements) {
        NetIncome any = null;
        for (FinanceStatement statement : statements) {
            NetIncome one = of(statement);
            any = any == null ? one : any.or(one);
        }
        return any;
    }

    boolean isExact() {
        return most != null && least.compareTo(most) == 0;
    }

    private NetIncome or(NetIncome other) {
        return new NetIncome(least.min(other.least), most == null || other.most == null ? null : most.max(other.most));
    }
}
