package org.penggai.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.penggai.ledger.Approval;
import org.penggai.ledger.ApprovalBuilder;
import org.penggai.ledger.ApprovalKind;
import org.penggai.ledger.BuildingBuilder;
import org.penggai.ledger.ComplaintBuilder;
import org.penggai.ledger.DisclosureBuilder;
import org.penggai.ledger.Fact;
import org.penggai.ledger.InstalmentBuilder;
import org.penggai.ledger.Jurisdiction;
import org.penggai.ledger.Ledger;
import org.penggai.ledger.LedgerBuilder;
import org.penggai.ledger.LoanBuilder;
import org.penggai.ledger.PayableBuilder;

class SubjectNamesTest {
    private static final LocalDate DAY = LocalDate.of(2023, 5, 1);

    private static String zh(Fact fact) {
        return names().of(fact).zh();
    }

    private static String en(Fact fact) {
        return names().of(fact).en();
    }

    private static SubjectNames names() {
        return new SubjectNames(LedgerBuilder.builder()
                .schemaVersion(Ledger.SCHEMA_VERSION)
                .asOf(DAY)
                .jurisdiction(new Jurisdiction("611026", "柞水县"))
                .loans(List.of(LoanBuilder.builder().id("l").lender("某银行").build()))
                .build());
    }

    @Test
    void whatHasANameOrATitleIsCalledByIt() {
        assertThat(zh(DisclosureBuilder.builder().id("d").title("补偿方案").build()))
                .isEqualTo("补偿方案");
        assertThat(zh(BuildingBuilder.builder()
                        .id("b")
                        .projectId("p")
                        .name("1号楼")
                        .build()))
                .isEqualTo("1号楼");
    }

    @Test
    void whatHasNoneByItsKindAndId() {
        assertThat(zh(BuildingBuilder.builder().id("b").projectId("p").build())).isEqualTo("楼栋（b）");
        assertThat(zh(DisclosureBuilder.builder().id("d").createdOn(DAY).build()))
                .isEqualTo("信息公开（d）");
        assertThat(en(ComplaintBuilder.builder().id("c").receivedOn(DAY).build()))
                .isEqualTo("Complaint c");
        Approval approval = ApprovalBuilder.builder()
                .id("a")
                .projectId("p")
                .kind(ApprovalKind.BUILDING_PERMIT)
                .build();
        assertThat(zh(approval)).isEqualTo(ApprovalKind.BUILDING_PERMIT.zh() + "（a）");
        assertThat(zh(PayableBuilder.builder()
                        .id("y")
                        .projectId("p")
                        .amount(BigDecimal.ONE)
                        .payeeName("甲公司")
                        .build()))
                .isEqualTo("应付甲公司（y）");
        assertThat(zh(InstalmentBuilder.builder().id("i").loanId("l").dueOn(DAY).build()))
                .isEqualTo("某银行贷款的一期还款（i）");
    }
}
