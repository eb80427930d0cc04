package org.penggai.derive.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.penggai.derive.AsOf;
import org.penggai.ledger.AccountKind;
import org.penggai.ledger.FundKind;
import org.penggai.ledger.LedgerBuilder;
import org.penggai.ledger.OpeningBalance;
import org.penggai.ledger.Purpose;
import org.penggai.ledger.Recovery;
import org.penggai.ledger.Transfer;
import org.penggai.ledger.TransferBuilder;

class MoneyTracingTest {
    /** Outside the scope: what is paid within it is earned by its receiver, and not followed as the fund's any more. */
    private static final UnaryOperator<TransferBuilder> LENT = transfer -> transfer.purpose(Purpose.LENDING);

    private static MoneyLedger county() {
        return new MoneyLedger()
                .fund("F", FundKind.STATE_GRANT, "P1", "100.00", fund -> fund.scopePurposes(
                                List.of(Purpose.CONSTRUCTION))
                        .scopeProjectIds(List.of("P1"))
                        .scopeChanges(List.of()))
                .account("S", AccountKind.SPECIAL, "P1", "unit")
                .account("A", AccountKind.COMPANY, null, "companyA")
                .account("B", AccountKind.COMPANY, null, "companyB")
                .account("G", AccountKind.GENERAL_BUDGET, null, null)
                .account("T", AccountKind.TREASURY, null, null)
                .account("X", AccountKind.EXTERNAL, null, null);
    }

    private static FundUse at(MoneyFacts facts, String account) {
        List<FundUse> there = facts.uses().stream()
                .filter(use -> use.accountId().equals(account))
                .toList();
        assertThat(there).as("uses at %s", account).hasSize(1);
        return there.get(0);
    }

    private static void amounts(FundUse use, String proven, String possible) {
        assertThat(use.proven()).as("proven").isEqualTo(new BigDecimal(proven));
        assertThat(use.possible()).as("possible").isEqualTo(new BigDecimal(possible));
    }

    private static void outstanding(FundUse use, String proven, String possible) {
        assertThat(use.provenOutstanding()).as("proven outstanding").isEqualTo(new BigDecimal(proven));
        assertThat(use.possibleOutstanding()).as("possible outstanding").isEqualTo(new BigDecimal(possible));
    }

    @Test
    void aVoucherThatNamesTheFundIsProofInACommingledAccount() {
        FundUse use = at(
                county().opening("S", "900.00")
                        .pay("in", "2022-02-01", "T", "S", "100.00", t -> t.fundId("F"))
                        .pay("out", "2022-03-01", "S", "X", "40.00", t -> t.fundId("F"))
                        .trace(),
                "X");
        amounts(use, "40.00", "40.00");
        assertThat(use.ownAccount()).isFalse();
        assertThat(use.hops()).isEqualTo(1);
    }

    @Test
    void aPaymentCarriesAtLeastWhatOtherMoneyCannotCover() {
        // b = 150.00, t = 100.00: of 70.00, other money covers 50.00 at most.
        FundUse use = at(
                county().opening("S", "50.00")
                        .pay("in", "2022-02-01", "T", "S", "100.00", t -> t.fundId("F"))
                        .pay("out", "2022-03-01", "S", "X", "70.00")
                        .trace(),
                "X");
        amounts(use, "20.00", "70.00");
    }

    @Test
    void receiptsOfADayComeBeforeItsPaymentsWhateverTheirOrder() {
        // The other 60.00 comes in on the day of the payment: 160.00 lies there, 100.00 of it the fund's.
        MoneyLedger county = county().pay("a-out", "2022-02-01", "S", "X", "70.00")
                .pay("b-in", "2022-02-01", "T", "S", "100.00", t -> t.fundId("F"))
                .pay("c-other", "2022-02-01", "X", "S", "60.00", t -> t.purpose(Purpose.OTHER));
        amounts(at(county.trace(), "X"), "10.00", "70.00");
    }

