package org.penggai.ledger;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.penggai.read.LedgerReader;

/**
 * Everything a county knows of its redevelopment projects and their money, up to a day. Immutable. Amounts are in 元.
 * An array that is null is unknown; an empty one says that there is none.
 *
 * @param schemaVersion version of the ledger's format; never null
 * @param asOf day up to which the ledger knows, inclusive; never null
 * @param jurisdiction the county; never null
 * @param organisations An organisation (OC4IDS party); null when unknown, empty for none
 * @param offices A project management office; null when unknown, empty for none
 * @param projects A redevelopment project (OC4IDS project); null when unknown, empty for none
 * @param buildings A building or phase; null when unknown, empty for none
 * @param planListings A project's listing in the external plan; null when unknown, empty for none
 * @param rectificationEntries An entry of the county's own rectification ledger; null when unknown, empty for none
 * @param stoppages A stoppage or slowdown of a project; null when unknown, empty for none
 * @param turnoverMoney Land-reserve or land-price turnover money; null when unknown, empty for none
 * @param financeStatements Income and cost of a project; null when unknown, empty for none
 * @param approvals An approval or permit of a project; null when unknown, empty for none
 * @param gapApprovals An approval with gaps tolerated; null when unknown, empty for none
 * @param scheduleNodes A node of a project's schedule (OC4IDS milestone); null when unknown, empty for none
 * @param progressReports A report of a project's progress; null when unknown, empty for none
 * @param householdBatches A household, or a batch of households alike in all that is recorded; null when unknown, empty for none
 * @param funds Earmarked money; null when unknown, empty for none
 * @param accounts An account that money passes through; null when unknown, empty for none
 * @param transfers A movement of money; null when unknown, empty for none
 * @param payables A certified payable; null when unknown, empty for none
 * @param loans A loan or bond of a project; null when unknown, empty for none
 * @param instalments An instalment of a loan or bond; null when unknown, empty for none
 * @param debtPositions Government debt of the county at a date; null when unknown, empty for none
 * @param repaymentReserves The county's repayment reserve; null when unknown, empty for none
 * @param hiddenDebtReviews A review of hidden debt (dates only, never figures); null when unknown, empty for none
 * @param landParcels A parcel vacated or expropriated by a project; null when unknown, empty for none
 * @param collaterals A mortgaged asset; null when unknown, empty for none
 * @param overdueCauses The review of why a project's resettlement is overdue; null when unknown, empty for none
 * @param litigations A law suit; null when unknown, empty for none
 * @param takeovers Coordination of a taker for a stopped developer project; null when unknown, empty for none
 * @param supportApplications An application for central investment or special bonds; null when unknown, empty for none
 * @param meetings A coordination meeting; null when unknown, empty for none
 * @param mechanismDocuments A document that founds a mechanism; null when unknown, empty for none
 * @param leaderAssignments A leader who answers for a project; null when unknown, empty for none
 * @param rectificationPlans A project's own plan; null when unknown, empty for none
 * @param problemFlags A project named by audit, inspection or the public; null when unknown, empty for none
 * @param supervisionRecords A record of supervision; null when unknown, empty for none
 * @param staffSecondments A person seconded to the expropriation team; null when unknown, empty for none
 * @param tasks A task of the task list; null when unknown, empty for none
 * @param staffReleases A release of a person from the work; null when unknown, empty for none
 * @param complaints A letter, visit or complaint; null when unknown, empty for none
 * @param disclosures An item of information to be disclosed; null when unknown, empty for none
 * @param disputes A dispute; null when unknown, empty for none
 * @param rankings A ranking of projects or units; null when unknown, empty for none
 * @param assessmentImports The import of the assessment's result into the yearly responsibility assessment; null when unknown, empty for none
 * @param confirmedViolations A violation confirmed by people; null when unknown, empty for none
 * @param rectificationClaims A claim that something was put right; null when unknown, empty for none
 * @param attestations A dated human attestation; null when unknown, empty for none
 * @param waivers A documented exception to an in-principle obligation; null when unknown, empty for none
 */
