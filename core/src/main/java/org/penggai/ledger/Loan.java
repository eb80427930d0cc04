package org.penggai.ledger;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;

/**
 * A loan or bond of a project (贷款与债券).
 *
 * @param id Identifier, unique among facts of its kind; never null
 * @param kind Kind; null when unknown
 * @param projectId Project; null when unknown
 * @param fundId Earmarked money that it brought; null when unknown
 * @param lender Lender; null when unknown
 * @param legalDebtorId Legal debtor; null when unknown
 * @param principal Principal, in 元; null when unknown
 * @param annualInterestRate Annual interest rate, percent; null when unknown
 * @param drawnOn Drawn on; never null, unknown when not given
 * @param clearedOn Paid off on; never null, unknown when not given
 * @param source Where the fact was taken from; null when unknown
 * @param extensions Host's own data, kept and never read; null when unknown
 */
@RecordBuilder
@Describe(zh = "贷款与债券", en = "A loan or bond of a project")
public record Loan(
        @Required @Describe(zh = "编号", en = "Identifier, unique among facts of its kind") String id,
        @Describe(zh = "类别", en = "Kind") LoanKind kind,
        @References(Project.class) @Describe(zh = "项目", en = "Project") String projectId,
        @References(Fund.class) @Describe(zh = "形成的资金", en = "Earmarked money that it brought") String fundId,
        @Describe(zh = "债权人", en = "Lender") String lender,
        @References(Organisation.class) @Describe(zh = "法定债务人", en = "Legal debtor") String legalDebtorId,
        @Amount @Describe(zh = "本金", en = "Principal") BigDecimal principal,
        @Measure(max = 100) @Describe(zh = "年利率", en = "Annual interest rate, percent") BigDecimal annualInterestRate,
        @Describe(zh = "提款日期", en = "Drawn on") EventDate drawnOn,
        @NotBefore("drawnOn") @Describe(zh = "结清日期", en = "Paid off on") EventDate clearedOn,
        @Describe(zh = "出处", en = "Where the fact was taken from") Source source,
        @Describe(zh = "扩展", en = "Host's own data, kept and never read") Map<String, Object> extensions)
        implements Fact {
    public Loan {
        Objects.requireNonNull(id, "id");
        drawnOn = EventDate.orUnknown(drawnOn);
        clearedOn = EventDate.orUnknown(clearedOn);
        extensions = Immutable.map(extensions);
    }
}