    @Test
    void moneyIsFollowedThroughTwoCompaniesIntoTheGeneralBudget() {
        // A holds 30.00 of its own: of its 90.00 to B at least 60.00 is the fund's, at most 80.00.
        // B then has 110.00, of it 60.00 to 80.00 the fund's: of 100.00 to the budget at least 50.00, at most 80.00.
        MoneyFacts facts = county().opening("A", "30.00")
                .opening("B", "20.00")
                .pay("1", "2022-02-01", "T", "S", "100.00", t -> t.fundId("F"))
                .pay("2", "2022-03-01", "S", "A", "80.00", LENT)
                .pay("3", "2022-04-01", "A", "B", "90.00", LENT)
                .pay("4", "2022-05-01", "B", "G", "100.00", LENT)
                .trace();
        FundUse budget = at(facts, "G");
        amounts(budget, "50.00", "80.00");
        assertThat(budget.hops()).isEqualTo(3);
        assertThat(budget.chain()).extracting(Transfer::id).containsExactly("2", "3", "4");
        assertThat(budget.payerAccountId()).isEqualTo("B");
        assertThat(budget.how().zh()).contains("50.00", "80.00");
        // Of the 80.00 paid to A, 60.00 at least went on; 20.00 is what A has left, the fund's or not.
        amounts(at(facts, "A"), "0.00", "20.00");
    }

    @Test
    void whatIsOutsideInEveryCaseIsProvenThoughNotWhere() {
        // A has 100.00 of its own and spends 60.00: 40.00 at least is still lent, the rest lent or in shares.
        MoneyFacts facts = lent("60.00", Purpose.EQUITY_INVESTMENT).trace();
        amounts(at(facts, "A"), "40.00", "100.00");
        amounts(at(facts, "X"), "0.00", "60.00");
        assertThat(facts.unplaced()).singleElement().satisfies(unplaced -> {
            assertThat(unplaced.amount()).isEqualTo(new BigDecimal("60.00"));
            assertThat(unplaced.first().purpose()).isEqualTo(Purpose.LENDING);
        });
    }

    @Test
    void whatMayHaveGoneWhereItMayBeUsedIsNotProvenToBeOutside() {
        assertThat(lent("60.00", Purpose.CONSTRUCTION).trace().unplaced()).isEmpty();
    }

    @Test
    void whatCameBackIsNotOutside() {
        assertThat(lent("60.00", Purpose.EQUITY_INVESTMENT)
                        .pay("4", "2022-05-01", "A", "S", "100.00", t -> t.fundId("F"))
                        .trace()
                        .unplaced())
                .isEmpty();
    }

    private static MoneyLedger lent(String amount, Purpose purpose) {
        return county().opening("A", "100.00")
                .pay("1", "2022-02-01", "T", "S", "100.00", t -> t.fundId("F"))
                .pay("2", "2022-03-01", "S", "A", "100.00", t -> t.fundId("F").purpose(Purpose.LENDING))
                .pay("3", "2022-04-01", "A", "X", amount, t -> t.purpose(purpose)
                        .payeeProjectId("P1"));
    }

    @Test
    void theChainOfACleanRunIsProvenToTheFen() {
        MoneyFacts facts = county().pay("1", "2022-02-01", "T", "S", "100.00", t -> t.fundId("F"))
                .pay("2", "2022-03-01", "S", "A", "80.01", LENT)
                .pay("3", "2022-03-01", "A", "B", "80.01", LENT)
                .pay("4", "2022-03-01", "B", "G", "80.01", LENT)
                .trace();
        amounts(at(facts, "G"), "80.01", "80.01");
        assertThat(facts.uses()).hasSize(1);
    }

    @Test
    void whatCameBackToTheSpecialAccountIsReturned() {
        MoneyFacts facts = county().pay("1", "2022-02-01", "T", "S", "100.00", t -> t.fundId("F"))
                .pay("2", "2022-03-01", "S", "A", "80.00", LENT)
                .pay("3", "2022-06-01", "A", "S", "80.00", LENT)
                .trace();
        FundUse use = at(facts, "A");
        amounts(use, "80.00", "80.00");
        outstanding(use, "0.00", "0.00");
        assertThat(use.returnedOn()).isEqualTo(LocalDate.of(2022, 6, 1));
    }

    @Test
    void aRoundTripWithinADayLeavesNothingOutstandingAndTheFundWhereItWas() {
        MoneyFacts facts = county().pay("1", "2022-02-01", "T", "S", "100.00", t -> t.fundId("F"))
                .pay("2", "2022-03-01", "S", "A", "80.00", LENT)
                .pay("3", "2022-03-01", "A", "S", "80.00", LENT)
                .pay("4", "2022-04-01", "S", "X", "100.00", LENT)
                .trace();
        outstanding(at(facts, "A"), "0.00", "0.00");
        amounts(at(facts, "X"), "100.00", "100.00");
    }