@RecordBuilder
public record Ledger(
        @Required @Describe(zh = "格式版本", en = "Version of the ledger's format") String schemaVersion,
        @Required @Describe(zh = "截至日期", en = "Day up to which the ledger knows, inclusive") LocalDate asOf,
        @Required @Describe(zh = "行政区", en = "The county") Jurisdiction jurisdiction,
        @Describe(zh = "单位", en = "An organisation (OC4IDS party)") List<Organisation> organisations,
        @Describe(zh = "项目管理处", en = "A project management office") List<Office> offices,
        @Describe(zh = "项目", en = "A redevelopment project (OC4IDS project)") List<Project> projects,
        @Describe(zh = "楼栋（分期）", en = "A building or phase") List<Building> buildings,
        @Describe(zh = "中省计划列入情况", en = "A project's listing in the external plan") List<PlanListing> planListings,
        @Describe(zh = "整改台账条目", en = "An entry of the county's own rectification ledger")
                List<RectificationEntry> rectificationEntries,
        @Describe(zh = "停工或迟缓", en = "A stoppage or slowdown of a project") List<Stoppage> stoppages,
        @Describe(zh = "收储及周转资金", en = "Land-reserve or land-price turnover money") List<TurnoverMoney> turnoverMoney,
        @Describe(zh = "收支测算与决算", en = "Income and cost of a project") List<FinanceStatement> financeStatements,
        @Describe(zh = "审批事项", en = "An approval or permit of a project") List<Approval> approvals,
        @Describe(zh = "容缺审批", en = "An approval with gaps tolerated") List<GapApproval> gapApprovals,
        @Describe(zh = "进度节点", en = "A node of a project's schedule (OC4IDS milestone)")
                List<ScheduleNode> scheduleNodes,
        @Describe(zh = "进度报告", en = "A report of a project's progress") List<ProgressReport> progressReports,
        @Describe(zh = "住户（批次）", en = "A household, or a batch of households alike in all that is recorded")
                List<HouseholdBatch> householdBatches,
        @Describe(zh = "专项资金", en = "Earmarked money") List<Fund> funds,
        @Describe(zh = "账户", en = "An account that money passes through") List<Account> accounts,
        @Describe(zh = "资金流水", en = "A movement of money") List<Transfer> transfers,
        @Describe(zh = "应付款", en = "A certified payable") List<Payable> payables,
        @Describe(zh = "贷款与债券", en = "A loan or bond of a project") List<Loan> loans,
        @Describe(zh = "还本付息", en = "An instalment of a loan or bond") List<Instalment> instalments,
        @Describe(zh = "政府债务余额", en = "Government debt of the county at a date") List<DebtPosition> debtPositions,
        @Describe(zh = "还款准备金", en = "The county's repayment reserve") List<RepaymentReserve> repaymentReserves,
        @Describe(zh = "隐性债务排查", en = "A review of hidden debt (dates only, never figures)")
                List<HiddenDebtReview> hiddenDebtReviews,
        @Describe(zh = "腾空土地", en = "A parcel vacated or expropriated by a project") List<LandParcel> landParcels,
        @Describe(zh = "抵押资产", en = "A mortgaged asset") List<Collateral> collaterals,
        @Describe(zh = "逾期原因", en = "The review of why a project's resettlement is overdue")
                List<OverdueCause> overdueCauses,
        @Describe(zh = "诉讼", en = "A law suit") List<Litigation> litigations,
        @Describe(zh = "接盘", en = "Coordination of a taker for a stopped developer project") List<Takeover> takeovers,
        @Describe(zh = "争取上级资金", en = "An application for central investment or special bonds")
                List<SupportApplication> supportApplications,
        @Describe(zh = "协调会议", en = "A coordination meeting") List<Meeting> meetings,
        @Describe(zh = "制度文件", en = "A document that founds a mechanism") List<MechanismDocument> mechanismDocuments,
        @Describe(zh = "领导包抓", en = "A leader who answers for a project") List<LeaderAssignment> leaderAssignments,
        @Describe(zh = "一项一策方案", en = "A project's own plan") List<RectificationPlan> rectificationPlans,
        @Describe(zh = "问题项目标记", en = "A project named by audit, inspection or the public")
                List<ProblemFlag> problemFlags,
        @Describe(zh = "督查记录", en = "A record of supervision") List<SupervisionRecord> supervisionRecords,
        @Describe(zh = "抽调人员", en = "A person seconded to the expropriation team")
                List<StaffSecondment> staffSecondments,
        @Describe(zh = "任务", en = "A task of the task list") List<Task> tasks,
        @Describe(zh = "人员撤离", en = "A release of a person from the work") List<StaffRelease> staffReleases,
        @Describe(zh = "信访投诉", en = "A letter, visit or complaint") List<Complaint> complaints,
        @Describe(zh = "信息公开", en = "An item of information to be disclosed") List<Disclosure> disclosures,
        @Describe(zh = "矛盾纠纷", en = "A dispute") List<Dispute> disputes,
        @Describe(zh = "排名", en = "A ranking of projects or units") List<Ranking> rankings,
        @Describe(zh = "考核结果运用", en = "The import of the assessment's result into the yearly responsibility assessment")
                List<AssessmentImport> assessmentImports,
        @Describe(zh = "查实问题", en = "A violation confirmed by people") List<ConfirmedViolation> confirmedViolations,
        @Describe(zh = "整改销号", en = "A claim that something was put right")
                List<RectificationClaim> rectificationClaims,
        @Describe(zh = "人工认定", en = "A dated human attestation") List<Attestation> attestations,
        @Describe(zh = "例外批准", en = "A documented exception to an in-principle obligation") List<Waiver> waivers) {

    /** The version of the format that this library reads and writes. */
    public static final String SCHEMA_VERSION = "1.0";

    /** First year of a date in a ledger, and of an as-of date. */
    public static final int FIRST_YEAR = 1949;

    /** Last year of a date in a ledger, and of an as-of date. */
    public static final int LAST_YEAR = 2999;

    public Ledger {
        Objects.requireNonNull(schemaVersion, "schemaVersion");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(jurisdiction, "jurisdiction");
        organisations = Immutable.list(organisations);
        offices = Immutable.list(offices);
        projects = Immutable.list(projects);
        buildings = Immutable.list(buildings);
        planListings = Immutable.list(planListings);
        rectificationEntries = Immutable.list(rectificationEntries);
        stoppages = Immutable.list(stoppages);
        turnoverMoney = Immutable.list(turnoverMoney);
        financeStatements = Immutable.list(financeStatements);
        approvals = Immutable.list(approvals);
        gapApprovals = Immutable.list(gapApprovals);
        scheduleNodes = Immutable.list(scheduleNodes);
        progressReports = Immutable.list(progressReports);
        householdBatches = Immutable.list(householdBatches);
        funds = Immutable.list(funds);
        accounts = Immutable.list(accounts);
        transfers = Immutable.list(transfers);
        payables = Immutable.list(payables);
        loans = Immutable.list(loans);
        instalments = Immutable.list(instalments);
        debtPositions = Immutable.list(debtPositions);
        repaymentReserves = Immutable.list(repaymentReserves);
        hiddenDebtReviews = Immutable.list(hiddenDebtReviews);
        landParcels = Immutable.list(landParcels);
        collaterals = Immutable.list(collaterals);
        overdueCauses = Immutable.list(overdueCauses);
        litigations = Immutable.list(litigations);
        takeovers = Immutable.list(takeovers);
        supportApplications = Immutable.list(supportApplications);
        meetings = Immutable.list(meetings);
        mechanismDocuments = Immutable.list(mechanismDocuments);
        leaderAssignments = Immutable.list(leaderAssignments);
        rectificationPlans = Immutable.list(rectificationPlans);
        problemFlags = Immutable.list(problemFlags);
        supervisionRecords = Immutable.list(supervisionRecords);
        staffSecondments = Immutable.list(staffSecondments);
        tasks = Immutable.list(tasks);
        staffReleases = Immutable.list(staffReleases);
        complaints = Immutable.list(complaints);
        disclosures = Immutable.list(disclosures);
        disputes = Immutable.list(disputes);
        rankings = Immutable.list(rankings);
        assessmentImports = Immutable.list(assessmentImports);
        confirmedViolations = Immutable.list(confirmedViolations);
        rectificationClaims = Immutable.list(rectificationClaims);
        attestations = Immutable.list(attestations);
        waivers = Immutable.list(waivers);
    }

    /**
     * Reads a ledger from JSON in UTF-8.
     *
     * @throws org.penggai.read.LedgerFormatException with every problem, when it is not a ledger
     * @throws IOException when the stream can't be read
     */
    public static Ledger read(InputStream in) throws IOException {
        return new LedgerReader().read(in, "").ledger();
    }
}
