package org.penggai.ledger;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A document that founds a mechanism (制度文件).
 *
 * @param id Identifier, unique among facts of its kind; never null
 * @param kind Kind; never null
 * @param adoptedOn Issued on; never null, unknown when not given
 * @param documentNumber Document number; null when unknown
 * @param projectIds Projects that it names; null when unknown, empty for none
 * @param source Where the fact was taken from; null when unknown
 * @param extensions Host's own data, kept and never read; null when unknown
 */
@RecordBuilder
@Describe(zh = "制度文件", en = "A document that founds a mechanism")
public record MechanismDocument(
        @Required @Describe(zh = "编号", en = "Identifier, unique among facts of its kind") String id,
        @Required @Describe(zh = "类别", en = "Kind") MechanismKind kind,
        @Describe(zh = "印发日期", en = "Issued on") EventDate adoptedOn,
        @Describe(zh = "文号", en = "Document number") String documentNumber,
        @References(Project.class) @Describe(zh = "涉及项目", en = "Projects that it names") List<String> projectIds,
        @Describe(zh = "出处", en = "Where the fact was taken from") Source source,
        @Describe(zh = "扩展", en = "Host's own data, kept and never read") Map<String, Object> extensions)
        implements Fact {
    public MechanismDocument {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(id, "id");
        adoptedOn = EventDate.orUnknown(adoptedOn);
        projectIds = Immutable.list(projectIds);
        extensions = Immutable.map(extensions);
    }
}