    @Test
    void aReversalBringsBackWhatTheOriginalCarried() {
        MoneyFacts facts = county().pay("1", "2022-02-01", "T", "S", "100.00", t -> t.fundId("F"))
                .pay("2", "2022-03-01", "S", "X", "80.00")
                .pay("3", "2022-03-05", "X", "S", "80.00", t -> t.reversesId("2"))
                .trace();
        outstanding(at(facts, "X"), "0.00", "0.00");
        assertThat(at(facts, "X").returnedOn()).isEqualTo(LocalDate.of(2022, 3, 5));
    }

    @Test
    void aReceiptThatMayBeTheReturnLeavesItOpenWhetherTheMoneyIsStillOut() {
        MoneyLedger county = county().pay("1", "2022-02-01", "T", "S", "100.00", t -> t.fundId("F"))
                .pay("2", "2022-03-01", "S", "X", "80.00")
                .pay("3", "2022-03-05", "X", "S", "30.00");
        outstanding(at(county.trace(), "X"), "50.00", "80.00");
    }

    @Test
    void aReceiptBeforeTheUseIsNotItsReturn() {
        MoneyLedger county = county().pay("1", "2022-02-01", "T", "S", "100.00", t -> t.fundId("F"))
                .pay("2", "2022-02-02", "X", "S", "30.00", t -> t.purpose(Purpose.RETURN))
                .pay("3", "2022-03-01", "S", "X", "130.00");
        outstanding(at(county.trace(), "X"), "100.00", "100.00");
    }

    @Test
    void sisterAccountsAreOne() {
        MoneyFacts facts = county().account("D", AccountKind.TIME_DEPOSIT, null, null, a -> a.sisterOfId("S"))
                .opening("S", "50.00")
                .pay("1", "2022-02-01", "T", "S", "100.00", t -> t.fundId("F"))
                .pay("2", "2022-02-02", "S", "D", "120.00")
                .pay("3", "2022-03-01", "D", "X", "70.00")
                .trace();
        assertThat(facts.uses()).hasSize(1);
        amounts(at(facts, "X"), "20.00", "70.00");
    }

    @Test
    void accountsOfDifferentProjectsAreNoSisters() {
        MoneyFacts facts = county().account("D", AccountKind.TIME_DEPOSIT, "P9", null, a -> a.sisterOfId("S"))
                .pay("1", "2022-02-01", "T", "S", "100.00", t -> t.fundId("F"))
                .pay("2", "2022-02-02", "S", "D", "60.00", t -> t.fundId("F"))
                .trace();
        amounts(at(facts, "D"), "60.00", "60.00");
    }

    @Test
    void whatIncompleteStatementsDoNotShowMayBeWhatOfTheFundIsMissing() {
        MoneyFacts facts = county().account("R", AccountKind.UNIT_BASIC, null, "unit9", a -> a.statementsComplete(null))
                .fund("F", FundKind.STATE_GRANT, "P1", "100.00")
                .pay("1", "2022-02-01", "T", "S", "70.00", t -> t.fundId("F"))
                .pay("2", "2022-02-02", "R", "X", "50.00")
                .trace();
        amounts(at(facts, "X"), "0.00", "30.00");
    }

    @Test
    void aReversalThatGoesTheSameWayBringsNothingBack() {
        MoneyFacts facts = county().pay("1", "2022-02-01", "T", "S", "100.00", t -> t.fundId("F"))
                .pay("2", "2022-02-02", "S", "X", "10.00", t -> t.fundId("F"))
                .account("R", AccountKind.UNIT_BASIC, null, "unit9")
                .opening("R", "5.00")
                .pay("3", "2022-02-03", "R", "X", "5.00", t -> t.reversesId("2"))
                .trace();
        amounts(at(facts, "X"), "10.00", "10.00");
    }

    @Test
    void ownAccountsMoveMoneyWithoutUsingIt() {
        MoneyFacts facts = county().account("R", AccountKind.PROJECT, "P1", "builder")
                .account("C", AccountKind.COMPANY, null, "builder")
                .pay("1", "2022-02-01", "T", "S", "100.00", t -> t.fundId("F"))
                .pay("2", "2022-02-02", "S", "R", "100.00")
                .pay("3", "2022-02-03", "R", "C", "100.00")
                .trace();
        assertThat(facts.uses()).isEmpty();
    }

