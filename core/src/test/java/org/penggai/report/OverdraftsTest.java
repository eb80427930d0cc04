package org.penggai.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.penggai.ledger.Account;
import org.penggai.ledger.AccountBuilder;
import org.penggai.ledger.AccountKind;
import org.penggai.ledger.Jurisdiction;
import org.penggai.ledger.Ledger;
import org.penggai.ledger.LedgerBuilder;
import org.penggai.ledger.Transfer;
import org.penggai.ledger.TransferBuilder;

class OverdraftsTest {
    private static final LocalDate DAY = LocalDate.of(2023, 12, 31);

    private static Transfer pay(String id, String day, String from, String to, String amount) {
        return TransferBuilder.builder()
                .id(id)
                .date(LocalDate.parse(day))
                .fromAccountId(from)
                .toAccountId(to)
                .amount(new BigDecimal(amount))
                .build();
    }

    private static List<Notice> notices(UnaryOperator<AccountBuilder> more, Transfer... transfers) {
        Account outside =
                AccountBuilder.builder().id("x").kind(AccountKind.EXTERNAL).build();
        AccountBuilder account = AccountBuilder.builder()
                .id("s")
                .name("甲专户")
                .kind(AccountKind.SPECIAL)
                .periodFrom(LocalDate.of(2023, 1, 1))
                .periodTo(DAY)
                .statementsComplete(true)
                .openingBalance(new BigDecimal("100.00"));
        Ledger ledger = LedgerBuilder.builder()
                .schemaVersion(Ledger.SCHEMA_VERSION)
                .asOf(DAY)
                .jurisdiction(new Jurisdiction("611026", "柞水县"))
                .accounts(List.of(outside, more.apply(account).build()))
                .transfers(List.of(transfers))
                .build();
        return Overdrafts.of(ledger, DAY);
    }

    @Test
    void aFenMoreThanItHoldsIsToldWithDayAmountAndPlace() {
        assertThat(notices(account -> account, pay("1", "2023-05-01", "s", "x", "100.00")))
                .isEmpty();
        assertThat(notices(
                        account -> account,
                        pay("1", "2023-05-01", "s", "x", "100.00"),
                        pay("2", "2023-06-01", "s", "x", "0.01"),
                        pay("3", "2023-07-01", "s", "x", "5.00")))
                .singleElement()
                .satisfies(notice -> {
                    assertThat(notice.code()).isEqualTo("account-overdrawn");
                    assertThat(notice.pointer()).isEqualTo("/accounts/1");
                    assertThat(notice.message().zh()).contains("甲专户", "2023-06-01", "0.01元");
                    assertThat(notice.message().en()).contains("甲专户", "2023-06-01", "0.01 元");
                });
    }

    @Test
    void receiptsOfADayComeFirst() {
        assertThat(notices(
                        account -> account,
                        pay("1", "2023-05-01", "s", "x", "150.00"),
                        pay("2", "2023-05-01", "x", "s", "50.00")))
                .isEmpty();
    }

    @Test
    void nothingIsSaidOfWhatStatementsDoNotShow() {
        Transfer all = pay("1", "2023-05-01", "s", "x", "100.01");
        assertThat(notices(account -> account, all)).hasSize(1);
        assertThat(notices(account -> account.statementsComplete(null), all)).isEmpty();
        assertThat(notices(account -> account.openingBalance(null), all)).isEmpty();
        assertThat(notices(account -> account.periodFrom(LocalDate.of(2023, 5, 2)), all))
                .isEmpty();
        assertThat(notices(account -> account.periodTo(LocalDate.of(2023, 4, 30)), all))
                .isEmpty();
        assertThat(notices(account -> account, pay("1", "2024-01-01", "s", "x", "100.01")))
                .isEmpty();
    }
}
