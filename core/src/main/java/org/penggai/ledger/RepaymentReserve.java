package org.penggai.ledger;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The county's repayment reserve (还款准备金).
 *
 * @param id Identifier, unique among facts of its kind; never null
 * @param foundedOn Founded on; never null, unknown when not given
 * @param documentNumber Founding document; null when unknown
 * @param accountId Account that holds it; null when unknown
 * @param balances Balances; null when unknown, empty for none
 * @param source Where the fact was taken from; null when unknown
 * @param extensions Host's own data, kept and never read; null when unknown
 */
@RecordBuilder
@Describe(zh = "还款准备金", en = "The county's repayment reserve")
public record RepaymentReserve(
        @Required @Describe(zh = "编号", en = "Identifier, unique among facts of its kind") String id,
        @Describe(zh = "建立日期", en = "Founded on") EventDate foundedOn,
        @Describe(zh = "制度文号", en = "Founding document") String documentNumber,
        @References(Account.class) @Describe(zh = "账户", en = "Account that holds it") String accountId,
        @Describe(zh = "余额", en = "Balances") List<BalanceStatement> balances,
        @Describe(zh = "出处", en = "Where the fact was taken from") Source source,
        @Describe(zh = "扩展", en = "Host's own data, kept and never read") Map<String, Object> extensions)
        implements Fact {
    public RepaymentReserve {
        Objects.requireNonNull(id, "id");
        foundedOn = EventDate.orUnknown(foundedOn);
        balances = Immutable.list(balances);
        extensions = Immutable.map(extensions);
    }
}
