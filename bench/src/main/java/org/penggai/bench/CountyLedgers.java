package org.penggai.bench;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.penggai.ledger.AcceptanceResult;
import org.penggai.ledger.Account;
import org.penggai.ledger.AccountBuilder;
import org.penggai.ledger.AccountKind;
import org.penggai.ledger.Approval;
import org.penggai.ledger.ApprovalBuilder;
import org.penggai.ledger.ApprovalKind;
import org.penggai.ledger.AuthorityLevel;
import org.penggai.ledger.Building;
import org.penggai.ledger.BuildingBuilder;
import org.penggai.ledger.Complaint;
import org.penggai.ledger.ComplaintBuilder;
import org.penggai.ledger.ComplaintOutcome;
import org.penggai.ledger.Disclosure;
import org.penggai.ledger.DisclosureBuilder;
import org.penggai.ledger.Dispatch;
import org.penggai.ledger.DispatchBuilder;
import org.penggai.ledger.Dispute;
import org.penggai.ledger.DisputeBuilder;
import org.penggai.ledger.EventDate;
import org.penggai.ledger.Fund;
import org.penggai.ledger.FundBuilder;
import org.penggai.ledger.FundKind;
import org.penggai.ledger.HouseholdBatch;
import org.penggai.ledger.HouseholdBatchBuilder;
import org.penggai.ledger.HousingMode;
import org.penggai.ledger.ImplementationMode;
import org.penggai.ledger.Instalment;
import org.penggai.ledger.InstalmentBuilder;
import org.penggai.ledger.Jurisdiction;
import org.penggai.ledger.LandParcel;
import org.penggai.ledger.LandParcelBuilder;
import org.penggai.ledger.LeaderAssignment;
import org.penggai.ledger.LeaderAssignmentBuilder;
import org.penggai.ledger.LeaderRank;
import org.penggai.ledger.Ledger;
import org.penggai.ledger.LedgerBuilder;
import org.penggai.ledger.Loan;
import org.penggai.ledger.LoanBuilder;
import org.penggai.ledger.LoanKind;
import org.penggai.ledger.MechanismDocument;
import org.penggai.ledger.MechanismDocumentBuilder;
import org.penggai.ledger.MechanismKind;
import org.penggai.ledger.OpeningBalance;
import org.penggai.ledger.Organisation;
import org.penggai.ledger.OrganisationBuilder;
import org.penggai.ledger.OrganisationKind;
import org.penggai.ledger.Payable;
import org.penggai.ledger.PayableBuilder;
import org.penggai.ledger.Payment;
import org.penggai.ledger.PaymentBuilder;
import org.penggai.ledger.PlanLevel;
import org.penggai.ledger.PlanListing;
import org.penggai.ledger.PlanListingBuilder;
import org.penggai.ledger.ProgressReport;
import org.penggai.ledger.ProgressReportBuilder;
import org.penggai.ledger.Project;
import org.penggai.ledger.ProjectBuilder;
import org.penggai.ledger.ProjectStatus;
import org.penggai.ledger.Purpose;
import org.penggai.ledger.RectificationEntry;
import org.penggai.ledger.RectificationEntryBuilder;
import org.penggai.ledger.RectificationKind;
import org.penggai.ledger.RectificationPlan;
import org.penggai.ledger.RectificationPlanBuilder;
import org.penggai.ledger.ScheduleNode;
import org.penggai.ledger.ScheduleNodeBuilder;
import org.penggai.ledger.SupervisionKind;
import org.penggai.ledger.SupervisionRecord;
import org.penggai.ledger.SupervisionRecordBuilder;
import org.penggai.ledger.Task;
import org.penggai.ledger.TaskBuilder;
import org.penggai.ledger.Transfer;
import org.penggai.ledger.TransferBuilder;

/**
 * Ledgers of made-up counties with the shape of a real one: of 24,000 facts, 30 projects, 200 accounts, 20,000 transfers, 300
 * instalments and two years of supervision records; about one subject in fifty is broken. Same seed and size, same ledger.
 */
public final class CountyLedgers {
    /** What one project brings with it, beside its share of what a county records by days: so many facts. */
    private static final int FACTS_OF_A_PROJECT = 760;

    private static final LocalDate FIRST_DAY = LocalDate.of(2021, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2023, 12, 31);
    private static final LocalDate ISSUED = LocalDate.of(2021, 12, 31);
    private static final int DAYS = (int) (LAST_DAY.toEpochDay() - FIRST_DAY.toEpochDay());
    private static final double BROKEN = 0.02;

