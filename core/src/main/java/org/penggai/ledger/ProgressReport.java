package org.penggai.ledger;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

/**
 * A report of a project's progress (进度报告).
 *
 * @param id Identifier, unique among facts of its kind; never null
 * @param projectId Project; never null
 * @param on Date; never null
 * @param plannedPercent Planned progress, percent; null when unknown
 * @param actualPercent Actual progress, percent; null when unknown
 * @param source Where the fact was taken from; null when unknown
 * @param extensions Host's own data, kept and never read; null when unknown
 */
@RecordBuilder
@Describe(zh = "进度报告", en = "A report of a project's progress")
public record ProgressReport(
        @Required @Describe(zh = "编号", en = "Identifier, unique among facts of its kind") String id,
        @Required @References(Project.class) @Describe(zh = "项目", en = "Project") String projectId,
        @Required @Dated @Describe(zh = "日期", en = "Date") LocalDate on,
        @Measure(max = 100) @Describe(zh = "计划进度", en = "Planned progress, percent") BigDecimal plannedPercent,
        @Measure(max = 100) @Describe(zh = "实际进度", en = "Actual progress, percent") BigDecimal actualPercent,
        @Describe(zh = "出处", en = "Where the fact was taken from") Source source,
        @Describe(zh = "扩展", en = "Host's own data, kept and never read") Map<String, Object> extensions)
        implements Fact {
    public ProgressReport {
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(projectId, "projectId");
        Objects.requireNonNull(id, "id");
        extensions = Immutable.map(extensions);
    }
}
