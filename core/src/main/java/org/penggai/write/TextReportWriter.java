package org.penggai.write;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.penggai.Bilingual;
import org.penggai.judge.DerivedValue;
import org.penggai.judge.Outcome;
import org.penggai.ledger.Waiver;
import org.penggai.report.BaselineMark;
import org.penggai.report.Figures;
import org.penggai.report.Finding;
import org.penggai.report.Locators;
import org.penggai.report.Notice;
import org.penggai.report.PastFinding;
import org.penggai.report.Report;

/** Writes a report as a policy officer reads it: by project, the gravest first, with figures and what clears them. */
public final class TextReportWriter {
    private static final List<Outcome> SUMMARY = List.of(
            Outcome.VIOLATED,
            Outcome.UNDETERMINED,
            Outcome.DUE_SOON,
            Outcome.CURED,
            Outcome.ADVICE,
            Outcome.WAIVED,
            Outcome.SATISFIED,
            Outcome.NOT_APPLICABLE);

    private final Language language;
    private final boolean colours;

    /** The language of the text. */
    public enum Language {
        /** Chinese. */
        ZH,
        /** English. */
        EN;

        /** The text in this language. */
        public String of(Bilingual text) {
            return this == ZH ? text.zh() : text.en();
        }

        /** The text in this language. */
        public String of(String zh, String en) {
            return this == ZH ? zh : en;
        }
    }

    /** A writer in {@code language}, with terminal colours or without. */
    public TextReportWriter(Language language, boolean colours) {
        this.language = language;
        this.colours = colours;
    }

    /** Writes {@code report}, its lines ended by line feeds. */
    public void write(Report report, Appendable out) throws IOException {
        head(report, out);
        for (ProjectGroup group : ProjectGroup.of(report, finding -> true)) {
            styled(out, bold(title(report, group)));
            line(out, "");
            for (Finding finding : group.findings()) {
                finding(finding, report.asOf(), out);
            }
        }
        absent(report, out);
        summary(report, out);
    }

    private void head(Report report, Appendable out) throws IOException {
        styled(
                out,
                bold(language.of(
                        report.jurisdiction().name() + "棚户区改造合规检查，截至" + report.asOf(),
                        report.jurisdiction().name() + ": redevelopment compliance as of " + report.asOf())));
        line(out, language.of("依据：", "Against: ") + language.of(report.document()));
        if (report.input() != null) {
            line(
                    out,
                    language.of("台账：", "Ledger: ") + language.of(report.input().shownName()));
        }
        if (report.profile() != null) {
            line(out, language.of("配置：", "Profile: ") + report.profile().id());
        }
        for (Notice notice : report.notices()) {
            line(out, language.of("提示：", "Notice: ") + language.of(notice.message()) + language.of("。", "."));
        }
        line(out, "");
    }

    private String title(Report report, ProjectGroup group) {
        if (group.project() == null) {
            return language.of("■ 县级 ", "■ County: ")
                    + report.jurisdiction().name()
                    + language.of(
                            "（" + report.jurisdiction().code() + "）",
                            " (" + report.jurisdiction().code() + ")");
        }
        return language.of("■ 项目 ", "■ Project: ")
                + (group.name() == null ? group.project() : group.name())
                + language.of("（" + group.project() + "）", " (" + group.project() + ")");
    }

    private void finding(Finding finding, LocalDate asOf, Appendable out) throws IOException {
        styled(
                out,
                "  " + mark(finding.outcome()) + " " + bold(language.of(finding.title())) + beside(finding.baseline()));
        line(out, "    " + language.of(finding.message()));
        List<String> facts =
                FindingFacts.of(finding, asOf).stream().map(language::of).toList();
        if (!facts.isEmpty()) {
            line(out, "    " + String.join(language.of("；", "; "), facts));
        }
        line(
                out,
                "    " + language.of("条款：", "Clause: ") + String.join(" ", finding.clauses()) + " "
                        + language.of(Locators.of(finding.locator()))
                        + (finding.isAttested()
                                ? language.of("，由人工认定，没有规则", ", attested by people, no rule")
                                : language.of("，规则 ", ", rule ") + finding.rule() + subject(finding)));
        due(finding, out);
        if (!finding.evidence().isEmpty()) {
            line(out, "    " + language.of("依据：", "Evidence: ") + evidence(finding));
        }
        if (finding.waiver() != null) {
            waiver(finding, out);
        }
        if (finding.outcome() == Outcome.VIOLATED || finding.outcome() == Outcome.ADVICE) {
            line(out, "    " + language.of("如何纠正：", "What clears it: ") + language.of(finding.cure()));
            if (finding.remedy() != null) {
                line(out, "    " + language.of("方案措施：", "The plan's measure: ") + language.of(finding.remedy()));
            }
        }
        line(out, "");
    }

