package org.penggai.html;

import java.util.ArrayList;
import java.util.List;
import org.penggai.Bilingual;
import org.penggai.judge.Outcome;
import org.penggai.pack.Severity;
import org.penggai.report.Report;

/**
 * A report in a sentence or two.
 *
 * @param tone {@code bad}, {@code open} or {@code good}
 * @param first whether there are violations
 * @param second what else is to be known
 */
record Headline(String tone, Bilingual first, Bilingual second) {
    static Headline of(Report report, List<ProjectPart> parts) {
        int violated = report.summary().violated();
        int open = report.summary().undetermined();
        return new Headline(
                violated > 0 ? "bad" : open > 0 ? "open" : "good",
                violated > 0 ? breaches(report, parts) : new Bilingual("没有发现违反。", "No violation was found."),
                rest(report));
    }

    private static Bilingual breaches(Report report, List<ProjectPart> parts) {
        int violated = report.summary().violated();
        long grave = report.findings().stream()
                .filter(finding -> finding.outcome() == Outcome.VIOLATED && finding.severity() == Severity.HIGH)
                .count();
        long projects = parts.stream()
                .filter(part -> part.project() != null && part.count(Outcome.VIOLATED) > 0)
                .count();
        boolean county = parts.stream().anyMatch(part -> part.project() == null && part.count(Outcome.VIOLATED) > 0);
        List<String> zh = new ArrayList<>();
        List<String> en = new ArrayList<>();
        if (projects > 0) {
            zh.add(projects + "个项目");
            en.add(projects == 1 ? "one project" : projects + " projects");
        }
        if (county) {
            zh.add("县级");
            en.add("the county itself");
        }
        return new Bilingual(
                "发现" + violated + "项违反" + (grave > 0 ? "，其中严重的" + grave + "项" : "") + "，涉及" + String.join("和", zh)
                        + "。",
                (violated == 1 ? "One violation" : violated + " violations")
                        + (grave > 0 ? ", " + grave + " of them grave" : "") + ", in " + String.join(" and ", en)
                        + ".");
    }

    private static Bilingual rest(Report report) {
        int soon = report.summary().dueSoon();
        int open = report.summary().undetermined();
        int cured = report.summary().cured();
        List<Report.RuleCounts> rules = report.ofRules();
        long decided =
                rules.stream().filter(rule -> rule.counts().decided() > 0).count();
        List<String> zh = new ArrayList<>();
        List<String> en = new ArrayList<>();
        part(zh, en, soon, "项即将到期", "due soon");
        part(zh, en, open, "项缺少事实、无法判定", "undetermined for want of facts");
        part(zh, en, cured, "项已经纠正", "put right");
        return new Bilingual(
                (zh.isEmpty() ? "" : "另有" + String.join("，", zh) + "。") + "共检查" + rules.size() + "条规则，其中" + decided
                        + "条至少对一个对象作出了判定。",
                (en.isEmpty() ? "" : "Besides: " + String.join(", ", en) + ". ") + decided + " of " + rules.size()
                        + " rules decided at least one subject.");
    }

    private static void part(List<String> zh, List<String> en, int count, String inChinese, String inEnglish) {
        if (count > 0) {
            zh.add(count + inChinese);
            en.add(count + " " + inEnglish);
        }
    }
}
