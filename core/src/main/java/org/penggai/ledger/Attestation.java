package org.penggai.ledger;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

/**
 * A dated human attestation (人工认定).
 *
 * @param id Identifier, unique among facts of its kind; never null
 * @param about Clause id or rule id that it is about; never null
 * @param subjectId Subject id, or * for all; never null
 * @param attestedBy Who attests; never null
 * @param role Role; null when unknown
 * @param attestedOn Date; never null
 * @param validUntil Valid until, inclusive; never null
 * @param verdict Verdict; never null
 * @param note Note; null when unknown
 * @param source Where the fact was taken from; null when unknown
 * @param extensions Host's own data, kept and never read; null when unknown
 */
@RecordBuilder
@Describe(zh = "人工认定", en = "A dated human attestation")
public record Attestation(
        @Required @Describe(zh = "编号", en = "Identifier, unique among facts of its kind") String id,
        @Required @Describe(zh = "条款或规则", en = "Clause id or rule id that it is about") String about,
        @Required @Describe(zh = "对象", en = "Subject id, or * for all") String subjectId,
        @Required @Personal @Describe(zh = "认定人", en = "Who attests") String attestedBy,
        @Describe(zh = "职务", en = "Role") String role,
        @Required @Dated @Describe(zh = "日期", en = "Date") LocalDate attestedOn,
        @Required @NotBefore("attestedOn") @Describe(zh = "有效期至", en = "Valid until, inclusive") LocalDate validUntil,
        @Required @Describe(zh = "结论", en = "Verdict") AttestationVerdict verdict,
        @Describe(zh = "说明", en = "Note") String note,
        @Describe(zh = "出处", en = "Where the fact was taken from") Source source,
        @Describe(zh = "扩展", en = "Host's own data, kept and never read") Map<String, Object> extensions)
        implements Fact {
    public Attestation {
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(validUntil, "validUntil");
        Objects.requireNonNull(attestedOn, "attestedOn");
        Objects.requireNonNull(attestedBy, "attestedBy");
        Objects.requireNonNull(subjectId, "subjectId");
        Objects.requireNonNull(about, "about");
        Objects.requireNonNull(id, "id");
        extensions = Immutable.map(extensions);
    }
}