    private final SplittableRandom random;
    private final int facts;
    private final List<Organisation> organisations = new ArrayList<>();
    private final List<Project> projects = new ArrayList<>();
    private final List<Building> buildings = new ArrayList<>();
    private final List<PlanListing> listings = new ArrayList<>();
    private final List<RectificationEntry> entries = new ArrayList<>();
    private final List<RectificationPlan> plans = new ArrayList<>();
    private final List<Approval> approvals = new ArrayList<>();
    private final List<ScheduleNode> nodes = new ArrayList<>();
    private final List<ProgressReport> reports = new ArrayList<>();
    private final List<HouseholdBatch> batches = new ArrayList<>();
    private final List<Fund> funds = new ArrayList<>();
    private final List<Account> accounts = new ArrayList<>();
    private final List<Transfer> transfers = new ArrayList<>();
    private final List<Payable> payables = new ArrayList<>();
    private final List<Loan> loans = new ArrayList<>();
    private final List<Instalment> instalments = new ArrayList<>();
    private final List<LandParcel> parcels = new ArrayList<>();
    private final List<LeaderAssignment> leaders = new ArrayList<>();
    private final List<Complaint> complaints = new ArrayList<>();
    private final List<Disclosure> disclosures = new ArrayList<>();
    private final List<Dispute> disputes = new ArrayList<>();
    private final List<Task> tasks = new ArrayList<>();

    private CountyLedgers(long seed, int facts) {
        this.random = new SplittableRandom(seed);
        this.facts = facts;
    }

    /** A ledger of about so many facts, 100 at least, as of 2023-12-31. */
    public static Ledger of(long seed, int facts) {
        return new CountyLedgers(seed, facts).ledger();
    }

    /** How many facts a ledger holds. */
    public static int size(Ledger ledger) {
        return org.penggai.ledger.Facts.kinds().keySet().stream()
                .map(array -> org.penggai.ledger.Facts.in(ledger, array))
                .mapToInt(list -> list == null ? 0 : list.size())
                .sum();
    }

    private Ledger ledger() {
        int count = Math.max(1, facts / FACTS_OF_A_PROJECT);
        int transfersOfOne = Math.max(5, Math.min(20_000 / 30, facts * 2 / 3));
        account("treasury", AccountKind.TREASURY, "county", null);
        account("budget", AccountKind.GENERAL_BUDGET, "county", null);
        account("bank", AccountKind.LENDER, "bank", null);
        account("outside", AccountKind.EXTERNAL, null, null);
        account("households", AccountKind.HOUSEHOLD, null, null);
        organisation("county", OrganisationKind.FINANCE_DEPARTMENT);
        organisation("bank", OrganisationKind.BANK);
        for (int i = 0; i < count; i++) {
            project(i, transfersOfOne);
        }
        return LedgerBuilder.builder()
                .schemaVersion(Ledger.SCHEMA_VERSION)
                .asOf(LAST_DAY)
                .jurisdiction(county())
                .organisations(organisations)
                .offices(List.of())
                .projects(projects)
                .buildings(buildings)
                .planListings(listings)
                .rectificationEntries(entries)
                .stoppages(List.of())
                .turnoverMoney(List.of())
                .financeStatements(List.of())
                .approvals(approvals)
                .gapApprovals(List.of())
                .scheduleNodes(nodes)
                .progressReports(reports)
                .householdBatches(batches)
                .funds(funds)
                .accounts(accounts)
                .transfers(transfers)
                .payables(payables)
                .loans(loans)
                .instalments(instalments)
                .debtPositions(List.of())
                .repaymentReserves(List.of())
                .hiddenDebtReviews(List.of())
                .landParcels(parcels)
                .collaterals(List.of())
                .overdueCauses(List.of())
                .litigations(List.of())
                .takeovers(List.of())
                .supportApplications(List.of())
                .meetings(List.of())
                .mechanismDocuments(mechanisms())
                .leaderAssignments(leaders)
                .rectificationPlans(plans)
                .problemFlags(List.of())
                .supervisionRecords(facts < 2_000 ? List.of() : supervision(count))
                .staffSecondments(List.of())
                .tasks(tasks)
                .staffReleases(List.of())
                .complaints(complaints)
                .disclosures(disclosures)
                .disputes(disputes)
                .rankings(List.of())
                .assessmentImports(List.of())
                .confirmedViolations(List.of())
                .rectificationClaims(List.of())
                .attestations(List.of())
                .waivers(List.of())
                .build();
    }

