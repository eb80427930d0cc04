package org.penggai.ledger;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

/**
 * A dated human attestation (人工认定).
 *
 * @param id Identifier, unique among facts of its kind; never null
 * @param clause Clause id; null when unknown
 * @param ruleId Rule id; null when unknown
 * @param subjectId Subject id, or * for all; null when unknown
 * @param attestedBy Who attests; null when unknown
 * @param role Role; null when unknown
 * @param on Date; never null
 * @param validUntil Valid until, inclusive; null when unknown
 * @param verdict Verdict; null when unknown
 * @param note Note; null when unknown
 * @param source Where the fact was taken from; null when unknown
 * @param extensions Host's own data, kept and never read; null when unknown
 */
@RecordBuilder
@Describe(zh = "人工认定", en = "A dated human attestation")
public record Attestation(
        @Required @Describe(zh = "编号", en = "Identifier, unique among facts of its kind") String id,
        @Describe(zh = "条款", en = "Clause id") String clause,
        @Describe(zh = "规则", en = "Rule id") String ruleId,
        @Describe(zh = "对象", en = "Subject id, or * for all") String subjectId,
        @Personal @Describe(zh = "认定人", en = "Who attests") String attestedBy,
        @Describe(zh = "职务", en = "Role") String role,
        @Required @Dated @Describe(zh = "日期", en = "Date") LocalDate on,
        @NotBefore("on") @Describe(zh = "有效期至", en = "Valid until, inclusive") LocalDate validUntil,
        @Describe(zh = "结论", en = "Verdict") AttestationVerdict verdict,
        @Describe(zh = "说明", en = "Note") String note,
        @Describe(zh = "出处", en = "Where the fact was taken from") Source source,
        @Describe(zh = "扩展", en = "Host's own data, kept and never read") Map<String, Object> extensions) implements Fact {
    public Attestation {
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(id, "id");
        extensions = Immutable.map(extensions);
    }
}
