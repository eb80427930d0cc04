package org.penggai.ledger;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Map;
import java.util.Objects;

/**
 * The import of the assessment's result into the yearly responsibility assessment (考核结果运用).
 *
 * @param id Identifier, unique among facts of its kind; never null
 * @param year Year; never null
 * @param importedOn Imported on; never null, unknown when not given
 * @param documentNumber Document number; null when unknown
 * @param source Where the fact was taken from; null when unknown
 * @param extensions Host's own data, kept and never read; null when unknown
 */
@RecordBuilder
@Describe(zh = "考核结果运用", en = "The import of the assessment's result into the yearly responsibility assessment")
public record AssessmentImport(
        @Required @Describe(zh = "编号", en = "Identifier, unique among facts of its kind") String id,
        @Required @Whole(min = 1949, max = 2999) @Describe(zh = "年度", en = "Year") Integer year,
        @Describe(zh = "纳入日期", en = "Imported on") EventDate importedOn,
        @Describe(zh = "文号", en = "Document number") String documentNumber,
        @Describe(zh = "出处", en = "Where the fact was taken from") Source source,
        @Describe(zh = "扩展", en = "Host's own data, kept and never read") Map<String, Object> extensions)
        implements Fact {
    public AssessmentImport {
        Objects.requireNonNull(year, "year");
        Objects.requireNonNull(id, "id");
        importedOn = EventDate.orUnknown(importedOn);
        extensions = Immutable.map(extensions);
    }
}
