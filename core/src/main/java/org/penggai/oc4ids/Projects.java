package org.penggai.oc4ids;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.penggai.ledger.EventDate;
import org.penggai.ledger.FinanceStatement;
import org.penggai.ledger.FinanceStatementBuilder;
import org.penggai.ledger.Project;
import org.penggai.ledger.ProjectBuilder;
import org.penggai.ledger.ProjectStatus;
import org.penggai.ledger.Shape;
import org.penggai.ledger.StatementScope;
import org.penggai.ledger.StatementStage;
import org.penggai.read.PlacedValue;
import org.penggai.read.ShapeCheck;

/** The projects of a package, with what belongs to them. */
final class Projects {
    /** Up to 0.9.3 a project in use was completed; since then it is maintained. */
    private static final Map<String, ProjectStatus> STATES = Map.of(
            "identification", ProjectStatus.IDENTIFICATION,
            "preparation", ProjectStatus.PREPARATION,
            "implementation", ProjectStatus.IMPLEMENTATION,
            "completion", ProjectStatus.COMPLETION,
            "completed", ProjectStatus.COMPLETED,
            "maintenance", ProjectStatus.COMPLETED,
            "decommissioned", ProjectStatus.DECOMMISSIONED,
            "cancelled", ProjectStatus.CANCELLED);

    private static final List<String> CODES = List.of(
            "identification",
            "preparation",
            "implementation",
            "completion",
            "completed",
            "maintenance",
            "decommissioning",
            "decommissioned",
            "cancelled");

    private static final List<String> KEPT =
            List.of("sector", "type", "identifiers", "description", "purpose", "additionalClassifications", "updated");

    private final Reading reading;
    private final String sector;
    private final Ids ids;
    private final Ids statementIds;
    private final Parties parties;
    private final Milestones milestones;
    private final Transactions transactions;
    private final List<Project> projects = new ArrayList<>();
    private final List<FinanceStatement> statements = new ArrayList<>();

    /** @param sector the sector whose projects are carried; null for all */
    Projects(Reading reading, String sector) {
        this.reading = reading;
        this.sector = sector;
        this.ids = new Ids(reading.losses());
        this.statementIds = new Ids(reading.losses());
        this.parties = new Parties(reading);
        this.milestones = new Milestones(reading);
        this.transactions = new Transactions(reading, parties);
    }

    List<Project> projects() {
        return projects;
    }

    List<FinanceStatement> statements() {
        return statements;
    }

    Parties parties() {
        return parties;
    }

    Milestones milestones() {
        return milestones;
    }

    Transactions transactions() {
        return transactions;
    }

    void add(Item project) {
        String id = project.required("id", "项目编号", "project id");
        List<String> sectors = project.texts("sector", "行业", "sector");
        if (sector != null && sectors.stream().noneMatch(one -> one.equals(sector) || one.startsWith(sector + "."))) {
            reading.losses().add(project.place(), Loss.OTHER_SECTOR, sector);
            return;
        }
        String taken = id == null ? null : ids.take(id, project.place());
        if (taken == null) {
            return;
        }
        milestones.project(taken);
        String title = project.text("title", "项目名称", "title");
        if (title == null && !project.has("title")) {
            reading.losses().add(project.place(), Loss.NO_TITLE);
        }
        Parties.OfProject ofProject = parties.project(taken, project.items("parties", "单位", "parties", "party"));
        LocalDate[] planned = planned(project);
        LocalDate completed = completion(project, taken);
        budget(project, taken);
        milestones.add(taken, taken + "/", project.items("milestones", "进度节点", "milestones", "milestone"));
        transactions.add(
                taken, taken + "/", ofProject, project.items("transactions", "交易", "transactions", "transaction"));
        processes(project, taken, ofProject);
        projects.add(ProjectBuilder.builder()
                .id(taken)
                .name(title == null ? taken : title)
                .projectCode(projectCode(project))
                .status(status(project))
                .builderId(ofProject.referred(project, "publicAuthority", "主管单位", "public authority", null))
                .plannedStartOn(planned[0])
                .plannedCompletionOn(planned[1])
                .completedOn(completed == null ? EventDate.UNKNOWN : EventDate.on(completed))
                .source(reading.source(project.place()))
                .extensions(extensions(project, ofProject))
                .build());
        project.rest();
    }

