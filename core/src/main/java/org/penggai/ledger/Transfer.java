package org.penggai.ledger;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

/**
 * A movement of money (资金流水).
 *
 * @param id Identifier, unique among facts of its kind; never null
 * @param date Date; never null
 * @param amount Amount, in 元; never null
 * @param fromAccountId Paying account (one of kind external for money from outside); never null
 * @param toAccountId Receiving account (one of kind external for money to outside); never null
 * @param payeeName Payee; null when unknown
 * @param fundId Fund that the voucher names; null when unknown
 * @param payerProjectId Project that paid; null when unknown
 * @param payeeProjectId Project that benefits; null when unknown
 * @param purpose Purpose; null when unknown
 * @param loanId Loan that it repays; null when unknown
 * @param reversesId Transfer that it returns or reverses; null when unknown
 * @param allocationBasis Basis on which shared works are allocated; null when unknown
 * @param source Where the fact was taken from; null when unknown
 * @param extensions Host's own data, kept and never read; null when unknown
 */
@RecordBuilder
@Describe(zh = "资金流水", en = "A movement of money")
public record Transfer(
        @Required @Describe(zh = "编号", en = "Identifier, unique among facts of its kind") String id,
        @Required @Dated @Describe(zh = "日期", en = "Date") LocalDate date,
        @Required @Amount @Describe(zh = "金额", en = "Amount") BigDecimal amount,
        @Required
                @References(Account.class)
                @Describe(zh = "付款账户", en = "Paying account (one of kind external for money from outside)")
                String fromAccountId,
        @Required
                @References(Account.class)
                @Describe(zh = "收款账户", en = "Receiving account (one of kind external for money to outside)")
                String toAccountId,
        @Describe(zh = "收款人", en = "Payee") String payeeName,
        @References(Fund.class) @Describe(zh = "凭证所列资金", en = "Fund that the voucher names") String fundId,
        @References(Project.class) @Describe(zh = "付款项目", en = "Project that paid") String payerProjectId,
        @References(Project.class) @Describe(zh = "受益项目", en = "Project that benefits") String payeeProjectId,
        @Describe(zh = "用途", en = "Purpose") Purpose purpose,
        @References(Loan.class) @Describe(zh = "偿还的贷款", en = "Loan that it repays") String loanId,
        @References(Transfer.class) @Describe(zh = "冲回的流水", en = "Transfer that it returns or reverses")
                String reversesId,
        @Describe(zh = "分摊依据", en = "Basis on which shared works are allocated") String allocationBasis,
        @Describe(zh = "出处", en = "Where the fact was taken from") Source source,
        @Describe(zh = "扩展", en = "Host's own data, kept and never read") Map<String, Object> extensions)
        implements Fact {
    public Transfer {
        Objects.requireNonNull(toAccountId, "toAccountId");
        Objects.requireNonNull(fromAccountId, "fromAccountId");
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(id, "id");
        extensions = Immutable.map(extensions);
    }
}