    private static Jurisdiction county() {
        return new Jurisdiction("611026", "柞水县");
    }

    private void project(int number, int transfersOfOne) {
        String id = "p" + number;
        String builder = "builder-" + number;
        organisation(builder, OrganisationKind.PROJECT_BUILDER);
        projects.add(ProjectBuilder.builder()
                .id(id)
                .name("棚户区改造项目" + number)
                .status(ProjectStatus.IMPLEMENTATION)
                .implementationMode(ImplementationMode.GOVERNMENT_LED)
                .continuing(true)
                .builderId(builder)
                .responsiblePerson(broken() ? null : "负责人" + number)
                .ownerNamed(!broken())
                .plannedUnits(200)
                .constructionPermitOn(EventDate.on(day(0, 200)))
                .siteWorkBeganOn(EventDate.on(day(200, 300)))
                .completedOn(EventDate.NONE)
                .cancelledOn(EventDate.NONE)
                .supportingWorksNeeded(false)
                .build());
        listings.add(PlanListingBuilder.builder()
                .id(id + "-listing")
                .projectId(id)
                .level(PlanLevel.CENTRAL)
                .documentNumber("建保〔2021〕" + number + "号")
                .listedOn(day(0, 100))
                .plannedUnits(200)
                .households(200)
                .countsCash(true)
                .unstarted(false)
                .unresettled(true)
                .adjustments(List.of())
                .build());
        entries.add(RectificationEntryBuilder.builder()
                .id(id + "-entry")
                .projectId(id)
                .kind(RectificationKind.UNRESETTLED)
                .overdueUnits(20)
                .enteredOn(LocalDate.of(2022, 1, 10))
                .closedOn(EventDate.NONE)
                .plannedCompletionOn(LocalDate.of(2023, 12, 31))
                .responsiblePerson("负责人" + number)
                .build());
        plans.add(RectificationPlanBuilder.builder()
                .id(id + "-plan")
                .projectIds(List.of(id))
                .adoptedOn(EventDate.on(LocalDate.of(2022, 1, 20)))
                .documentNumber("柞棚改〔2022〕" + number + "号")
                .build());
        leaders.add(LeaderAssignmentBuilder.builder()
                .id(id + "-leader")
                .projectId(id)
                .name("领导" + number)
                .rank(LeaderRank.PRINCIPAL)
                .beganOn(ISSUED)
                .endedOn(broken() ? EventDate.on(LAST_DAY.minusDays(40)) : EventDate.NONE)
                .build());
        built(id);
        recorded(id);
        money(id, builder, transfersOfOne);
    }

