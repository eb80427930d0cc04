package org.penggai.harness;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.penggai.Bilingual;
import org.penggai.harness.ConditionCoverage.Side;
import org.penggai.write.PlainText;
import org.penggai.write.TextReportWriter.Language;

/** Coverage and mutation as text. */
final class MeasureText {
    private final Language language;
    private final Appendable out;

    MeasureText(Language language, Appendable out) {
        this.language = language;
        this.out = out;
    }

    void write(CoverageReport coverage) throws IOException {
        line("");
        line(language.of("覆盖：结果、条件两侧、界限两侧", "coverage: outcomes, both sides of conditions, both sides of limits"));
        for (RuleCoverage rule : coverage.rules()) {
            line(String.format(
                    Locale.ROOT,
                    "  %6s  %s  %s",
                    percent(rule.percent()),
                    rule.rule(),
                    language.of(new Bilingual(
                            "结果" + of(rule, Side.OUTCOME) + "，成立" + of(rule, Side.TRUE) + "，不成立" + of(rule, Side.FALSE)
                                    + "，界限" + of(rule, Side.BOUNDARY),
                            "outcomes " + of(rule, Side.OUTCOME) + ", true " + of(rule, Side.TRUE) + ", false "
                                    + of(rule, Side.FALSE) + ", limits " + of(rule, Side.BOUNDARY)))));
            List<String> open = rule.items().stream()
                    .filter(item -> item.side() == Side.OUTCOME && !item.reached())
                    .map(ConditionCoverage::condition)
                    .toList();
            if (!open.isEmpty()) {
                line("          " + language.of("没有案例的结果：", "outcomes without a case: ") + String.join(", ", open));
            }
        }
        for (UnreachableMark mark : coverage.unused()) {
            line(mark.place() + language.of("：多余的标记：", ": mark not needed: ") + mark.block() + " / " + mark.condition()
                    + " / " + mark.side().code());
        }
        line(language.of(new Bilingual(
                String.format(
                        Locale.ROOT,
                        "覆盖率 %s；条款 %d/%d",
                        percent(coverage.percent()),
                        coverage.clausesReached().size(),
                        coverage.clauses().size()),
                String.format(
                        Locale.ROOT,
                        "coverage %s; clauses %d of %d",
                        percent(coverage.percent()),
                        coverage.clausesReached().size(),
                        coverage.clauses().size()))));
    }

    private static String of(RuleCoverage rule, Side side) {
        return rule.reached(side) + "/" + rule.counted(side);
    }

    void write(MutationReport mutation) throws IOException {
        line("");
        line(language.of(
                "变异：每次改动规则一处，看有没有案例发现", "mutation: rules changed one place at a time, and whether a case notices"));
        for (RuleMutation rule : mutation.rules()) {
            line(String.format(
                    Locale.ROOT,
                    "  %6s  %s  %d/%d%s",
                    percent(rule.score()),
                    rule.rule(),
                    rule.count(Mutant.Status.NOTICED),
                    rule.counted(),
                    rule.count(Mutant.Status.EQUIVALENT) == 0
                            ? ""
                            : language.of("，等价 ", ", equivalent ") + rule.count(Mutant.Status.EQUIVALENT)));
            for (Mutant mutant : rule.mutants()) {
                if (mutant.status() == Mutant.Status.SURVIVED) {
                    line("          " + language.of(mutant.missing()));
                    if (mutant.suggestion() != null) {
                        line("          " + mutant.suggestion().json());
                    }
                }
            }
            for (EquivalentMark mark : rule.unused()) {
                line(mark.place()
                        + language.of("：多余的标记：", ": mark not needed: ")
                        + (mark.block() == null ? "" : mark.block() + " / ")
                        + mark.change());
            }
        }
        line(language.of(new Bilingual(
                String.format(
                        Locale.ROOT,
                        "变异得分 %s：%d处改动，发现%d处，等价%d处",
                        percent(mutation.score()),
                        mutation.counted() + mutation.count(Mutant.Status.EQUIVALENT),
                        mutation.count(Mutant.Status.NOTICED),
                        mutation.count(Mutant.Status.EQUIVALENT)),
                String.format(
                        Locale.ROOT,
                        "mutation score %s: %d changes, %d noticed, %d equivalent",
                        percent(mutation.score()),
                        mutation.counted() + mutation.count(Mutant.Status.EQUIVALENT),
                        mutation.count(Mutant.Status.NOTICED),
                        mutation.count(Mutant.Status.EQUIVALENT)))));
    }

    void write(List<SurvivorCheck> survivors) throws IOException {
        for (SurvivorCheck check : survivors) {
            if (!check.holds()) {
                line(language.of(new Bilingual(
                        "规则 " + check.rule() + " 与 " + check.list() + " 的记录不同，而案例全部通过：",
                        check.rule() + " differs from what " + check.list() + " records, and all cases pass:")));
                list("改过的规则块：", "block changed: ", check.changedBlocks());
                list("新出现的、没有案例发现的改动：", "new change that no case notices: ", check.added());
                list("记录过、现在没有了的改动：", "recorded change that there is no more: ", check.gone());
                line(language.of(new Bilingual(
                        "  规则没有改错的，先看要不要补案例，再加 --record-survivors --rule " + check.rule() + " 运行一次，重新记录",
                        "  where the rule is right, see whether a case is missing, then record it again: run with"
                                + " --record-survivors --rule " + check.rule())));
            } else if (check.noticedNow() > 0) {
                line(language.of(new Bilingual(
                        check.list() + "：记录中有" + check.noticedNow() + "处改动已有案例发现，可用 --record-survivors 重新记录",
                        check.list() + ": " + check.noticedNow()
                                + " recorded changes are noticed by now; record them again with --record-survivors")));
            }
        }
    }

    private void list(String zh, String en, List<String> names) throws IOException {
        for (String name : names) {
            line("  " + language.of(zh, en) + name);
        }
    }

    /** Nothing of nothing is no hundred percent. */
    private static String percent(double value) {
        return Double.isNaN(value) ? "–" : String.format(Locale.ROOT, "%.1f%%", value);
    }

    private void line(String text) throws IOException {
        out.append(PlainText.of(text)).append('\n');
    }
}
