package org.penggai.ledger;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

/**
 * A claim that something was put right (整改销号).
 *
 * @param id Identifier, unique among facts of its kind; never null
 * @param projectId Project; null when unknown
 * @param kind What it says; never null
 * @param on Date; never null
 * @param ruleId Rule under which it was raised; null when unknown
 * @param subjectId Subject of that rule; null when unknown
 * @param figure Figure reported; null when unknown
 * @param source Where the fact was taken from; null when unknown
 * @param extensions Host's own data, kept and never read; null when unknown
 */
@RecordBuilder
@Describe(zh = "整改销号", en = "A claim that something was put right")
public record RectificationClaim(
        @Required @Describe(zh = "编号", en = "Identifier, unique among facts of its kind") String id,
        @References(Project.class) @Describe(zh = "项目", en = "Project") String projectId,
        @Required @Describe(zh = "类别", en = "What it says") ClaimKind kind,
        @Required @Dated @Describe(zh = "日期", en = "Date") LocalDate on,
        @Describe(zh = "所涉规则", en = "Rule under which it was raised") String ruleId,
        @Describe(zh = "所涉对象", en = "Subject of that rule") String subjectId,
        @Whole(min = 0, max = 10_000_000) @Describe(zh = "上报数", en = "Figure reported") Integer figure,
        @Describe(zh = "出处", en = "Where the fact was taken from") Source source,
        @Describe(zh = "扩展", en = "Host's own data, kept and never read") Map<String, Object> extensions)
        implements Fact {
    public RectificationClaim {
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(id, "id");
        extensions = Immutable.map(extensions);
    }
}
