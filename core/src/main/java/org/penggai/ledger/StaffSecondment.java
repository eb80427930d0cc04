package org.penggai.ledger;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

/**
 * A person seconded to the expropriation team (抽调人员).
 *
 * @param id Identifier, unique among facts of its kind; never null
 * @param name Name; null when unknown
 * @param department Department; null when unknown
 * @param beganOn From; null when unknown
 * @param endedOn Until; never null, unknown when not given
 * @param source Where the fact was taken from; null when unknown
 * @param extensions Host's own data, kept and never read; null when unknown
 */
@RecordBuilder
@Describe(zh = "抽调人员", en = "A person seconded to the expropriation team")
public record StaffSecondment(
        @Required @Describe(zh = "编号", en = "Identifier, unique among facts of its kind") String id,
        @Personal @Describe(zh = "姓名", en = "Name") String name,
        @Describe(zh = "抽调部门", en = "Department") String department,
        @Dated @Describe(zh = "起始日期", en = "From") LocalDate beganOn,
        @NotBefore("beganOn") @Describe(zh = "截止日期", en = "Until") EventDate endedOn,
        @Describe(zh = "出处", en = "Where the fact was taken from") Source source,
        @Describe(zh = "扩展", en = "Host's own data, kept and never read") Map<String, Object> extensions)
        implements Fact {
    public StaffSecondment {
        Objects.requireNonNull(id, "id");
        endedOn = EventDate.orUnknown(endedOn);
        extensions = Immutable.map(extensions);
    }
}