    /** Buildings, households, approvals, nodes and reports of a project: fewer where the whole ledger is to be small. */
    private void built(String id) {
        int share = share();
        for (int i = 0; i < Math.max(1, 5 / share); i++) {
            LocalDate accepted = day(600, 900);
            String building = id + "-b" + i;
            buildings.add(BuildingBuilder.builder()
                    .id(building)
                    .projectId(id)
                    .flats(40)
                    .entitledHouseholds(40)
                    .constructionPermitOn(EventDate.on(day(100, 200)))
                    .startedOn(EventDate.on(day(200, 300)))
                    .basicallyCompletedOn(EventDate.on(accepted.minusDays(30)))
                    .acceptancePassedOn(EventDate.on(accepted))
                    .acceptanceResult(AcceptanceResult.PASSED)
                    .acceptanceFiledOn(EventDate.on(accepted.plusDays(10)))
                    .occupiedOn(EventDate.on(accepted.plusDays(50)))
                    .build());
            for (int j = 0; j < Math.max(1, 4 / share); j++) {
                batches.add(HouseholdBatchBuilder.builder()
                        .id(building + "-h" + j)
                        .projectId(id)
                        .buildingId(building)
                        .households(10)
                        .wish(HousingMode.IN_KIND)
                        .wishRecordedOn(EventDate.on(day(0, 100)))
                        .mode(HousingMode.IN_KIND)
                        .signedOn(EventDate.on(day(0, 100)))
                        .noticeOn(EventDate.on(accepted.plusDays(20)))
                        .deliveredOn(EventDate.on(accepted.plusDays(broken() ? 120 : 50)))
                        .paidInFullOn(EventDate.NONE)
                        .refusedOn(EventDate.NONE)
                        .build());
            }
        }
        for (int i = 0; i < Math.max(1, 6 / share); i++) {
            LocalDate accepted = day(100, 700);
            approvals.add(ApprovalBuilder.builder()
                    .id(id + "-approval" + i)
                    .projectId(id)
                    .kind(ApprovalKind.values()[i % ApprovalKind.values().length])
                    .authority("县级部门")
                    .level(AuthorityLevel.COUNTY)
                    .statutory(true)
                    .jointHandling(false)
                    .acceptedOn(EventDate.on(accepted))
                    .approvedOn(EventDate.on(accepted.plusDays(broken() ? 120 : 9)))
                    .suspendedWorkingDays(0)
                    .neededBy(accepted.plusDays(90))
                    .build());
        }
        for (int i = 0; i < Math.max(1, 10 / share); i++) {
            LocalDate due = LocalDate.of(2022, 2, 1).plusDays(60L * i);
            nodes.add(ScheduleNodeBuilder.builder()
                    .id(id + "-node" + i)
                    .projectId(id)
                    .name("节点" + i)
                    .dueDate(due)
                    .dateMet(EventDate.on(due.plusDays(broken() ? 15 : -3)))
                    .responsiblePerson("负责人")
                    .ownerNamed(true)
                    .finalNode(i == 9 || share > 1)
                    .build());
        }
        for (int i = 0; i < Math.max(1, 24 / share); i++) {
            BigDecimal planned = BigDecimal.valueOf(Math.min(100, 4L * (i + 1)));
            reports.add(ProgressReportBuilder.builder()
                    .id(id + "-report" + i)
                    .projectId(id)
                    .on(LocalDate.of(2022, 1, 28).plusMonths(i))
                    .plannedPercent(planned)
                    .actualPercent(broken() ? planned.divide(BigDecimal.TEN) : planned)
                    .build());
        }
    }

    /** What comes from the public and from day-to-day work. */
    private void recorded(String id) {
        for (int i = 0; i < Math.max(1, 4 / share()); i++) {
            LocalDate on = day(370, 1000);
            complaints.add(ComplaintBuilder.builder()
                    .id(id + "-complaint" + i)
                    .projectId(id)
                    .receivedOn(on)
                    .acceptedOn(EventDate.on(on.plusDays(5)))
                    .acceptanceRepliedOn(EventDate.on(on.plusDays(8)))
                    .closedOn(EventDate.on(on.plusDays(broken() ? 90 : 40)))
                    .extendedByDays(0)
                    .outcome(ComplaintOutcome.RESOLVED)
                    .satisfied(true)
                    .build());
            disputes.add(DisputeBuilder.builder()
                    .id(id + "-dispute" + i)
                    .projectId(id)
                    .openedOn(on)
                    .closedOn(EventDate.on(on.plusDays(broken() ? 60 : 20)))
                    .build());
            disclosures.add(DisclosureBuilder.builder()
                    .id(id + "-disclosure" + i)
                    .projectId(id)
                    .title("进展公开" + i)
                    .createdOn(on)
                    .publishedOn(EventDate.on(on.plusDays(broken() ? 50 : 10)))
                    .build());
            tasks.add(TaskBuilder.builder()
                    .id(id + "-task" + i)
                    .projectId(id)
                    .name("任务" + i)
                    .owner("责任人")
                    .dueOn(on.plusDays(30))
                    .doneOn(EventDate.on(on.plusDays(broken() ? 45 : 25)))
                    .build());
        }
    }