    private Map<String, Object> extensions(Item project, Parties.OfProject ofProject) {
        LocalDate updated = project.day("updated", "更新时间", "updated");
        if (updated != null && updated.isBefore(reading.published())) {
            reading.losses().add(project.place("updated"), Loss.UPDATED_EARLIER, updated, reading.published());
        }
        Map<String, Object> kept = new LinkedHashMap<>(project.kept(KEPT));
        if (!ofProject.roles().isEmpty()) {
            kept.put("roles", ofProject.roles());
        }
        return kept.isEmpty() ? Map.of() : Map.of(Oc4idsReader.EXTENSION, kept);
    }

    /** The code of the investment project among its identifiers: known by its form. */
    private static String projectCode(Item project) {
        PlacedValue identifiers = project.value("identifiers");
        if (identifiers == null || identifiers.array() == null) {
            return null;
        }
        return identifiers.array().stream()
                .filter(one -> one.object() != null && one.object().containsKey("id"))
                .map(one -> one.object().get("id").content())
                .filter(id -> id instanceof String code && ShapeCheck.fits(Shape.Kind.PROJECT_CODE, code))
                .map(String.class::cast)
                .findFirst()
                .orElse(null);
    }

    private ProjectStatus status(Item project) {
        String code = project.code("status", "项目状态", "project status", CODES);
        ProjectStatus status = code == null ? null : STATES.get(code);
        if ("maintenance".equals(code)) {
            reading.losses().add(project.place("status"), Loss.NARROWED_STATUS);
        } else if (code != null && status == null) {
            reading.losses().add(project.place("status"), Loss.OTHER_STATUS);
        }
        return status;
    }

    private static LocalDate[] planned(Item project) {
        Item period = project.item("period", "项目期间", "project period", "period");
        if (period == null) {
            return new LocalDate[2];
        }
        LocalDate[] planned = {
            period.day("startDate", "计划开始日期", "planned start"), period.day("endDate", "计划结束日期", "planned end")
        };
        period.rest();
        return planned;
    }

    private LocalDate completion(Item project, String id) {
        Item completion = project.item("completion", "竣工信息", "completion", "completion");
        if (completion == null) {
            return null;
        }
        LocalDate end = completion.day("endDate", "竣工日期", "completion date");
        BigDecimal cost = Values.yuan(reading, completion, "finalValue", "决算金额", "final value");
        completion.rest();
        if (cost != null) {
            statement(
                    id, "/completion", StatementStage.FINAL, reading.published(), cost, completion.place("finalValue"));
        }
        return end;
    }

    private void budget(Item project, String id) {
        Item budget = project.item("budget", "预算", "budget", "budget");
        if (budget == null) {
            return;
        }
        LocalDate approved = budget.day("approvalDate", "预算批准日期", "approval date");
        BigDecimal cost = Values.yuan(reading, budget, "amount", "预算金额", "budget");
        budget.rest();
        if (cost != null) {
            LocalDate on = approved == null ? reading.published() : approved;
            statement(id, "/budget", StatementStage.FORECAST, on, cost, budget.place("amount"));
        }
    }

    private void statement(
            String projectId, String suffix, StatementStage stage, LocalDate on, BigDecimal cost, PlacedValue place) {
        String id = statementIds.take(projectId + suffix, place);
        if (id != null) {
            statements.add(FinanceStatementBuilder.builder()
                    .id(id)
                    .projectId(projectId)
                    .scope(StatementScope.WHOLE_PROJECT)
                    .stage(stage)
                    .on(on)
                    .cost(cost)
                    .source(reading.source(place))
                    .build());
        }
    }

    private void processes(Item project, String projectId, Parties.OfProject ofProject) {
        for (Item process : project.items("contractingProcesses", "采购过程", "contracting processes", "process")) {
            String id = process.required("id", "采购过程编号", "id of the contracting process");
            Item summary = process.item("summary", "采购过程摘要", "summary", "summary");
            if (summary != null) {
                String prefix = projectId + "/" + id + "/";
                milestones.add(projectId, prefix, summary.items("milestones", "进度节点", "milestones", "milestone"));
                transactions.add(
                        projectId,
                        prefix,
                        ofProject,
                        summary.items("transactions", "交易", "transactions", "transaction"));
                summary.rest();
            }
            process.rest();
        }
    }
}
