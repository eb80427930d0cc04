package org.penggai.ledger;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

/**
 * Income and cost of a project (收支测算与决算).
 *
 * @param id Identifier, unique among facts of its kind; never null
 * @param projectId Project; never null
 * @param scope Scope; never null
 * @param stage Stage; never null
 * @param year Year, for scope year; null when unknown
 * @param on Statement date; never null
 * @param income Income, in 元; null when unknown
 * @param borrowingInIncome Borrowing contained in the income figure, in 元; null when unknown
 * @param cost Cost, in 元; null when unknown
 * @param source Where the fact was taken from; null when unknown
 * @param extensions Host's own data, kept and never read; null when unknown
 */
@RecordBuilder
@Describe(zh = "收支测算与决算", en = "Income and cost of a project")
public record FinanceStatement(
        @Required @Describe(zh = "编号", en = "Identifier, unique among facts of its kind") String id,
        @Required @References(Project.class) @Describe(zh = "项目", en = "Project") String projectId,
        @Required @Describe(zh = "口径", en = "Scope") StatementScope scope,
        @Required @Describe(zh = "阶段", en = "Stage") StatementStage stage,
        @Whole(min = 1949, max = 2999) @Describe(zh = "年度", en = "Year, for scope year") Integer year,
        @Required @Dated @Describe(zh = "日期", en = "Statement date") LocalDate on,
        @Amount @Describe(zh = "收入", en = "Income") BigDecimal income,
        @Amount @Describe(zh = "其中借款", en = "Borrowing contained in the income figure") BigDecimal borrowingInIncome,
        @Amount @Describe(zh = "成本", en = "Cost") BigDecimal cost,
        @Describe(zh = "出处", en = "Where the fact was taken from") Source source,
        @Describe(zh = "扩展", en = "Host's own data, kept and never read") Map<String, Object> extensions)
        implements Fact {
    public FinanceStatement {
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(projectId, "projectId");
        Objects.requireNonNull(id, "id");
        extensions = Immutable.map(extensions);
    }
}