    @Test
    void whoseAnAccountIsIsUnknownWithoutOwnerOrProject() {
        for (MoneyLedger county : List.of(
                county().account("A", AccountKind.COMPANY, null, null),
                county().account("A", AccountKind.PROJECT, null, "unit"),
                county().account("S", AccountKind.SPECIAL, "P1", null))) {
            FundUse use = at(
                    county.pay("1", "2022-02-01", "T", "S", "100.00", t -> t.fundId("F"))
                            .pay("2", "2022-02-02", "S", "A", "100.00")
                            .trace(),
                    "A");
            assertThat(use.ownAccount()).isNull();
        }
    }

    @Test
    void twoEarmarksInOneAccountAreToldApartOnlyAsFarAsTheyMustBe() {
        // b = 200.00, 100.00 of each: of 150.00 each gives at least 50.00 and at most 100.00.
        MoneyFacts facts = county().fund("H", FundKind.LOAN, "P1", "100.00")
                .pay("1", "2022-02-01", "T", "S", "100.00", t -> t.fundId("F"))
                .pay("2", "2022-02-01", "T", "S", "100.00", t -> t.fundId("H"))
                .pay("3", "2022-03-01", "S", "X", "150.00", t -> t.purpose(Purpose.LENDING))
                .trace();
        assertThat(facts.uses()).hasSize(2).allSatisfy(use -> amounts(use, "50.00", "100.00"));
    }

    @Test
    void aPoolOfSeveralEarmarksIsShortForCertainEachIsNot() {
        MoneyLedger county = county().fund(
                        "H", FundKind.LOAN, "P1", "100.00", fund -> fund.scopePurposes(List.of(Purpose.CONSTRUCTION))
                                .scopeChanges(List.of()))
                .opening("S", "10.00")
                .pay("1", "2022-02-01", "T", "S", "100.00", t -> t.fundId("F"))
                .pay("2", "2022-02-01", "T", "S", "100.00", t -> t.fundId("H"))
                .pay("3", "2022-03-01", "S", "X", "20.00", t -> t.purpose(Purpose.CONSTRUCTION))
                .pay("4", "2022-03-02", "S", "X", "50.00", t -> t.purpose(Purpose.LENDING));
        Shortfall open = county.trace().shortfalls().get(0);
        // 200.00 less 20.00 lawfully spent should lie there, 140.00 does.
        assertThat(open.largest()).isEqualTo(new BigDecimal("40.00"));
        assertThat(open.on()).isEqualTo(LocalDate.of(2022, 3, 2));
        assertThat(open.fundId()).isNull();
        assertThat(open.fundIds()).containsExactly("F", "H");
        assertThat(open.coveredOn()).isNull();
        county.pay("5", "2022-05-02", "X", "S", "45.00", t -> t.purpose(Purpose.OTHER));
        Shortfall covered = county.trace().shortfalls().get(0);
        assertThat(covered.largest()).isEqualTo(new BigDecimal("40.00"));
        assertThat(covered.coveredOn()).isEqualTo(LocalDate.of(2022, 5, 2));
    }

    @Test
    void nothingIsProvenFromStatementsThatAreNotComplete() {
        MoneyLedger county = county().account("S", AccountKind.SPECIAL, "P1", "unit", a -> a.statementsComplete(null))
                .pay("1", "2022-02-01", "T", "S", "100.00", t -> t.fundId("F"))
                .pay("2", "2022-03-01", "S", "X", "100.00");
        amounts(at(county.trace(), "X"), "0.00", "100.00");
    }

    @Test
    void statementsProveWhatHappenedWithinTheirPeriod() {
        MoneyLedger county = county().account(
                        "S", AccountKind.SPECIAL, "P1", "unit", a -> a.periodTo(LocalDate.of(2022, 12, 31)))
                .pay("1", "2022-02-01", "T", "S", "100.00", t -> t.fundId("F"))
                .pay("2", "2022-12-31", "S", "X", "60.00")
                .pay("3", "2023-01-01", "S", "A", "40.00");
        amounts(at(county.trace(), "X"), "60.00", "60.00");
        amounts(at(county.trace(), "A"), "0.00", "40.00");
    }

    @Test
    void anOpeningBalanceOfUnknownFundsMayBeAnyThatIsNotAccountedFor() {
        MoneyLedger county = county().account("S", AccountKind.SPECIAL, "P1", "unit", a -> a.openingByFund(null)
                        .openingBalance(new BigDecimal("50.00")))
                .pay("1", "2022-02-01", "T", "S", "70.00", t -> t.fundId("F"))
                .pay("2", "2022-03-01", "S", "X", "110.00");
        // 70.00 is the fund's; of the 50.00 at most the 30.00 that its amount leaves.
        amounts(at(county.trace(), "X"), "60.00", "100.00");
    }

