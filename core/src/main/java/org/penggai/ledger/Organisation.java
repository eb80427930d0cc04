package org.penggai.ledger;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Map;
import java.util.Objects;

/**
 * An organisation (OC4IDS party) (单位).
 *
 * @param id Identifier, unique among facts of its kind; never null
 * @param name Name; never null
 * @param kind Kind; null when unknown
 * @param creditCode Unified social credit code (GB 32100); null when unknown
 * @param source Where the fact was taken from; null when unknown
 * @param extensions Host's own data, kept and never read; null when unknown
 */
@RecordBuilder
@Describe(zh = "单位", en = "An organisation (OC4IDS party)")
public record Organisation(
        @Required @Describe(zh = "编号", en = "Identifier, unique among facts of its kind") String id,
        @Required @Describe(zh = "名称", en = "Name") String name,
        @Describe(zh = "类别", en = "Kind") OrganisationKind kind,
        @Shape(Shape.Kind.CREDIT_CODE) @Describe(zh = "统一社会信用代码", en = "Unified social credit code (GB 32100)")
                String creditCode,
        @Describe(zh = "出处", en = "Where the fact was taken from") Source source,
        @Describe(zh = "扩展", en = "Host's own data, kept and never read") Map<String, Object> extensions)
        implements Fact {
    public Organisation {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(id, "id");
        extensions = Immutable.map(extensions);
    }
}
