package org.penggai.ledger;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * An instalment of a loan or bond (还本付息).
 *
 * @param id Identifier, unique among facts of its kind; never null
 * @param loanId Loan; never null
 * @param dueOn Due on; null when unknown
 * @param principal Principal, in 元; null when unknown
 * @param interest Interest, in 元; null when unknown
 * @param graceDays Grace by contract, calendar days; null when unknown
 * @param extensionAgreements Extensions; null when unknown, empty for none
 * @param payments Payments; null when unknown, empty for none
 * @param source Where the fact was taken from; null when unknown
 * @param extensions Host's own data, kept and never read; null when unknown
 */
@RecordBuilder
@Describe(zh = "还本付息", en = "An instalment of a loan or bond")
public record Instalment(
        @Required @Describe(zh = "编号", en = "Identifier, unique among facts of its kind") String id,
        @Required @References(Loan.class) @Describe(zh = "贷款", en = "Loan") String loanId,
        @Describe(zh = "应还日期", en = "Due on") LocalDate dueOn,
        @Amount @Describe(zh = "本金", en = "Principal") BigDecimal principal,
        @Amount @Describe(zh = "利息", en = "Interest") BigDecimal interest,
        @Whole(min = 0, max = 10_000_000) @Describe(zh = "合同宽限日", en = "Grace by contract, calendar days")
                Integer graceDays,
        @Describe(zh = "展期", en = "Extensions") List<Extension> extensionAgreements,
        @Describe(zh = "还款", en = "Payments") List<Payment> payments,
        @Describe(zh = "出处", en = "Where the fact was taken from") Source source,
        @Describe(zh = "扩展", en = "Host's own data, kept and never read") Map<String, Object> extensions)
        implements Fact {
    public Instalment {
        Objects.requireNonNull(loanId, "loanId");
        Objects.requireNonNull(id, "id");
        extensionAgreements = Immutable.list(extensionAgreements);
        payments = Immutable.list(payments);
        extensions = Immutable.map(extensions);
    }
}