    @Test
    void moneyInTheTreasuryIsNotTraced() {
        MoneyFacts facts = county().pay("1", "2022-02-01", "T", "S", "100.00", t -> t.fundId("F"))
                .pay("2", "2022-03-01", "S", "T", "100.00")
                .pay("3", "2022-04-01", "T", "A", "100.00")
                .trace();
        assertThat(facts.uses()).hasSize(1);
        amounts(at(facts, "T"), "100.00", "100.00");
    }

    @Test
    void aFundThatLandsInAnotherProjectsAccountIsFollowedFromThere() {
        MoneyFacts facts = county().account("Q", AccountKind.SPECIAL, "P2", "unit")
                .pay("1", "2022-02-01", "T", "Q", "100.00", t -> t.fundId("F").purpose(Purpose.OTHER_PROJECT))
                .pay("2", "2022-03-01", "Q", "G", "100.00", LENT)
                .trace();
        FundUse budget = at(facts, "G");
        amounts(budget, "100.00", "100.00");
        assertThat(budget.chain()).extracting(Transfer::id).containsExactly("1", "2");
    }

    @Test
    void theLowestBalanceOfALongTimeLiesIdle() {
        MoneyLedger county = county().fund(
                        "L", FundKind.LOAN, "P1", "100.00", fund -> fund.annualInterestRate(new BigDecimal("3.65")))
                .pay("1", "2022-02-01", "T", "S", "100.00", t -> t.fundId("L"))
                .pay("2", "2022-03-01", "S", "X", "40.00", t -> t.fundId("L"));
        IdleStretch idle = county.trace().idle().stream()
                .filter(stretch -> stretch.fundId().equals("L"))
                .findFirst()
                .orElseThrow();
        assertThat(idle.current()).isTrue();
        assertThat(idle.lowestProven()).isEqualTo(new BigDecimal("60.00"));
        assertThat(idle.beganOn()).isEqualTo(LocalDate.of(2022, 2, 1));
        assertThat(idle.endedOn()).isEqualTo(MoneyLedger.END);
        // 698 nights on 60.00 at 3.65 %, as the last day's is not yet borne: 60 × 0.0001 × 698 = 4.188.
        assertThat(idle.interest()).isEqualTo(new BigDecimal("4.18"));
    }

    @Test
    void moneyThatMovesBetweenOwnAccountsIsIdleAllTheSame() {
        MoneyLedger county = county().account("R", AccountKind.PROJECT, "P1", "unit")
                .pay("1", "2022-02-01", "T", "S", "100.00", t -> t.fundId("F"))
                .pay("2", "2023-06-01", "S", "R", "100.00");
        assertThat(county.trace().idle().get(0).lowestProven()).isEqualTo(new BigDecimal("100.00"));
    }

    @Test
    void aRecoveryIsCountedOnceByItsPaymentAndItsDocument() {
        MoneyLedger county = county().fund("F", FundKind.STATE_GRANT, "P1", "100.00", fund -> fund.budgetYear(2021)
                        .retention(BigDecimal.ZERO)
                        .recoveries(List.of(
                                new Recovery(LocalDate.of(2022, 6, 1), new BigDecimal("40.00"), null, "doc 1"))))
                .pay("1", "2022-02-01", "T", "S", "100.00", t -> t.fundId("F"))
                .pay("2", "2022-06-01", "S", "T", "40.00", t -> t.fundId("F").purpose(Purpose.RECOVERY));
        FundUnspent unspent = county.trace().unspent().get(0);
        assertThat(unspent.on()).isEqualTo(LocalDate.of(2022, 12, 31));
        assertThat(unspent.proven()).isEqualTo(new BigDecimal("60.00"));
        assertThat(unspent.possible()).isEqualTo(new BigDecimal("60.00"));
    }