    /** Grants, loans and land income come to the project's special account and are paid out to its contractors. */
    private void money(String id, String builder, int transfersOfOne) {
        String special = id + "-special";
        account(special, AccountKind.SPECIAL, builder, id);
        int companies = share() > 1 ? 1 : 4;
        for (int i = 0; i < companies; i++) {
            account(id + "-company" + i, AccountKind.COMPANY, id + "-contractor" + i, null);
            organisation(id + "-contractor" + i, OrganisationKind.COMPANY);
        }
        account(id + "-deposit", AccountKind.UNIT_BASIC, builder, null);
        String grant = id + "-grant";
        String credit = id + "-credit";
        BigDecimal grantAmount = yuan(transfersOfOne * 100_000L);
        BigDecimal creditAmount = yuan(transfersOfOne * 200_000L);
        funds.add(fund(grant, FundKind.STATE_GRANT, id, grantAmount)
                .quotaDocument("陕财建〔2022〕1号")
                .quotaReceivedOn(EventDate.on(LocalDate.of(2022, 2, 10)))
                .announcedInAdvance(false)
                .dispatches(List.of(dispatch(id, grantAmount)))
                .bearsInterest(false)
                .build());
        funds.add(fund(credit, FundKind.LOAN, id, creditAmount)
                .bearsInterest(true)
                .annualInterestRate(new BigDecimal("4.2"))
                .build());
        loans.add(LoanBuilder.builder()
                .id(id + "-loan")
                .kind(LoanKind.BANK_LOAN)
                .projectId(id)
                .fundId(credit)
                .lender("银行")
                .legalDebtorId(builder)
                .principal(creditAmount)
                .annualInterestRate(new BigDecimal("4.2"))
                .drawnOn(EventDate.on(LocalDate.of(2022, 3, 1)))
                .clearedOn(EventDate.NONE)
                .build());
        for (int i = 0; i < (share() > 1 ? 1 : 10); i++) {
            LocalDate due = LocalDate.of(2022, 6, 21).plusMonths(2L * i);
            BigDecimal principal = yuan(100_000);
            BigDecimal paid = broken() ? yuan(50_000) : yuan(101_000);
            instalments.add(InstalmentBuilder.builder()
                    .id(id + "-instalment" + i)
                    .loanId(id + "-loan")
                    .dueOn(due)
                    .principal(principal)
                    .interest(yuan(1_000))
                    .graceDays(0)
                    .extensionAgreements(List.of())
                    .payments(due.isAfter(LAST_DAY) ? List.of() : List.of(payment(due, paid)))
                    .build());
        }
        parcels.add(LandParcelBuilder.builder()
                .id(id + "-parcel")
                .projectId(id)
                .name("地块")
                .areaSquareMetres(yuan(20_000))
                .expropriatedOn(EventDate.on(day(100, 400)))
                .soldOn(EventDate.NONE)
                .soldAreaSquareMetres(BigDecimal.ZERO)
                .grossProceeds(BigDecimal.ZERO.setScale(2))
                .loanIds(List.of(id + "-loan"))
                .build());
        flow(id, special, grant, credit, companies, transfersOfOne);
        for (int i = 0; i < Math.max(1, 12 / share()); i++) {
            LocalDate certified = day(400, 1000);
            payables.add(PayableBuilder.builder()
                    .id(id + "-payable" + i)
                    .projectId(id)
                    .payeeName("施工单位")
                    .amount(yuan(50_000))
                    .certifiedOn(EventDate.on(certified))
                    .dueOn(certified.plusDays(30))
                    .payments(List.of(payment(certified.plusDays(broken() ? 60 : 20), yuan(50_000))))
                    .retention(false)
                    .disputed(false)
                    .accountId(special)
                    .build());
        }
    }

    private void flow(String id, String special, String grant, String credit, int companies, int count) {
        transfer(id, LocalDate.of(2022, 2, 20), yuan(count * 100_000L), "treasury", special, grant, null);
        transfer(id, LocalDate.of(2022, 3, 1), yuan(count * 200_000L), "bank", special, credit, null);
        for (int i = 2; i < count; i++) {
            LocalDate on = LocalDate.of(2022, 3, 2).plusDays(600L * i / count);
            double what = random.nextDouble();
            String company = id + "-company" + random.nextInt(companies);
            String fund = i % 3 == 0 ? grant : credit;
            if (what < 0.70) {
                transfer(id, on, yuan(250_000), special, company, fund, Purpose.CONSTRUCTION);
            } else if (what < 0.85) {
                transfer(id, on, yuan(200_000), company, "outside", null, Purpose.OTHER);
            } else if (what < 0.995) {
                transfer(id, on, yuan(260_000), special, "households", fund, Purpose.EXPROPRIATION_COMPENSATION);
            } else {
                transfer(id, on, yuan(30_000), special, id + "-deposit", fund, Purpose.WAGES);
            }
        }
    }

    private FundBuilder fund(String id, FundKind kind, String project, BigDecimal amount) {
        return FundBuilder.builder()
                .id(id)
                .name("资金" + id)
                .kind(kind)
                .projectId(project)
                .amount(amount)
                .budgetYear(2022)
                .quotaReceivedOn(EventDate.NONE)
                .withholdings(List.of())
                .recoveries(List.of())
                .scopeProjectIds(List.of(project))
                .scopePurposes(List.of(Purpose.CONSTRUCTION, Purpose.EXPROPRIATION_COMPENSATION))
                .scopeChanges(List.of())
                .commitments(List.of())
                .retention(BigDecimal.ZERO.setScale(2));
    }