    /** How it stands to the earlier report. */
    private String beside(BaselineMark mark) {
        if (mark == null) {
            return "";
        }
        String before = mark.state() == BaselineMark.State.UPDATED && mark.before() != null
                ? language.of(
                        "，原为" + mark.before().zh(), ", was " + mark.before().en())
                : "";
        return language.of(
                "（" + mark.state().label().zh() + before + "）",
                " (" + mark.state().label().en() + before + ")");
    }

    /** What was found earlier, and is not any more. */
    private void absent(Report report, Appendable out) throws IOException {
        if (report.baseline() == null) {
            return;
        }
        line(out, BesideBaseline.counts(report, language));
        for (PastFinding finding : report.baseline().absent()) {
            String name = finding.subject().name() == null
                    ? finding.subject().id()
                    : finding.subject().name();
            line(
                    out,
                    "  " + language.of("已消失：", "absent: ") + language.of(finding.title())
                            + language.of(
                                    "（" + name + "，原为" + finding.outcome().zh() + "）",
                                    " (" + name + ", was " + finding.outcome().en() + ")"));
        }
    }

    /** Whom it is about, where the heading does not say it: with the id by which explain asks for it. */
    private String subject(Finding finding) {
        String id = finding.subject().id();
        String name = finding.subject().name();
        boolean heading = id.equals(finding.subject().project())
                || finding.subject().type().equals("county");
        return heading
                ? ""
                : language.of("，对象 ", ", subject ")
                        + (name == null || name.equals(id)
                                ? id
                                : name + language.of("（", " (") + id + language.of("）", ")"));
    }

    /** How the due day was reached. */
    private void due(Finding finding, Appendable out) throws IOException {
        for (DerivedValue derived : finding.derived()) {
            if (derived.name().equals("due") && derived.how() != null) {
                line(out, "    " + language.of("期限怎样算出：", "How the term runs: ") + language.of(derived.how()));
            }
        }
    }

    private String evidence(Finding finding) {
        List<String> items = new ArrayList<>();
        for (Finding.EvidenceItem item : finding.evidence()) {
            items.add(item.location() == null ? item.pointer() : item.pointer() + place(item.location()));
        }
        int more = finding.evidenceTotal() - items.size();
        if (more > 0) {
            items.add(language.of("另有" + more + "项", more + " more"));
        }
        return String.join(language.of("、", ", "), items);
    }

    private String place(Finding.Location place) {
        Bilingual where = FindingFacts.place(place);
        return language.of("（" + where.zh() + "）", " (" + where.en() + ")");
    }

    private void waiver(Finding finding, Appendable out) throws IOException {
        Waiver waiver = finding.waiver().waiver();
        String name = waiver.documentNumber() == null ? waiver.id() : waiver.documentNumber();
        if (finding.waiver().accepted()) {
            List<String> parts = new ArrayList<>();
            parts.add(language.of("例外批准：", "Waiver: ") + name);
            part(parts, "批准人：", "approved by ", waiver.approver());
            part(parts, "批准日期", "approved on ", waiver.approvedOn());
            part(parts, "理由：", "reason: ", waiver.reason());
            part(parts, "有效期至", "valid until ", waiver.expiresOn());
            line(out, "    " + String.join(language.of("；", "; "), parts));
            return;
        }
        Bilingual rejection = finding.waiver().rejection();
        line(
                out,
                "    "
                        + language.of(
                                "例外批准" + name + "未采纳：" + rejection.zh(),
                                "Waiver " + name + " rejected: " + rejection.en()));
    }

