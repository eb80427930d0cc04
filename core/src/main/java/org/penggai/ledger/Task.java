package org.penggai.ledger;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

/**
 * A task of the task list (任务).
 *
 * @param id Identifier, unique among facts of its kind; never null
 * @param projectId Project; null when unknown
 * @param name Name; never null
 * @param owner Owner; null when unknown
 * @param staffId Staff id of the owner; null when unknown
 * @param dueOn Due on; null when unknown
 * @param doneOn Done on; never null, unknown when not given
 * @param source Where the fact was taken from; null when unknown
 * @param extensions Host's own data, kept and never read; null when unknown
 */
@RecordBuilder
@Describe(zh = "任务", en = "A task of the task list")
public record Task(
        @Required @Describe(zh = "编号", en = "Identifier, unique among facts of its kind") String id,
        @References(Project.class) @Describe(zh = "项目", en = "Project") String projectId,
        @Required @Describe(zh = "名称", en = "Name") String name,
        @Personal @Describe(zh = "责任人", en = "Owner") String owner,
        @Describe(zh = "人员编号", en = "Staff id of the owner") String staffId,
        @Describe(zh = "完成时限", en = "Due on") LocalDate dueOn,
        @Describe(zh = "完成日期", en = "Done on") EventDate doneOn,
        @Describe(zh = "出处", en = "Where the fact was taken from") Source source,
        @Describe(zh = "扩展", en = "Host's own data, kept and never read") Map<String, Object> extensions)
        implements Fact {
    public Task {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(id, "id");
        doneOn = EventDate.orUnknown(doneOn);
        extensions = Immutable.map(extensions);
    }
}
