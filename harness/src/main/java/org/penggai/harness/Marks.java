package org.penggai.harness;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.penggai.Bilingual;
import org.penggai.pack.RuleBase;

/** Reads what a file of cases says of changes that no case can notice, and of conditions that none can reach. */
final class Marks {
    private static final List<String> EQUIVALENT = List.of("rule", "block", "change", "reason");
    private static final List<String> UNREACHABLE = List.of("rule", "block", "condition", "side", "reason");
    private static final List<String> LANGUAGES = List.of("zh", "en");

    private final RuleBase rules;
    private final CaseFields fields;
    private final Node.Obj root;
    private final Set<String> named = new HashSet<>();

    Marks(RuleBase rules, CaseFields fields, Node.Obj root) {
        this.rules = rules;
        this.fields = fields;
        this.root = root;
    }

    List<EquivalentMark> equivalents() {
        List<EquivalentMark> marks = new ArrayList<>();
        for (Node.Obj one : objects("equivalents")) {
            fields.known(one, EQUIVALENT);
            String rule = rule(one);
            String block = fields.text(one, "block");
            String change = required(one, "change");
            Bilingual reason = reason(one);
            if (rule != null
                    && change != null
                    && reason != null
                    && isOne(one, "block", block)
                    && isOne(one, "change", change)
                    && hasBlock(one, rule, block)
                    && once(one, rule, block, change, "")) {
                marks.add(new EquivalentMark(rule, block, change, reason, one.place()));
            }
        }
        return marks;
    }

    List<UnreachableMark> unreachable() {
        List<UnreachableMark> marks = new ArrayList<>();
        for (Node.Obj one : objects("unreachable")) {
            fields.known(one, UNREACHABLE);
            String rule = rule(one);
            String block = required(one, "block");
            String condition = required(one, "condition");
            ConditionCoverage.Side side = side(one);
            Bilingual reason = reason(one);
            if (rule != null
                    && block != null
                    && condition != null
                    && side != null
                    && reason != null
                    && isOne(one, "block", block)
                    && hasBlock(one, rule, block)
                    && once(one, rule, block, condition, side.code())) {
                marks.add(new UnreachableMark(rule, block, condition, side, reason, one.place()));
            }
        }
        return marks;
    }

    private List<Node.Obj> objects(String array) {
        List<Node.Obj> objects = new ArrayList<>();
        for (Node node : root.get(array) == null ? List.<Node>of() : fields.array(root, array)) {
            if (node instanceof Node.Obj object) {
                objects.add(object);
            } else {
                fields.problem(node.place(), "应为对象", "expected an object");
            }
        }
        return objects;
    }

    private String rule(Node.Obj one) {
        String rule = fields.text(one.get("rule") == null ? root : one, "rule");
        if (rule == null || rules.rule(rule) == null) {
            Node.Field named = one.fields().get("rule");
            CaseExpectations.unknownRule(
                    fields, rules, named == null ? one.place() : named.place(), String.valueOf(rule));
            return null;
        }
        return rule;
    }

    private String required(Node.Obj one, String name) {
        String text = fields.text(one, name);
        if (text == null) {
            fields.problem(one.place(), "缺少 " + name, "there is no " + name);
        }
        return text;
    }

    private ConditionCoverage.Side side(Node.Obj one) {
        String code = required(one, "side");
        List<ConditionCoverage.Side> sides = ConditionCoverage.Side.marked();
        for (ConditionCoverage.Side side : sides) {
            if (side.code().equals(code)) {
                return side;
            }
        }
        if (code != null) {
            Place place = one.fields().get("side").place();
            fields.unknown(
                    place,
                    "一侧",
                    "side",
                    code,
                    sides.stream()
                            .map(side -> place.sheet() == null
                                    ? side.code()
                                    : side.label().zh())
                            .toList());
        }
        return null;
    }

    private boolean once(Node.Obj one, String rule, String block, String text, String side) {
        if (!named.add(String.join("\n", rule, String.valueOf(block), text, side))) {
            fields.problem(one.place(), "重复的标记", "marked twice");
            return false;
        }
        return true;
    }

    /** A mark for many would excuse what nobody has looked at. */
    private boolean isOne(Node.Obj one, String field, String text) {
        if (text != null && text.contains("*")) {
            fields.problem(
                    one.fields().get(field).place(),
                    "标记只能写明一处，不能用 *",
                    "a mark names one place, and has no * for any text");
            return false;
        }
        return true;
    }

    private boolean hasBlock(Node.Obj one, String rule, String block) {
        if (block == null || rules.blocks(rules.rule(rule)).stream().anyMatch(known -> block.equals(known.block()))) {
            return true;
        }
        fields.problem(one.fields().get("block").place(), rule + " 没有规则块 " + block, rule + " has no block " + block);
        return false;
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
