package org.penggai.harness;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.penggai.pack.RuleBase;
import org.penggai.read.LedgerDocument;

/** Reads one file of cases, strictly: every problem in it is listed, and no case of a file that has one is run. */
final class JsonCases {
    private static final List<String> FILE_FIELDS =
            List.of("rule", "base", "bases", "cases", "equivalents", "unreachable");
    private static final List<String> CASE_FIELDS = List.of(
            "name",
            "rule",
            "base",
            "ledger",
            "asOf",
            "boundary",
            "pending",
            "given",
            "expect",
            "amount",
            "due",
            "since",
            "reason",
            "message",
            "missing");

    private final RuleBase rules;
    private final CaseFields fields = new CaseFields();
    private final Set<String> names = new HashSet<>();
    private Node.Obj root;
    private CaseLedgers ledgers;

    private JsonCases(RuleBase rules) {
        this.rules = rules;
    }

    static CaseFile read(Path file, RuleBase rules) throws IOException {
        return new JsonCases(rules).read(file);
    }

    private CaseFile read(Path file) throws IOException {
        List<EquivalentMark> marks = List.of();
        List<UnreachableMark> unreachable = List.of();
        Node content = Workbooks.isWorkbook(file) ? WorkbookNodes.cases(file, rules) : NodeReader.read(file);
        List<PolicyCase> cases = new ArrayList<>();
        if (content instanceof Node.Obj object) {
            root = object;
            ledgers = new CaseLedgers(file, root, fields);
            fields.known(root, FILE_FIELDS);
            fields.text(root, "rule");
            ledgers.check();
            for (Node one : fields.array(root, "cases")) {
                if (one instanceof Node.Obj policyCase) {
                    PolicyCase read = policyCase(policyCase);
                    if (read != null) {
                        cases.add(read);
                    }
                } else {
                    fields.problem(one.place(), "应为一个案例（对象）", "expected a case, an object");
                }
            }
            Marks given = new Marks(rules, fields, root);
            marks = given.equivalents();
            unreachable = given.unreachable();
            if (cases.isEmpty() && fields.problems().isEmpty()) {
                fields.problem(root.place(), "cases 中没有案例", "cases holds no case");
            }
        } else {
            fields.problem(content.place(), "应为对象", "expected an object");
        }
        if (!fields.problems().isEmpty()) {
            throw new CaseFormatException(fields.problems().stream().distinct().toList());
        }
        return new CaseFile(cases, marks, unreachable);
    }

    /** Null when it has a problem, which is told. */
    private PolicyCase policyCase(Node.Obj policyCase) throws IOException {
        int before = fields.problems().size();
        fields.known(policyCase, CASE_FIELDS);
        String name = fields.text(policyCase, "name");
        if (name == null || name.isBlank()) {
            fields.problem(policyCase.place(), "案例缺少名称 name", "the case has no name");
        } else if (!names.add(name)) {
            fields.problem(policyCase.fields().get("name").place(), "案例重名：" + name, "two cases are named: " + name);
        }
        boolean pending = fields.flag(policyCase, "pending");
        boolean boundary = fields.flag(policyCase, "boundary");
        LocalDate asOf = policyCase.get("asOf") == null ? null : fields.date(policyCase.get("asOf"));
        String rule = rule(policyCase);
        Node.Obj ledger = ledgers.of(policyCase);
        if (fields.problems().size() > before) {
            return null;
        }
        Set<String> tested = new LinkedHashSet<>();
        if (rule != null) {
            tested.add(rule);
        }
        if (pending) {
            return new PolicyCase(
                    name, policyCase.place(), asOf, boundary, true, null, null, List.copyOf(tested), List.of());
        }
        String json = json(ledger);
        LedgerDocument document = ledgers.document(ledger, json);
        if (document == null) {
            return null;
        }
        List<Expectation> expectations =
                new CaseExpectations(rules, fields, policyCase, rule, document.ledger()).read();
        expectations.forEach(expected -> tested.add(expected.rule()));
        return fields.problems().size() > before
                ? null
                : new PolicyCase(
                        name,
                        policyCase.place(),
                        asOf,
                        boundary,
                        false,
                        document,
                        json,
                        List.copyOf(tested),
                        expectations);
    }

    /** The rule under test; null where none is named, and the case expects of each by its id. */
    private String rule(Node.Obj policyCase) {
        Node.Obj holder = policyCase.get("rule") != null ? policyCase : root;
        String id = fields.text(holder, "rule");
        if (id != null && rules.rule(id) == null) {
            CaseExpectations.unknownRule(fields, rules, holder.get("rule").place(), id);
            return null;
        }
        return id;
    }

    private static String json(Node.Obj ledger) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            ledger.write(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
