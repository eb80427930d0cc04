package org.penggai.ledger;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * An account that money passes through (账户).
 *
 * @param id Identifier, unique among facts of its kind; never null
 * @param name Name; null when unknown
 * @param kind Kind; never null
 * @param ownerId Owner; null when unknown
 * @param projectId Project that it serves; null when unknown
 * @param bankAccountNumber Bank account number; null when unknown
 * @param sisterOfId Account that it is consolidated with (sister account, time deposit); null when unknown
 * @param subLedger Whether a sub-ledger tells the earmarks apart; null when unknown
 * @param periodFrom Statements from; null when unknown
 * @param periodTo Statements to; null when unknown
 * @param statementsComplete Whether the statements are complete for that period; null when unknown
 * @param openingBalance Balance at the start of the period, in 元; null when unknown
 * @param openingByFund Opening balance by fund; null when unknown, empty for none
 * @param freezes Freezes; null when unknown, empty for none
 * @param source Where the fact was taken from; null when unknown
 * @param extensions Host's own data, kept and never read; null when unknown
 */
@RecordBuilder
@Describe(zh = "账户", en = "An account that money passes through")
public record Account(
        @Required @Describe(zh = "编号", en = "Identifier, unique among facts of its kind") String id,
        @Describe(zh = "名称", en = "Name") String name,
        @Required @Describe(zh = "类别", en = "Kind") AccountKind kind,
        @References(Organisation.class) @Describe(zh = "户主", en = "Owner") String ownerId,
        @References(Project.class) @Describe(zh = "所属项目", en = "Project that it serves") String projectId,
        @Personal @Describe(zh = "账号", en = "Bank account number") String bankAccountNumber,
        @References(Account.class)
                @Describe(zh = "归并账户", en = "Account that it is consolidated with (sister account, time deposit)")
                String sisterOfId,
        @Describe(zh = "是否分账核算", en = "Whether a sub-ledger tells the earmarks apart") Boolean subLedger,
        @Describe(zh = "流水起始日期", en = "Statements from") LocalDate periodFrom,
        @NotBefore("periodFrom") @Describe(zh = "流水截止日期", en = "Statements to") LocalDate periodTo,
        @Describe(zh = "流水是否完整", en = "Whether the statements are complete for that period") Boolean statementsComplete,
        @Amount(mayBeNegative = true) @Describe(zh = "期初余额", en = "Balance at the start of the period")
                BigDecimal openingBalance,
        @Describe(zh = "期初分资金余额", en = "Opening balance by fund") List<OpeningBalance> openingByFund,
        @Describe(zh = "冻结", en = "Freezes") List<Freeze> freezes,
        @Describe(zh = "出处", en = "Where the fact was taken from") Source source,
        @Describe(zh = "扩展", en = "Host's own data, kept and never read") Map<String, Object> extensions)
        implements Fact {
    public Account {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(id, "id");
        openingByFund = Immutable.list(openingByFund);
        freezes = Immutable.list(freezes);
        extensions = Immutable.map(extensions);
    }
}