    @Test
    void whatWasLentAgainIsOutSinceThen() {
        MoneyFacts facts = county().pay("1", "2022-02-01", "T", "S", "100.00", t -> t.fundId("F"))
                .pay("2", "2022-03-01", "S", "A", "30.00", t -> t.purpose(Purpose.LENDING))
                .pay("3", "2022-05-01", "A", "S", "30.00", t -> t.purpose(Purpose.RETURN))
                .pay("4", "2022-08-01", "S", "A", "20.00", t -> t.purpose(Purpose.LENDING))
                .trace();
        FundUse use = at(facts, "A");
        assertThat(use.firstOn()).isEqualTo(LocalDate.of(2022, 3, 1));
        assertThat(use.since()).isEqualTo(LocalDate.of(2022, 8, 1));
        assertThat(use.provenOutstanding()).isEqualTo(new BigDecimal("20.00"));
    }

    @Test
    void moneyPassedThroughTwoCompaniesIsSpentOnce() {
        MoneyLedger county = county().fund("F", FundKind.STATE_GRANT, "P1", "100.00", fund -> fund.budgetYear(2021)
                        .retention(BigDecimal.ZERO)
                        .scopeProjectIds(List.of("P1"))
                        .scopePurposes(List.of(Purpose.CONSTRUCTION))
                        .scopeChanges(List.of())
                        .recoveries(List.of()))
                .pay("1", "2022-02-01", "T", "S", "100.00", t -> t.fundId("F"))
                .pay("2", "2022-03-01", "S", "A", "30.00", t -> built(t))
                .pay("3", "2022-04-01", "A", "B", "30.00", t -> built(t))
                .pay("4", "2023-04-01", "S", "X", "70.00", t -> built(t).fundId("F"));
        FundUnspent unspent = county.trace().unspent().get(0);
        assertThat(unspent.proven()).isEqualTo(new BigDecimal("70.00"));
        assertThat(unspent.possible()).isEqualTo(new BigDecimal("70.00"));
        assertThat(unspent.clearedOn()).isEqualTo(LocalDate.of(2023, 4, 1));
    }

    private static TransferBuilder built(TransferBuilder transfer) {
        return transfer.purpose(Purpose.CONSTRUCTION).payeeProjectId("P1");
    }

    @Test
    void whatWasLentIsUnspentWhetherItCameBackOrNot() {
        MoneyLedger county = county().fund("F", FundKind.STATE_GRANT, "P1", "100.00", fund -> fund.budgetYear(2021)
                        .retention(BigDecimal.ZERO)
                        .scopeProjectIds(List.of("P1"))
                        .scopePurposes(List.of(Purpose.CONSTRUCTION))
                        .scopeChanges(List.of())
                        .recoveries(List.of()))
                .pay("1", "2022-02-01", "T", "S", "100.00", t -> t.fundId("F"))
                .pay("2", "2022-03-01", "S", "A", "30.00", t -> t.purpose(Purpose.LENDING))
                .pay("3", "2022-04-01", "S", "X", "60.00", MoneyTracingTest::built)
                .pay("4", "2023-01-05", "A", "S", "30.00", t -> t.purpose(Purpose.RETURN))
                .pay("5", "2023-04-01", "S", "X", "40.00", MoneyTracingTest::built);
        FundUnspent unspent = county.trace().unspent().get(0);
        assertThat(unspent.proven()).isEqualTo(new BigDecimal("40.00"));
        assertThat(unspent.possible()).isEqualTo(new BigDecimal("40.00"));
        assertThat(unspent.clearedOn()).isEqualTo(LocalDate.of(2023, 4, 1));
    }

    @Test
    void sisterLinksInACircleMakeOnePool() {
        MoneyFacts facts = county().account("S", AccountKind.SPECIAL, "P1", "unit", a -> a.sisterOfId("D"))
                .account("D", AccountKind.SPECIAL, "P1", "unit", a -> a.sisterOfId("S"))
                .account("E", AccountKind.SPECIAL, "P1", "unit", a -> a.sisterOfId("D"))
                .pay("1", "2022-02-01", "T", "S", "100.00", t -> t.fundId("F"))
                .pay("2", "2022-02-01", "S", "E", "100.00")
                .pay("3", "2022-03-01", "E", "X", "100.00")
                .trace();
        amounts(at(facts, "X"), "100.00", "100.00");
        assertThat(facts.uses()).hasSize(1);
    }

    @Test
    void nothingIsFollowedWhereTransfersAreUnknown() {
        MoneyFacts facts = MoneyTracing.trace(
                LedgerBuilder.builder(county().ledger()).transfers(null).build(),
                AsOf.of(MoneyLedger.END, MoneyLedger.END),
                MoneyLedger.SETTINGS);
        assertThat(facts.uses()).isEmpty();
        assertThat(facts.idle()).isEmpty();
    }

