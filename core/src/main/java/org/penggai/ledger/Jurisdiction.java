package org.penggai.ledger;

import java.util.Map;
import java.util.Objects;

/**
 * The county that a ledger is of; the subject of findings that concern no single project.
 *
 * @param code administrative division code, GB/T 2260, six digits; never null
 * @param name name; never null
 */
@Describe(zh = "行政区", en = "The county")
public record Jurisdiction(
        @Required @Shape(Shape.Kind.DIVISION_CODE) @Describe(zh = "行政区划代码", en = "Administrative division code")
                String code,
        @Required @Describe(zh = "名称", en = "Name") String name)
        implements Fact {
    public Jurisdiction {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
    }

    @Override
    public String id() {
        return code;
    }

    @Override
    public Source source() {
        return null;
    }

    @Override
    public Map<String, Object> extensions() {
        return Map.of();
    }
}
