package org.penggai.harness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.penggai.Bilingual;
import org.penggai.judge.Outcome;
import org.penggai.judge.Subject;
import org.penggai.judge.Verdicts;
import org.penggai.ledger.Fact;
import org.penggai.ledger.Ledger;
import org.penggai.pack.Rule;
import org.penggai.pack.RuleBase;
import org.penggai.read.Choices;
import org.penggai.report.Subjects;

/** Reads what one case expects: by subject of the rule under test, or by rule and subject. */
final class CaseExpectations {
    private static final String OUTCOME = "expect";

    private final RuleBase rules;
    private final CaseFields fields;
    private final Node.Obj policyCase;
    private final String rule;
    private final Ledger ledger;
    private final boolean pending;

    /**
     * @param rule the rule under test; null where the case names none
     * @param pending whether the case is still to be written, and may expect nothing yet
     */
    CaseExpectations(
            RuleBase rules, CaseFields fields, Node.Obj policyCase, String rule, Ledger ledger, boolean pending) {
        this.pending = pending;
        this.rules = rules;
        this.fields = fields;
        this.policyCase = policyCase;
        this.rule = rule;
        this.ledger = ledger;
    }

    private record Key(String rule, Subject subject) {
        @Override
        public String toString() {
            return rule + " " + subject.type() + "/" + subject.id();
        }
    }

    List<Expectation> read() {
        int before = fields.problems().size();
        Map<Key, Node.Field> outcomes = entries(OUTCOME);
        if (outcomes.isEmpty() && !pending && fields.problems().size() == before) {
            Node.Field given = policyCase.fields().get(OUTCOME);
            boolean sheet = policyCase.place().sheet() != null;
            fields.problem(
                    given == null ? policyCase.place() : given.place(),
                    sheet ? "案例没有断言任何结果：“期望”表中没有它的行" : "案例没有断言任何结果（expect）",
                    sheet
                            ? "the case asserts nothing: the sheet 期望 has no row of it"
                            : "the case asserts nothing: expect is empty");
        }
        Map<Key, Map<String, Place>> places = new HashMap<>();
        Map<Key, Node.Field> amounts = entries("amount");
        Map<Key, Node.Field> dues = entries("due");
        Map<Key, Node.Field> sinces = entries("since");
        Map<Key, Node.Field> reasons = entries("reason");
        Map<Key, Node.Field> messages = entries("message");
        Map<Key, Node.Field> asked = entries("missing");
        Map.of(
                        "amount", amounts,
                        "due", dues,
                        "since", sinces,
                        "reason", reasons,
                        "message", messages,
                        "missing", asked)
                .forEach((name, more) -> more.forEach((key, field) ->
                        places.computeIfAbsent(key, one -> new HashMap<>()).put(name, field.place())));
        for (Map<Key, Node.Field> more : List.of(amounts, dues, sinces, reasons, messages, asked)) {
            more.forEach((key, field) -> {
                if (!outcomes.containsKey(key)) {
                    fields.problem(
                            field.place(),
                            "expect 中没有 " + key + "，先写明预期结果",
                            "expect does not name " + key + ": say its outcome first");
                }
            });
        }
        List<Expectation> expectations = new ArrayList<>();
        outcomes.forEach((key, field) -> {
            Outcome outcome = outcome(field.value());
            if (outcome != null && isSubject(key, field.place()) && saysSomething(key, outcome, field.place())) {
                expectations.add(new Expectation(
                        key.rule(),
                        key.subject(),
                        outcome,
                        amounts.containsKey(key)
                                ? fields.amount(amounts.get(key).value())
                                : null,
                        dues.containsKey(key) ? fields.date(dues.get(key).value()) : null,
                        sinces.containsKey(key) ? fields.date(sinces.get(key).value()) : null,
                        reasons.containsKey(key) ? reasons(key.rule(), reasons.get(key)) : null,
                        messages.containsKey(key) ? parts(messages.get(key).value()) : List.of(),
                        asked.containsKey(key) ? fields.texts(asked.get(key).value()) : null,
                        place(field),
                        places.getOrDefault(key, Map.of())));
            }
        });
        return expectations;
    }

    /** In a workbook the cell of the outcome, which stands apart from that of the subject. */
    private static Place place(Node.Field field) {
        Place value = field.value().place();
        return value.sheet() == null ? field.place() : value;
    }

    /** Every message holds the empty text, and nearly every one a space. */
    private List<String> parts(Node node) {
        List<String> parts = fields.texts(node);
        if (node instanceof Node.Arr && (parts.isEmpty() || parts.stream().anyMatch(String::isBlank))) {
            fields.problem(
                    node.place(),
                    "message 没有断言任何文字：每段都要有内容，没有就不写",
                    "the message asserts nothing: each part needs a text, or leave it out");
        }
        return parts;
    }

    private List<String> reasons(String ruleId, Node.Field field) {
        Set<String> known =
                new LinkedHashSet<>(rules.rule(ruleId).metadata().messages().keySet());
        known.add(Verdicts.PENDING);
        List<String> reasons = fields.texts(field.value());
        reasons.stream()
                .filter(reason -> !known.contains(reason))
                .forEach(reason -> fields.unknown(field.place(), "理由", "reason", reason, known));
        return reasons;
    }

