package org.penggai.harness;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.penggai.Bilingual;
import org.penggai.pack.RuleBase;

/** Reads what a file of cases says of changes that no case can notice. */
final class EquivalentMarks {
    private static final List<String> FIELDS = List.of("rule", "block", "change", "reason");
    private static final List<String> LANGUAGES = List.of("zh", "en");

    private final RuleBase rules;
    private final CaseFields fields;
    private final Node.Obj root;

    EquivalentMarks(RuleBase rules, CaseFields fields, Node.Obj root) {
        this.rules = rules;
        this.fields = fields;
        this.root = root;
    }

    List<EquivalentMark> read() {
        List<EquivalentMark> marks = new ArrayList<>();
        Set<String> named = new HashSet<>();
        for (Node node : fields.array(root, "equivalents")) {
            if (!(node instanceof Node.Obj one)) {
                fields.problem(node.place(), "应为对象", "expected an object");
                continue;
            }
            fields.known(one, FIELDS);
            String rule = fields.text(one.get("rule") == null ? root : one, "rule");
            String block = fields.text(one, "block");
            String change = fields.text(one, "change");
            Bilingual reason = reason(one);
            if (rule == null || rules.rule(rule) == null) {
                CaseExpectations.unknownRule(fields, rules, one.place(), String.valueOf(rule));
            } else if (change == null) {
                fields.problem(one.place(), "缺少 change：写明是哪一处改动", "there is no change: say which one it is");
            } else if (block != null && !hasBlock(rule, block)) {
                fields.problem(
                        one.fields().get("block").place(), rule + " 没有规则块 " + block, rule + " has no block " + block);
            } else if (!named.add(rule + "\n" + block + "\n" + change)) {
                fields.problem(one.place(), "重复的标记", "marked twice");
            } else if (reason != null) {
                marks.add(new EquivalentMark(rule, block, change, reason, one.place()));
            }
        }
        return marks;
    }

    private boolean hasBlock(String rule, String block) {
        String beginning = block.endsWith("*") ? block.substring(0, block.length() - 1) : null;
        return rules.blocks(rules.rule(rule)).stream()
                .anyMatch(one -> beginning == null
                        ? one.block().equals(block)
                        : one.block().startsWith(beginning));
    }

    private Bilingual reason(Node.Obj one) {
        if (one.get("reason") instanceof Node.Obj reason) {
            fields.known(reason, LANGUAGES);
            String zh = fields.text(reason, "zh");
            String en = fields.text(reason, "en");
            if (zh != null && en != null && !zh.isBlank() && !en.isBlank()) {
                return new Bilingual(zh, en);
            }
        }
        fields.problem(one.place(), "缺少理由 reason（zh 与 en）", "there is no reason, in zh and en");
        return null;
    }
}
