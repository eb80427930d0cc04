package org.penggai.ledger;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Earmarked money (专项资金).
 *
 * @param id Identifier, unique among facts of its kind; never null
 * @param name Name; never null
 * @param kind Kind; never null
 * @param projectId Project that it is granted to; null when unknown
 * @param amount Amount, in 元; null when unknown
 * @param budgetYear Budget year; null when unknown
 * @param quotaDocument Quota document; null when unknown
 * @param quotaReceivedOn Quota received; never null, unknown when not given
 * @param announcedInAdvance Whether the quota was announced in advance; null when unknown
 * @param dispatches Assignments of the quota to named projects; null when unknown, empty for none
 * @param withholdings Amounts kept, deducted or redirected; null when unknown, empty for none
 * @param recoveries Documented recoveries; null when unknown, empty for none
 * @param scopeProjectIds Projects that it may be used for; null when unknown, empty for none
 * @param scopePurposes Purposes that it may be used for; null when unknown, empty for none
 * @param scopeChanges Approved changes of its use; null when unknown, empty for none
 * @param bearsInterest Whether its debt bears interest; null when unknown
 * @param annualInterestRate Annual interest rate, percent; null when unknown
 * @param commitments Committed payments; null when unknown, empty for none
 * @param retention Retention money held back by contract, in 元; null when unknown
 * @param source Where the fact was taken from; null when unknown
 * @param extensions Host's own data, kept and never read; null when unknown
 */
@RecordBuilder
@Describe(zh = "专项资金", en = "Earmarked money")
public record Fund(
        @Required @Describe(zh = "编号", en = "Identifier, unique among facts of its kind") String id,
        @Required @Describe(zh = "名称", en = "Name") String name,
        @Required @Describe(zh = "性质", en = "Kind") FundKind kind,
        @References(Project.class) @Describe(zh = "所属项目", en = "Project that it is granted to") String projectId,
        @Amount @Describe(zh = "金额", en = "Amount") BigDecimal amount,
        @Whole(min = 1949, max = 2999) @Describe(zh = "预算年度", en = "Budget year") Integer budgetYear,
        @Describe(zh = "指标文号", en = "Quota document") String quotaDocument,
        @Describe(zh = "指标收到日期", en = "Quota received") EventDate quotaReceivedOn,
        @Describe(zh = "是否提前下达", en = "Whether the quota was announced in advance") Boolean announcedInAdvance,
        @Describe(zh = "分解下达", en = "Assignments of the quota to named projects") List<Dispatch> dispatches,
        @Describe(zh = "截留事项", en = "Amounts kept, deducted or redirected") List<Withholding> withholdings,
        @Describe(zh = "依法收回", en = "Documented recoveries") List<Recovery> recoveries,
        @References(Project.class) @Describe(zh = "批准使用项目", en = "Projects that it may be used for")
                List<String> scopeProjectIds,
        @Describe(zh = "批准用途", en = "Purposes that it may be used for") List<Purpose> scopePurposes,
        @Describe(zh = "批准的用途调整", en = "Approved changes of its use") List<ScopeChange> scopeChanges,
        @Describe(zh = "是否计息", en = "Whether its debt bears interest") Boolean bearsInterest,
        @Measure(max = 100) @Describe(zh = "年利率", en = "Annual interest rate, percent") BigDecimal annualInterestRate,
        @Describe(zh = "已承诺支付", en = "Committed payments") List<Commitment> commitments,
        @Amount @Describe(zh = "质保金", en = "Retention money held back by contract") BigDecimal retention,
        @Describe(zh = "出处", en = "Where the fact was taken from") Source source,
        @Describe(zh = "扩展", en = "Host's own data, kept and never read") Map<String, Object> extensions)
        implements Fact {
    public Fund {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(id, "id");
        quotaReceivedOn = EventDate.orUnknown(quotaReceivedOn);
        dispatches = Immutable.list(dispatches);
        withholdings = Immutable.list(withholdings);
        recoveries = Immutable.list(recoveries);
        scopeProjectIds = Immutable.list(scopeProjectIds);
        scopePurposes = Immutable.list(scopePurposes);
        scopeChanges = Immutable.list(scopeChanges);
        commitments = Immutable.list(commitments);
        extensions = Immutable.map(extensions);
    }
}