    private Map<Key, Node.Field> entries(String name) {
        Map<Key, Node.Field> entries = new LinkedHashMap<>();
        Node node = policyCase.get(name);
        if (node == null) {
            return entries;
        }
        if (!(node instanceof Node.Obj object)) {
            fields.problem(node.place(), "应为对象", "expected an object");
            return entries;
        }
        object.fields().forEach((key, field) -> {
            if (field.value() instanceof Node.Obj ofRule) {
                if (rules.rule(key) == null) {
                    unknownRule(fields, rules, field.place(), key);
                } else if (ofRule.fields().isEmpty()) {
                    fields.problem(field.place(), key + " 之下没有对象", "no subject is named of " + key);
                } else {
                    ofRule.fields().forEach((subject, inner) -> put(entries, key, subject, inner));
                }
            } else if (rule != null) {
                put(entries, rule, key, field);
            } else {
                fields.problem(field.place(), "没有写明规则 rule", "no rule is named");
            }
        });
        return entries;
    }

    private void put(Map<Key, Node.Field> entries, String ruleId, String subject, Node.Field field) {
        int slash = subject.indexOf('/');
        if (slash > 0) {
            Key key = new Key(ruleId, new Subject(subject.substring(0, slash), subject.substring(slash + 1)));
            Node.Field first = entries.putIfAbsent(key, field);
            if (first != null) {
                fields.problem(
                        field.place(),
                        key + " 已在 " + first.place() + " 写过，只能写一次",
                        key + " stands at " + first.place() + " already, and can be said once only");
            }
        } else {
            String example = rules.rule(ruleId).metadata().subject() + "/p1";
            fields.problem(
                    field.place(),
                    "应为 类型/编号，如 " + example + "，不是 " + subject,
                    "expected type/id, such as " + example + ", not " + subject);
        }
    }

    /** The county stands in where an array of the ledger is unknown. */
    private boolean isSubject(Key key, Place place) {
        String type = rules.rule(key.rule()).metadata().subject();
        Subject subject = key.subject();
        if (!subject.type().equals(type) && !subject.type().equals("county")) {
            fields.problem(
                    place,
                    key.rule() + " 的对象类型是 " + SheetWords.kind(type, place) + "，不是 "
                            + SheetWords.kind(subject.type(), place),
                    key.rule() + " is about " + type + ", not " + subject.type());
            return false;
        }
        if (Subjects.find(ledger, subject.type(), subject.id()) == null) {
            noSubject(subject, place);
            return false;
        }
        return true;
    }

    private void noSubject(Subject subject, Place place) {
        List<String> ids =
                Subjects.all(ledger, subject.type()).stream().map(Fact::id).toList();
        Bilingual choices = Choices.of(subject.id(), ids);
        fields.problem(
                place,
                "台账中没有" + SheetWords.kind(subject.type(), place) + "“" + subject.id() + "”" + choices.zh(),
                "the ledger has no " + subject.type() + "/" + subject.id() + choices.en());
    }

    /** Of a county that only stands in for others, nothing found is what holds of any ledger that gives the others. */
    private boolean saysSomething(Key key, Outcome outcome, Place place) {
        String type = rules.rule(key.rule()).metadata().subject();
        boolean quiet = outcome == Outcome.SATISFIED || outcome == Outcome.NOT_APPLICABLE;
        if (!quiet || key.subject().type().equals(type)) {
            return true;
        }
        fields.problem(
                place,
                key.rule() + " 判定的是 " + SheetWords.kind(type, place) + "，对县级写 "
                        + (place.sheet() == null ? outcome.code() : outcome.zh()) + " 没有断言任何结果；请写 "
                        + SheetWords.kind(type, place) + " 的结果",
                key.rule() + " judges each " + type + ": " + outcome.code()
                        + " of the county asserts nothing; say the outcome of a " + type);
        return false;
    }

    private Outcome outcome(Node node) {
        String code = node instanceof Node.Scalar scalar && scalar.isText() ? scalar.text() : "";
        for (Outcome outcome : Outcome.values()) {
            if (outcome.code().equals(code)) {
                return outcome;
            }
        }
        fields.unknown(
                node.place(),
                "结果",
                "outcome",
                code,
                Arrays.stream(Outcome.values())
                        .map(outcome -> node.place().sheet() == null ? outcome.code() : outcome.zh())
                        .toList());
        return null;
    }

    static void unknownRule(CaseFields fields, RuleBase rules, Place place, String id) {
        String titled = rules.rules().stream()
                .filter(one -> one.metadata().title().zh().equals(id)
                        || one.metadata().title().en().equals(id))
                .map(Rule::id)
                .findFirst()
                .orElse(null);
        if (titled == null) {
            fields.unknown(
                    place,
                    "规则",
                    "rule",
                    id,
                    rules.rules().stream().map(Rule::id).toList());
        } else {
            fields.problem(
                    place,
                    "没有规则“" + id + "”，这是规则的名称，编号为“" + titled + "”",
                    "there is no rule " + id + ": that is the title of " + titled);
        }
    }
}
