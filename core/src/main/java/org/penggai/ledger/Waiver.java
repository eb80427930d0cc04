package org.penggai.ledger;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

/**
 * A documented exception to an in-principle obligation (例外批准).
 *
 * @param id Identifier, unique among facts of its kind; never null
 * @param ruleId Rule id; never null
 * @param subjectId Subject id; never null
 * @param approver Approver; null when unknown
 * @param documentNumber Document number; null when unknown
 * @param reason Reason; null when unknown
 * @param approvedOn Approved on; null when unknown
 * @param expiresOn Valid until, inclusive; null when unknown
 * @param source Where the fact was taken from; null when unknown
 * @param extensions Host's own data, kept and never read; null when unknown
 */
@RecordBuilder
@Describe(zh = "例外批准", en = "A documented exception to an in-principle obligation")
public record Waiver(
        @Required @Describe(zh = "编号", en = "Identifier, unique among facts of its kind") String id,
        @Required @Describe(zh = "规则", en = "Rule id") String ruleId,
        @Required @Describe(zh = "对象", en = "Subject id") String subjectId,
        @Describe(zh = "批准人", en = "Approver") String approver,
        @Describe(zh = "文号", en = "Document number") String documentNumber,
        @Describe(zh = "理由", en = "Reason") String reason,
        @Describe(zh = "批准日期", en = "Approved on") LocalDate approvedOn,
        @NotBefore("approvedOn") @Describe(zh = "有效期至", en = "Valid until, inclusive") LocalDate expiresOn,
        @Describe(zh = "出处", en = "Where the fact was taken from") Source source,
        @Describe(zh = "扩展", en = "Host's own data, kept and never read") Map<String, Object> extensions)
        implements Fact {
    public Waiver {
        Objects.requireNonNull(subjectId, "subjectId");
        Objects.requireNonNull(ruleId, "ruleId");
        Objects.requireNonNull(id, "id");
        extensions = Immutable.map(extensions);
    }
}
