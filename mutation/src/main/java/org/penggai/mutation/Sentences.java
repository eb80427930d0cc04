package org.penggai.mutation;

import java.util.List;
import org.penggai.Bilingual;
import org.penggai.explain.ConstraintWords;
import org.penggai.pack.Rule;
import org.penggai.pack.RuleBase;
import org.penggai.pack.RuleBlock;

/** Says of a change that no case noticed which case is missing. */
final class Sentences {
    private final RuleBase rules;
    private final List<RuleBlock> blocks;

    Sentences(RuleBase rules, Rule rule) {
        this.rules = rules;
        this.blocks = rules.blocks(rule);
    }

    Bilingual missing(Change change) {
        String at = change.block().name();
        Bilingual pattern = change.pattern().isEmpty() ? null : ConstraintWords.type(change.pattern());
        Bilingual condition = change.constraint() == null ? null : words(change);
        Bilingual what = condition == null
                ? pattern
                : new Bilingual(pattern.zh() + "“" + condition.zh() + "”", pattern.en() + " “" + condition.en() + "”");
        Bilingual wanted = wanted(change, what);
        return new Bilingual(
                "规则块“" + at + "”第" + change.line() + "行" + done(change).zh() + "，没有案例发现：" + wanted.zh(),
                "block “" + at + "”, line " + change.line() + ", "
                        + done(change).en() + ", and no case notices: " + wanted.en());
    }

    Bilingual missing(String parameter, String change) {
        Bilingual title = rules.parameterTitle(parameter);
        String values = change.substring(change.indexOf(": ") + 2);
        return new Bilingual(
                "参数“" + title.zh() + "”由 " + values + "，没有案例发现：缺少一个案例，恰好落在该参数的界限上",
                "the parameter “" + title.en() + "” changed " + values
                        + ", and no case notices: a case is missing that stands exactly at its limit");
    }

    private static Bilingual done(Change change) {
        if (change.condition() < 0) {
            return new Bilingual("整块删去", "the whole block left out");
        }
        return change.after().isEmpty()
                ? new Bilingual("删去 " + change.before(), change.before() + " left out")
                : new Bilingual(
                        change.before() + " 改为 " + change.after(), change.before() + " changed to " + change.after());
    }

    private static Bilingual wanted(Change change, Bilingual what) {
        return switch (change.kind()) {
            case BLOCK_DROPPED ->
                new Bilingual("缺少一个案例，其结果只由这个规则块决定", "a case is missing whose outcome this block alone decides");
            case COMPARISON, STEP ->
                new Bilingual(
                        "缺少一个案例，其中" + what.zh() + "恰好在界限上或差一步",
                        "a case is missing in which " + what.en() + " stands exactly at its limit, or one step off");
            case NULL_CHECK ->
                new Bilingual(
                        "缺少一个案例，其中" + what.zh() + "只因是否已登记而不同",
                        "a case is missing in which " + what.en() + " turns on whether it is recorded");
            case QUANTIFIER, PATTERN_DROPPED ->
                new Bilingual(
                        "缺少一个案例，其他条件都成立，只有" + what.zh() + "不成立",
                        "a case is missing in which all else holds, and only " + what.en() + " does not");
            case LOGIC ->
                new Bilingual(
                        "缺少一个案例，其中" + what.zh() + "的两部分只有一部分成立",
                        "a case is missing in which only one of the two parts of " + what.en() + " holds");
            default ->
                new Bilingual(
                        "缺少一个案例，其他条件都成立，只有" + what.zh() + "不成立",
                        "a case is missing in which all else holds, and only " + what.en() + " does not");
        };
    }

    private Bilingual words(Change change) {
        RuleBlock block = blocks.stream()
                .filter(one -> one.block().equals(change.block().name()))
                .findFirst()
                .orElseThrow();
        return ConstraintWords.of(rules, block, change.pattern(), change.constraint());
    }
}