    private Dispatch dispatch(String project, BigDecimal amount) {
        return DispatchBuilder.builder()
                .on(LocalDate.of(2022, 2, 10).plusDays(broken() ? 60 : 10))
                .amount(amount)
                .projectId(project)
                .documentNumber("柞财〔2022〕1号")
                .build();
    }

    private static Payment payment(LocalDate on, BigDecimal amount) {
        return PaymentBuilder.builder().on(on).amount(amount).build();
    }

    private void transfer(
            String project, LocalDate on, BigDecimal amount, String from, String to, String fund, Purpose purpose) {
        transfers.add(TransferBuilder.builder()
                .id("t" + transfers.size())
                .date(on)
                .amount(amount)
                .fromAccountId(from)
                .toAccountId(to)
                .fundId(fund)
                .payeeProjectId(purpose == null || fund == null ? null : project)
                .purpose(purpose)
                .build());
    }

    private void account(String id, AccountKind kind, String owner, String project) {
        accounts.add(AccountBuilder.builder()
                .id(id)
                .name("账户" + id)
                .kind(kind)
                .ownerId(owner)
                .projectId(project)
                .periodFrom(FIRST_DAY)
                .periodTo(LAST_DAY)
                .statementsComplete(true)
                .openingBalance(kind == AccountKind.COMPANY ? yuan(1_000_000_000L) : yuan(0))
                .openingByFund(List.<OpeningBalance>of())
                .freezes(List.of())
                .build());
    }

    private void organisation(String id, OrganisationKind kind) {
        organisations.add(
                OrganisationBuilder.builder().id(id).name("单位" + id).kind(kind).build());
    }

    private List<MechanismDocument> mechanisms() {
        List<MechanismDocument> documents = new ArrayList<>();
        for (MechanismKind kind : MechanismKind.values()) {
            documents.add(MechanismDocumentBuilder.builder()
                    .id("document-" + kind.name())
                    .kind(kind)
                    .adoptedOn(EventDate.on(LocalDate.of(2022, 1, 15)))
                    .documentNumber("柞政办〔2022〕" + kind.ordinal() + "号")
                    .projectIds(List.of())
                    .build());
        }
        return documents;
    }

    /** Two years of days, weeks, months and quarters since the plan, of all projects. */
    private List<SupervisionRecord> supervision(int count) {
        List<String> all = IntStream.range(0, count).mapToObj(i -> "p" + i).toList();
        List<SupervisionRecord> records = new ArrayList<>();
        for (LocalDate day = LocalDate.of(2022, 1, 16); day.isBefore(LAST_DAY); day = day.plusDays(1)) {
            if (!broken()) {
                record(records, SupervisionKind.DAILY_ARRANGEMENT, day, all);
            }
            if (day.getDayOfWeek() == DayOfWeek.FRIDAY && !broken()) {
                record(records, SupervisionKind.WEEKLY_ACCOUNT, day, all);
            }
            if (day.getDayOfMonth() == 25) {
                record(records, SupervisionKind.MONTHLY_COMPARISON, day, all);
            }
            if (day.getDayOfMonth() == 26 && day.getMonthValue() % 3 == 0) {
                record(records, SupervisionKind.QUARTERLY_ASSESSMENT, day, all);
            }
        }
        return records;
    }

    private static void record(
            List<SupervisionRecord> records, SupervisionKind kind, LocalDate on, List<String> projects) {
        records.add(SupervisionRecordBuilder.builder()
                .id("record-" + records.size())
                .kind(kind)
                .on(on)
                .recordedOn(on)
                .projectIds(projects)
                .feedsAnnualAssessment(true)
                .build());
    }

    /** By how much a project is smaller than usual, so that small ledgers keep the proportions. */
    private int share() {
        return Math.max(1, FACTS_OF_A_PROJECT / facts);
    }

    private boolean broken() {
        return random.nextDouble() < BROKEN;
    }

    private LocalDate day(int from, int to) {
        return FIRST_DAY.plusDays(Math.min(DAYS, random.nextInt(from, to)));
    }

    private static BigDecimal yuan(long yuan) {
        return BigDecimal.valueOf(yuan * 100, 2);
    }
}
