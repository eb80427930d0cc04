package org.penggai.ledger;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

/**
 * A stoppage or slowdown of a project (停工或迟缓).
 *
 * @param id Identifier, unique among facts of its kind; never null
 * @param projectId Project; never null
 * @param reason Reason; null when unknown
 * @param halted Whether work stopped altogether (false: slowed only); null when unknown
 * @param beganOn From; never null
 * @param resumedOn Work resumed; never null, unknown when not given
 * @param budgetBefore Fiscal input budgeted before the stoppage, in 元; null when unknown
 * @param budgetAfter Fiscal input budgeted after the stoppage, in 元; null when unknown
 * @param budgetAdoptedOn The later budget adopted on; never null, unknown when not given
 * @param source Where the fact was taken from; null when unknown
 * @param extensions Host's own data, kept and never read; null when unknown
 */
@RecordBuilder
@Describe(zh = "停工或迟缓", en = "A stoppage or slowdown of a project")
public record Stoppage(
        @Required @Describe(zh = "编号", en = "Identifier, unique among facts of its kind") String id,
        @Required @References(Project.class) @Describe(zh = "项目", en = "Project") String projectId,
        @Describe(zh = "原因", en = "Reason") StoppageReason reason,
        @Describe(zh = "是否停工", en = "Whether work stopped altogether (false: slowed only)") Boolean halted,
        @Required @Dated @Describe(zh = "起始日期", en = "From") LocalDate beganOn,
        @NotBefore("beganOn") @Describe(zh = "复工日期", en = "Work resumed") EventDate resumedOn,
        @Amount @Describe(zh = "停工前财政投入", en = "Fiscal input budgeted before the stoppage") BigDecimal budgetBefore,
        @Amount @Describe(zh = "停工后财政投入", en = "Fiscal input budgeted after the stoppage") BigDecimal budgetAfter,
        @Describe(zh = "追加预算日期", en = "The later budget adopted on") EventDate budgetAdoptedOn,
        @Describe(zh = "出处", en = "Where the fact was taken from") Source source,
        @Describe(zh = "扩展", en = "Host's own data, kept and never read") Map<String, Object> extensions)
        implements Fact {
    public Stoppage {
        Objects.requireNonNull(beganOn, "beganOn");
        Objects.requireNonNull(projectId, "projectId");
        Objects.requireNonNull(id, "id");
        resumedOn = EventDate.orUnknown(resumedOn);
        budgetAdoptedOn = EventDate.orUnknown(budgetAdoptedOn);
        extensions = Immutable.map(extensions);
    }
}
