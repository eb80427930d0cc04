package org.penggai.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.penggai.ledger.AccountBuilder;
import org.penggai.ledger.AccountKind;
import org.penggai.ledger.FundBuilder;
import org.penggai.ledger.FundKind;
import org.penggai.ledger.Instalment;
import org.penggai.ledger.InstalmentBuilder;
import org.penggai.ledger.Jurisdiction;
import org.penggai.ledger.Ledger;
import org.penggai.ledger.LedgerBuilder;
import org.penggai.ledger.LoanBuilder;
import org.penggai.ledger.PayableBuilder;
import org.penggai.ledger.Payment;
import org.penggai.ledger.TransferBuilder;
import org.penggai.ledger.Withholding;
import org.penggai.ledger.WithholdingBuilder;
import org.penggai.ledger.WithholdingKind;

/** What a ledger says twice, and not the same. */
class ContradictionsTest {
    private static final LocalDate DAY = LocalDate.of(2023, 12, 31);

    /** Accounts {@code s} of project {@code p} and {@code x} outside; 100 元 goes from one to the other on 1 May. */
    private static LedgerBuilder ledger(boolean complete) {
        return LedgerBuilder.builder()
                .schemaVersion(Ledger.SCHEMA_VERSION)
                .asOf(DAY)
                .jurisdiction(new Jurisdiction("611026", "柞水县"))
                .accounts(List.of(
                        AccountBuilder.builder()
                                .id("x")
                                .kind(AccountKind.EXTERNAL)
                                .build(),
                        AccountBuilder.builder()
                                .id("s")
                                .kind(AccountKind.SPECIAL)
                                .projectId("p")
                                .periodFrom(LocalDate.of(2023, 1, 1))
                                .periodTo(DAY)
                                .statementsComplete(complete)
                                .build()))
                .transfers(List.of(TransferBuilder.builder()
                        .id("t")
                        .date(LocalDate.of(2023, 5, 1))
                        .fromAccountId("s")
                        .toAccountId("x")
                        .amount(new BigDecimal("100.00"))
                        .loanId("l")
                        .build()));
    }

    private static List<Payment> paid(String day, String amount) {
        return List.of(new Payment(LocalDate.parse(day), new BigDecimal(amount)));
    }

    @ParameterizedTest
    @CsvSource({
        "s, 2023-05-01, 100, true, false",
        "s, 2023-05-01, 100.01, true, true",
        "s, 2023-05-02, 100, true, true",
        "s, 2023-05-02, 100, false, false",
        "s, 2022-12-31, 100, true, false",
        ", 2023-05-01, 100, true, false",
        ", 2023-05-02, 100, true, true",
        "x, 2023-05-02, 100, true, false"
    })
    void aPaymentOnAPayableShowsInTheStatements(
            String account, String day, String amount, boolean complete, boolean told) {
        Ledger ledger = ledger(complete)
                .payables(List.of(PayableBuilder.builder()
                        .id("y")
                        .projectId("p")
                        .amount(new BigDecimal("200.00"))
                        .accountId(account)
                        .payments(paid(day, amount))
                        .build()))
                .build();
        List<Notice> notices = UnseenPayments.of(ledger, DAY);
        assertThat(notices).hasSize(told ? 1 : 0).allSatisfy(notice -> {
            assertThat(notice.code()).isEqualTo("payment-unseen");
            assertThat(notice.pointer()).isEqualTo("/payables/0/payments/0");
            assertThat(notice.message().zh()).contains("y", day);
        });
    }

    @ParameterizedTest
    @CsvSource({"2023-05-01, 100, false", "2023-05-02, 100, true", "2023-05-01, 99.99, true"})
    void aPaymentOnAnInstalmentShowsInTheStatements(String day, String amount, boolean told) {
        Instalment instalment = InstalmentBuilder.builder()
                .id("i")
                .loanId("l")
                .payments(paid(day, amount))
                .build();
        Ledger ledger = ledger(true)
                .loans(List.of(LoanBuilder.builder().id("l").projectId("p").build()))
                .instalments(List.of(instalment))
                .build();
        assertThat(UnseenPayments.of(ledger, DAY))
                .extracting(Notice::pointer)
                .isEqualTo(told ? List.of("/instalments/0/payments/0") : List.of());
    }

    private static List<Notice> withheld(Withholding withholding) {
        return WithholdingClashes.of(ledger(true)
                .funds(List.of(FundBuilder.builder()
                        .id("f")
                        .name("甲资金")
                        .kind(FundKind.STATE_GRANT)
                        .withholdings(List.of(withholding))
                        .build()))
                .build());
    }

    private static WithholdingBuilder withholding(String day, String amount) {
        return WithholdingBuilder.builder()
                .kind(WithholdingKind.KEPT)
                .on(LocalDate.parse(day))
                .amount(new BigDecimal(amount))
                .transferId("t");
    }

    @Test
    void aWithholdingIsNoEarlierThanItsTransferAndNoMore() {
        assertThat(withheld(withholding("2023-05-01", "100").build())).isEmpty();
        assertThat(withheld(withholding("2023-05-02", "100").build())).isEmpty();
        assertThat(withheld(withholding("2023-05-01", "99.99").build())).isEmpty();
        assertThat(withheld(withholding("2023-04-30", "100").build())).hasSize(1);
        assertThat(withheld(withholding("2023-05-01", "100.01").build()))
                .singleElement()
                .satisfies(notice -> {
                    assertThat(notice.code()).isEqualTo("withholding-clashes");
                    assertThat(notice.pointer()).isEqualTo("/funds/0/withholdings/0");
                    assertThat(notice.message().zh()).contains("100.01元", "2023-05-01");
                });
    }
}
