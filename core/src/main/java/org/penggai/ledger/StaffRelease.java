package org.penggai.ledger;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A release of a person from the work (人员撤离).
 *
 * @param id Identifier, unique among facts of its kind; never null
 * @param name Name; null when unknown
 * @param staffId Staff id; null when unknown
 * @param releasedOn Released on; never null
 * @param reason Reason; null when unknown
 * @param successor Successor; null when unknown
 * @param succeeded Whether a successor took over; true where the name is given, null when unknown
 * @param postOpen Whether the post still needed holding; null when unknown
 * @param taskIds Tasks; null when unknown, empty for none
 * @param complaintIds Complaints; null when unknown, empty for none
 * @param doubtsOpen Whether doubts of the public were open; null when unknown
 * @param demandsOpen Whether demands of the public were open; null when unknown
 * @param source Where the fact was taken from; null when unknown
 * @param extensions Host's own data, kept and never read; null when unknown
 */
@RecordBuilder
@Describe(zh = "人员撤离", en = "A release of a person from the work")
public record StaffRelease(
        @Required @Describe(zh = "编号", en = "Identifier, unique among facts of its kind") String id,
        @Personal @Describe(zh = "姓名", en = "Name") String name,
        @Describe(zh = "人员编号", en = "Staff id") String staffId,
        @Required @Dated @Describe(zh = "撤离日期", en = "Released on") LocalDate releasedOn,
        @Describe(zh = "原因", en = "Reason") ReleaseReason reason,
        @Personal @Describe(zh = "接替人", en = "Successor") String successor,
        @Describe(zh = "是否有人接替", en = "Whether a successor took over") Boolean succeeded,
        @Describe(zh = "岗位是否未了", en = "Whether the post still needed holding") Boolean postOpen,
        @References(Task.class) @Describe(zh = "任务", en = "Tasks") List<String> taskIds,
        @References(Complaint.class) @Describe(zh = "诉求", en = "Complaints") List<String> complaintIds,
        @Describe(zh = "群众疑虑是否未解", en = "Whether doubts of the public were open") Boolean doubtsOpen,
        @Describe(zh = "群众诉求是否未满意", en = "Whether demands of the public were open") Boolean demandsOpen,
        @Describe(zh = "出处", en = "Where the fact was taken from") Source source,
        @Describe(zh = "扩展", en = "Host's own data, kept and never read") Map<String, Object> extensions)
        implements Fact {
    public StaffRelease {
        // Who is given by name is named.
        succeeded = successor == null ? succeeded : Boolean.TRUE;
        Objects.requireNonNull(releasedOn, "releasedOn");
        Objects.requireNonNull(id, "id");
        taskIds = Immutable.list(taskIds);
        complaintIds = Immutable.list(complaintIds);
        extensions = Immutable.map(extensions);
    }
}
