package org.penggai.ledger;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Map;

/**
 * Where a fact was taken from, so that a finding can be traced to its voucher.
 *
 * @param document document or system; null when not said
 * @param voucher voucher number; null when not said
 * @param budgetFields fields of the budget system by their standard names, such as {@code BGT_ID}; never null
 */
@RecordBuilder
@Describe(zh = "出处", en = "Source of a fact")
public record Source(
        @Describe(zh = "文件", en = "Document or system") String document,
        @Describe(zh = "凭证号", en = "Voucher number") String voucher,
        @Describe(zh = "预算一体化字段", en = "Fields of the budget system by name") Map<String, String> budgetFields)
        implements Detail {
    public Source {
        budgetFields = Immutable.map(budgetFields);
    }
}
