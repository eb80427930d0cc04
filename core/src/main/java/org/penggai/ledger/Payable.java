package org.penggai.ledger;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A certified payable (应付款).
 *
 * @param id Identifier, unique among facts of its kind; never null
 * @param projectId Project; never null
 * @param payeeName Payee; null when unknown
 * @param amount Amount, in 元; never null
 * @param certifiedOn Certified on; never null, unknown when not given
 * @param dueOn Due on; null when unknown
 * @param payments Payments; null when unknown, empty for none
 * @param retention Whether it is retention money; null when unknown
 * @param disputed Whether it is in dispute; null when unknown
 * @param accountId Account that pays; null when unknown
 * @param fundId Fund that pays; null when unknown
 * @param source Where the fact was taken from; null when unknown
 * @param extensions Host's own data, kept and never read; null when unknown
 */
@RecordBuilder
@Describe(zh = "应付款", en = "A certified payable")
public record Payable(
        @Required @Describe(zh = "编号", en = "Identifier, unique among facts of its kind") String id,
        @Required @References(Project.class) @Describe(zh = "项目", en = "Project") String projectId,
        @Describe(zh = "收款人", en = "Payee") String payeeName,
        @Required @Amount @Describe(zh = "金额", en = "Amount") BigDecimal amount,
        @Describe(zh = "审定日期", en = "Certified on") EventDate certifiedOn,
        @Describe(zh = "应付日期", en = "Due on") LocalDate dueOn,
        @Describe(zh = "付款", en = "Payments") List<Payment> payments,
        @Describe(zh = "是否质保金", en = "Whether it is retention money") Boolean retention,
        @Describe(zh = "是否有争议", en = "Whether it is in dispute") Boolean disputed,
        @References(Account.class) @Describe(zh = "付款账户", en = "Account that pays") String accountId,
        @References(Fund.class) @Describe(zh = "付款资金", en = "Fund that pays") String fundId,
        @Describe(zh = "出处", en = "Where the fact was taken from") Source source,
        @Describe(zh = "扩展", en = "Host's own data, kept and never read") Map<String, Object> extensions)
        implements Fact {
    public Payable {
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(projectId, "projectId");
        Objects.requireNonNull(id, "id");
        certifiedOn = EventDate.orUnknown(certifiedOn);
        payments = Immutable.list(payments);
        extensions = Immutable.map(extensions);
    }
}
