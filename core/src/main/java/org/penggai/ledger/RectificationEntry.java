package org.penggai.ledger;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

/**
 * An entry of the county's own rectification ledger (整改台账条目).
 *
 * @param id Identifier, unique among facts of its kind; never null
 * @param projectId Project; never null
 * @param kind Kind; null when unknown
 * @param overdueUnits Overdue flats (套); null when unknown
 * @param enteredOn Entered on; null when unknown
 * @param closedOn Closed on; never null, unknown when not given
 * @param plannedCompletionOn Rectification due by the timetable; null when unknown
 * @param responsiblePerson Person responsible; null when unknown
 * @param source Where the fact was taken from; null when unknown
 * @param extensions Host's own data, kept and never read; null when unknown
 */
@RecordBuilder
@Describe(zh = "整改台账条目", en = "An entry of the county's own rectification ledger")
public record RectificationEntry(
        @Required @Describe(zh = "编号", en = "Identifier, unique among facts of its kind") String id,
        @Required @References(Project.class) @Describe(zh = "项目", en = "Project") String projectId,
        @Describe(zh = "类别", en = "Kind") RectificationKind kind,
        @Whole(min = 0, max = 10_000_000) @Describe(zh = "逾期套数", en = "Overdue flats (套)") Integer overdueUnits,
        @Dated @Describe(zh = "登记日期", en = "Entered on") LocalDate enteredOn,
        @NotBefore("enteredOn") @Describe(zh = "销号日期", en = "Closed on") EventDate closedOn,
        @Describe(zh = "整改时限", en = "Rectification due by the timetable") LocalDate plannedCompletionOn,
        @Personal @Describe(zh = "责任人", en = "Person responsible") String responsiblePerson,
        @Describe(zh = "出处", en = "Where the fact was taken from") Source source,
        @Describe(zh = "扩展", en = "Host's own data, kept and never read") Map<String, Object> extensions)
        implements Fact {
    public RectificationEntry {
        Objects.requireNonNull(projectId, "projectId");
        Objects.requireNonNull(id, "id");
        closedOn = EventDate.orUnknown(closedOn);
        extensions = Immutable.map(extensions);
    }
}
