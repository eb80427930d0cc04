package org.penggai.ledger;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Objects;

/**
 * An item missing at an approval with gaps (容缺事项).
 *
 * @param item Item; never null
 * @param statutoryPermit Whether it is a statutory permit; null when unknown
 * @param madeUpOn Made up on; never null, unknown when not given
 */
@RecordBuilder
@Describe(zh = "容缺事项", en = "An item missing at an approval with gaps")
public record MissingItem(
        @Required @Describe(zh = "事项", en = "Item") String item,
        @Describe(zh = "是否法定许可", en = "Whether it is a statutory permit") Boolean statutoryPermit,
        @Describe(zh = "补正日期", en = "Made up on") EventDate madeUpOn)
        implements Detail {
    public MissingItem {
        Objects.requireNonNull(item, "item");
        madeUpOn = EventDate.orUnknown(madeUpOn);
    }
}