    @Test
    void amountsThatDoNotFitFailAloud() {
        MoneyLedger county = county().pay("1", "2022-02-01", "T", "S", "90000000000000000.00", t -> t.fundId("F"))
                .pay("2", "2022-02-02", "T", "S", "90000000000000000.00", t -> t.fundId("F"));
        assertThatThrownBy(county::trace).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void aHundredThousandHopsRoundAndRoundStayBounded() {
        MoneyLedger county = county().pay("in", "2022-02-01", "T", "S", "100.00", t -> t.fundId("F"));
        for (int i = 0; i < 100_000; i++) {
            String day = LocalDate.of(2022, 3, 1).plusDays(i / 200).toString();
            String from = i == 0 ? "S" : i % 2 == 1 ? "A" : "B";
            county.pay("h" + i, day, from, i % 2 == 0 ? "A" : "B", "50.00", LENT);
        }
        county.pay("last", "2023-12-30", "B", "G", "50.00", LENT);
        MoneyFacts facts = county.trace();
        FundUse budget = at(facts, "G");
        assertThat(budget.possible()).isEqualTo(new BigDecimal("50.00"));
        assertThat(budget.proven()).isEqualTo(new BigDecimal("50.00"));
        assertThat(budget.chain()).hasSizeLessThanOrEqualTo(2 * ChainLink.SHOWN);
    }

    @Test
    void aLongChainOfOneDayIsFollowedToItsEnd() {
        MoneyLedger county = county().opening("S", "100.00", new OpeningBalance("F", new BigDecimal("100.00")));
        int length = 20_000;
        String from = "S";
        for (int i = 0; i < length; i++) {
            String to = "N" + i;
            county.account(to, AccountKind.COMPANY, null, "company" + i);
            county.pay("h" + i, "2022-03-01", from, to, "100.00", LENT);
            from = to;
        }
        county.pay("last", "2022-03-01", from, "G", "100.00", LENT);
        FundUse budget = at(county.trace(), "G");
        amounts(budget, "100.00", "100.00");
        assertThat(budget.hops()).isEqualTo(length + 1);
        assertThat(budget.chain()).hasSize(2 * ChainLink.SHOWN);
        assertThat(budget.chain().get(0).id()).isEqualTo("h0");
        assertThat(budget.chain().get(99).id()).isEqualTo("last");
    }

    private static final UnaryOperator<TransferBuilder> BUILT =
            transfer -> transfer.purpose(Purpose.CONSTRUCTION).payeeProjectId("P1");

    private static MoneyLedger earned(String own) {
        return county().opening("A", own)
                .pay("1", "2022-02-01", "T", "S", "100.00", t -> t.fundId("F"))
                .pay("2", "2022-03-01", "S", "A", "100.00", t -> BUILT.apply(t).fundId("F"));
    }

    @Test
    void whatWasPaidWithinTheScopeIsEarned() {
        MoneyFacts facts = earned("0.00")
                .pay("3", "2022-04-01", "A", "X", "40.00", t -> t.purpose(Purpose.WAGES))
                .pay("4", "2022-04-01", "A", "B", "60.00", t -> t.purpose(Purpose.OTHER))
                .pay("5", "2022-05-01", "B", "X", "60.00", t -> t.purpose(Purpose.OTHER))
                .trace();
        assertThat(facts.uses()).extracting(FundUse::accountId).containsExactly("A");
        assertThat(facts.uses().get(0).getInside()).isTrue();
    }

    @Test
    void whatWasEarnedMayBeTheFundsInTheBudgetHoweverManyCompaniesWereBetween() {
        MoneyFacts facts = earned("0.00")
                .pay("3", "2022-04-01", "A", "B", "60.00", t -> t.purpose(Purpose.OTHER))
                .pay("4", "2022-05-01", "B", "G", "60.00", t -> t.purpose(Purpose.OTHER))
                .trace();
        amounts(at(facts, "G"), "0.00", "60.00");
    }

    @Test
    void whatWhoEarnedItPaysIntoTheBudgetMayBeTheFunds() {
        MoneyFacts facts = earned("30.00")
                .pay("3", "2022-04-01", "A", "G", "90.00", t -> t.purpose(Purpose.OTHER))
                .trace();
        amounts(at(facts, "G"), "0.00", "90.00");
    }

    @Test
    void aVoucherThatBalancesTheBudgetIsProofHoweverManyCompaniesWereBetween() {
        MoneyFacts facts = earned("30.00")
                .pay("3", "2022-04-01", "A", "B", "90.00", t -> t.purpose(Purpose.OTHER))
                .pay("4", "2022-05-01", "B", "G", "90.00", t -> t.purpose(Purpose.BUDGET_BALANCING))
                .trace();
        amounts(at(facts, "G"), "60.00", "90.00");
        assertThat(at(facts, "G").hops()).isEqualTo(3);
    }

    @Test
    void whatIsHandedOnUnderTheFundsNameIsItsAgain() {
        MoneyFacts facts = earned("30.00")
                .pay("3", "2022-04-01", "A", "X", "40.00", t -> LENT.apply(t).fundId("F"))
                .trace();
        outstanding(at(facts, "X"), "40.00", "40.00");
        assertThat(at(facts, "X").getInside()).isFalse();
    }

    @Test
    void whatIsNotKnownToBeEarnedIsPossibleAfterwards() {
        MoneyFacts facts = county().pay("1", "2022-02-01", "T", "S", "100.00", t -> t.fundId("F"))
                .pay("2", "2022-03-01", "S", "A", "100.00", t -> t.fundId("F").purpose(Purpose.CONSTRUCTION))
                .pay("3", "2022-04-01", "A", "X", "40.00", LENT)
                .trace();
        amounts(at(facts, "X"), "0.00", "40.00");
    }

    @Test
    void moneyLentAndSpentWithinTheScopeIsPutRightThatDay() {
        MoneyFacts facts = county().pay("1", "2022-02-01", "T", "S", "100.00", t -> t.fundId("F"))
                .pay("2", "2022-03-01", "S", "A", "100.00", t -> LENT.apply(t).fundId("F"))
                .pay("3", "2022-04-01", "A", "X", "100.00", BUILT)
                .trace();
        amounts(at(facts, "A"), "100.00", "100.00");
        outstanding(at(facts, "A"), "0.00", "0.00");
        assertThat(at(facts, "A").returnedOn()).isEqualTo(LocalDate.of(2022, 4, 1));
    }

    @Test
    void paymentsTogetherProveWhatEachAloneDoesNot() {
        // 100.00 of the fund beside 50.00: two payments of 70.00 leave 10.00, so that 90.00 at least are the fund's.
        for (String day : List.of("2022-03-01", "2022-03-02")) {
            MoneyFacts facts = county().opening("S", "50.00")
                    .pay("1", "2022-02-01", "T", "S", "100.00", t -> t.fundId("F"))
                    .pay("2", "2022-03-01", "S", "X", "70.00", LENT)
                    .pay("3", day, "S", "X", "70.00", t -> t.purpose(Purpose.EQUITY_INVESTMENT))
                    .trace();
            BigDecimal placed =
                    facts.uses().stream().map(FundUse::provenOutstanding).reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(placed).isEqualTo(new BigDecimal("40.00"));
            assertThat(facts.unplaced()).singleElement().satisfies(unplaced -> assertThat(unplaced.amount())
                    .isEqualTo(new BigDecimal("50.00")));
        }
    }

    @Test
    void whatMayHaveBeenSpentWithinTheScopeIsNotMissing() {
        MoneyFacts facts = county().opening("S", "50.00")
                .pay("1", "2022-02-01", "T", "S", "100.00", t -> t.fundId("F"))
                .pay("2", "2022-03-01", "S", "X", "70.00", LENT)
                .pay("3", "2022-03-02", "S", "X", "70.00", BUILT)
                .trace();
        assertThat(facts.unplaced()).isEmpty();
    }

    @Test
    void otherMoneyThatComesInLaterDoesNotHideWhatWasMissing() {
        MoneyFacts facts = county().opening("S", "50.00")
                .pay("1", "2022-02-01", "T", "S", "100.00", t -> t.fundId("F"))
                .pay("2", "2022-03-01", "S", "X", "70.00", LENT)
                .pay("3", "2022-03-02", "S", "X", "70.00", t -> t.purpose(Purpose.EQUITY_INVESTMENT))
                .pay("4", "2022-06-01", "B", "S", "0.01", t -> t.purpose(Purpose.OTHER))
                .opening("B", "0.01")
                .trace();
        assertThat(facts.unplaced().get(0).amount()).isEqualTo(new BigDecimal("50.00"));
    }
}
