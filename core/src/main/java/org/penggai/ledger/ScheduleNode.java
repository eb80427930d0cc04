package org.penggai.ledger;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

/**
 * A node of a project's schedule (OC4IDS milestone) (进度节点).
 *
 * @param id Identifier, unique among facts of its kind; never null
 * @param projectId Project; never null
 * @param name Name; never null
 * @param dueDate Due date; null when unknown
 * @param dateMet Date met; never null, unknown when not given
 * @param responsiblePerson Person responsible; null when unknown
 * @param ownerNamed Whether a person responsible is named; true where the name is given, null when unknown
 * @param finalNode Whether it is the completion node; null when unknown
 * @param source Where the fact was taken from; null when unknown
 * @param extensions Host's own data, kept and never read; null when unknown
 */
@RecordBuilder
@Describe(zh = "进度节点", en = "A node of a project's schedule (OC4IDS milestone)")
public record ScheduleNode(
        @Required @Describe(zh = "编号", en = "Identifier, unique among facts of its kind") String id,
        @Required @References(Project.class) @Describe(zh = "项目", en = "Project") String projectId,
        @Required @Describe(zh = "名称", en = "Name") String name,
        @Describe(zh = "计划日期", en = "Due date") LocalDate dueDate,
        @Describe(zh = "完成日期", en = "Date met") EventDate dateMet,
        @Personal @Describe(zh = "责任人", en = "Person responsible") String responsiblePerson,
        @Describe(zh = "是否明确责任人", en = "Whether a person responsible is named") Boolean ownerNamed,
        @Describe(zh = "是否竣工节点", en = "Whether it is the completion node") Boolean finalNode,
        @Describe(zh = "出处", en = "Where the fact was taken from") Source source,
        @Describe(zh = "扩展", en = "Host's own data, kept and never read") Map<String, Object> extensions)
        implements Fact {
    public ScheduleNode {
        // Who is given by name is named.
        ownerNamed = responsiblePerson == null ? ownerNamed : Boolean.TRUE;
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(projectId, "projectId");
        Objects.requireNonNull(id, "id");
        dateMet = EventDate.orUnknown(dateMet);
        extensions = Immutable.map(extensions);
    }
}
