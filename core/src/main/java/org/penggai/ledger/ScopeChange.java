package org.penggai.ledger;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;

/**
 * An approved change of a fund's use (用途调整).
 *
 * @param approvedOn Approved on; null when unknown
 * @param approver Approver; null when unknown
 * @param documentNumber Document number; null when unknown
 * @param projectIds Projects added to the scope; null when unknown, empty for none
 * @param purposes Purposes added to the scope; null when unknown, empty for none
 */
@RecordBuilder
@Describe(zh = "用途调整", en = "An approved change of a fund's use")
public record ScopeChange(
        @Dated @Describe(zh = "批准日期", en = "Approved on") LocalDate approvedOn,
        @Describe(zh = "批准机关", en = "Approver") String approver,
        @Describe(zh = "文号", en = "Document number") String documentNumber,
        @References(Project.class) @Describe(zh = "调整后项目", en = "Projects added to the scope") List<String> projectIds,
        @Describe(zh = "调整后用途", en = "Purposes added to the scope") List<Purpose> purposes)
        implements Detail {
    public ScopeChange {
        projectIds = Immutable.list(projectIds);
        purposes = Immutable.list(purposes);
    }
}