    private void part(List<String> parts, String zh, String en, Object value) {
        if (value != null) {
            parts.add(language.of(zh, en) + value);
        }
    }

    private void summary(Report report, Appendable out) throws IOException {
        List<String> parts = new ArrayList<>();
        for (Outcome outcome : SUMMARY) {
            int count = report.summary().count(outcome);
            parts.add(language.of(outcome.zh() + count, count + " " + outcome.en()));
        }
        styled(
                out,
                bold(language.of("合计：", "Total: "))
                        + String.join(language.of("，", ", "), parts)
                        + language.of("。", "."));
        List<Report.RuleCounts> rules = report.ofRules();
        long decided =
                rules.stream().filter(rule -> rule.counts().decided() > 0).count();
        line(
                out,
                language.of(
                        "共" + rules.size() + "条规则，其中" + decided + "条至少对一个对象作出了判定。",
                        decided + " of " + rules.size() + " rules decided at least one subject."));
        clauses(report, out);
    }

    /** How many clauses a machine decides; of the others, why it does not. */
    private void clauses(Report report, Appendable out) throws IOException {
        List<Report.ClauseOutcome> clauses = asked(report);
        long notEncoded = clauses.stream()
                .filter(clause -> clause.outcome().equals("not-encoded"))
                .count();
        long notDecidable = clauses.stream()
                .filter(clause -> clause.outcome().equals("not-decidable"))
                .count();
        long attested = clauses.stream()
                .filter(clause -> clause.reason() != null
                        && !clause.outcome().equals("not-encoded")
                        && !clause.outcome().equals("not-decidable"))
                .count();
        boolean all = notEncoded + attested + notDecidable == 0;
        line(
                out,
                language.of("涉及" + clauses.size() + "项条款", Figures.singular(clauses.size() + " clauses"))
                        + (all
                                ? language.of("。", ".")
                                : language.of(
                                        "，" + notEncoded + "项尚未编成规则，" + attested + "项没有规则、由人工认定决定，" + notDecidable
                                                + "项机器不能判定：",
                                        ": " + notEncoded + " not yet encoded, " + attested
                                                + " that attestation alone decides, " + notDecidable
                                                + " that no machine can decide:")));
        for (Report.ClauseOutcome clause : clauses) {
            if (clause.reason() != null) {
                line(out, "  " + clause.clause() + language.of("：", ": ") + language.of(clause.reason()));
            }
        }
    }

    /** All clauses; where only some rules were asked for, theirs. */
    private static List<Report.ClauseOutcome> asked(Report report) {
        Set<String> decided =
                report.rules().stream().flatMap(rule -> rule.clauses().stream()).collect(Collectors.toSet());
        boolean all = report.clauses().stream()
                .allMatch(clause -> clause.reason() != null
                        || clause.outcome().equals("not-encoded")
                        || decided.contains(plain(clause)));
        return all
                ? report.clauses()
                : report.clauses().stream()
                        .filter(clause -> decided.contains(plain(clause)))
                        .toList();
    }

    /** The clause without the id of its pack. */
    private static String plain(Report.ClauseOutcome clause) {
        return clause.clause().substring(clause.clause().indexOf(':') + 1);
    }

    private String mark(Outcome outcome) {
        String text = "[" + language.of(outcome.zh(), outcome.en()) + "]";
        if (!colours) {
            return text;
        }
        String code =
                switch (outcome) {
                    case VIOLATED -> "31";
                    case UNDETERMINED, DUE_SOON, ADVICE -> "33";
                    case CURED, WAIVED -> "36";
                    default -> "32";
                };
        return "\u001b[" + code + "m" + text + "\u001b[0m";
    }

    private String bold(String text) {
        String plain = PlainText.of(text);
        return colours ? "\u001b[1m" + plain + "\u001b[0m" : plain;
    }

    private static void line(Appendable out, String text) throws IOException {
        styled(out, PlainText.of(text));
    }

    /** A line with colours of its own, whose other text is plain already. */
    private static void styled(Appendable out, String text) throws IOException {
        out.append(text).append('\n');
    }
}
