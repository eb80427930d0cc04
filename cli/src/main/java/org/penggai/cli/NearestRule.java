package org.penggai.cli;

import java.util.List;
import org.penggai.CheckOptions;
import org.penggai.pack.Rule;
import org.penggai.pack.RuleBase;
import org.penggai.read.NearestName;

/** The rule that was probably meant by an id that none has. */
final class NearestRule {
    private NearestRule() {}

    /** What to tell the user of it. */
    static InputException unknown(String asked, RuleBase rules) {
        String nearest = nearest(asked, rules);
        return nearest == null
                ? new InputException("没有规则 " + asked, "there is no rule " + asked)
                : new InputException(
                        "没有规则 " + asked + "，是否想写 " + nearest + "？",
                        "there is no rule " + asked + ", perhaps " + nearest);
    }

    /** Refuses a pattern that matches no rule: it would check nothing and look green. */
    static void requireMatch(List<String> globs, RuleBase rules) {
        for (String glob : globs) {
            if (rules.rules().stream().noneMatch(rule -> CheckOptions.matches(glob, rule.id()))) {
                String nearest = nearest(glob, rules);
                throw nearest == null || glob.contains("*")
                        ? new InputException("没有规则匹配 " + glob, "no rule matches " + glob)
                        : new InputException(
                                "没有规则匹配 " + glob + "，是否想写 " + nearest + "？",
                                "no rule matches " + glob + ", perhaps " + nearest);
            }
        }
    }

    /** By the whole id, else by the name without its category; null when none is near. */
    static String nearest(String asked, RuleBase rules) {
        List<String> ids = rules.rules().stream().map(Rule::id).toList();
        String whole = NearestName.of(asked, ids);
        if (whole != null) {
            return whole;
        }
        String name = name(asked);
        String near = NearestName.of(name, ids.stream().map(NearestRule::name).toList());
        return ids.stream().filter(id -> name(id).equals(near)).findFirst().orElse(null);
    }

    private static String name(String id) {
        return id.substring(id.lastIndexOf('/') + 1);
    }
}
