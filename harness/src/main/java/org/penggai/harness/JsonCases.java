package org.penggai.harness;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.penggai.Bilingual;
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

    /** No reader tells names apart that differ in these alone. */
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\u200B\\uFEFF]+");

    private final RuleBase rules;
    private final CaseFields fields = new CaseFields();
    private final Map<String, Place> names = new HashMap<>();
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
        if (CaseFiles.isOtherWorkbook(file)) {
            fields.problem(
                    new Place(file.toString(), "", 1, 1),
                    "不能读取这种格式的电子表格，请另存为 .xlsx",
                    "workbooks of this format are not read: save it as .xlsx");
            throw new CaseFormatException(fields.problems());
        }
        Node content = Workbooks.isWorkbook(file) ? WorkbookNodes.cases(file, rules) : NodeReader.read(file);
        List<PolicyCase> cases = new ArrayList<>();
        if (content instanceof Node.Obj object && object.get("cases") == null) {
            noCases(object);
        } else if (content instanceof Node.Obj object) {
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
                boolean sheet = root.place().sheet() != null;
                fields.problem(
                        root.place(),
                        sheet ? "没有案例：从第二行起，一行写一个" : "cases 中没有案例",
                        sheet
                                ? "this sheet holds no case: write one to a row, from the second"
                                : "cases holds no case");
            }
        } else {
            fields.problem(content.place(), "应为对象", "expected an object");
        }
        if (!fields.problems().isEmpty()) {
            throw new CaseFormatException(once(fields.problems()));
        }
        return new CaseFile(cases, marks, unreachable);
    }

    /** Each as it is told: one cell of a workbook may be a field of several. */
    private static List<CaseProblem> once(List<CaseProblem> problems) {
        Set<Bilingual> told = new HashSet<>();
        return problems.stream().filter(problem -> told.add(problem.message())).toList();
    }

    private void noCases(Node.Obj object) {
        if (object.get("schemaVersion") != null) {
            fields.problem(
                    object.place(),
                    "这是台账，不是案例文件；案例文件的 base 没有写它的名称",
                    "this is a ledger, and no file of cases; no file of cases names it as its base");
        } else {
            fields.problem(object.place(), "不是案例文件：没有 cases", "this is no file of cases: it has no cases");
        }
    }

    /** Null when it has a problem, which is told. */
    private PolicyCase policyCase(Node.Obj policyCase) throws IOException {
        int before = fields.problems().size();
        fields.known(policyCase, CASE_FIELDS);
        String name = fields.text(policyCase, "name");
        if (name == null || name.isBlank()) {
            fields.problem(policyCase.place(), "案例缺少名称 name", "the case has no name");
        } else {
            named(name, policyCase.fields().get("name").place());
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
        String json = json(ledger);
        LedgerDocument document = ledgers.document(ledger, json);
        if (document == null) {
            return null;
        }
        List<Expectation> expectations =
                new CaseExpectations(rules, fields, policyCase, rule, document.ledger(), pending).read();
        expectations.forEach(expected -> tested.add(expected.rule()));
        if (fields.problems().size() > before) {
            return null;
        }
        return new PolicyCase(
                name,
                policyCase.place(),
                asOf,
                boundary,
                pending,
                pending ? null : document,
                pending ? null : json,
                List.copyOf(tested),
                pending ? List.of() : expectations);
    }

    private void named(String name, Place place) {
        Place first = names.putIfAbsent(SPACES.matcher(name).replaceAll(" ").strip(), place);
        if (first != null) {
            fields.problem(
                    place,
                    "案例重名：" + name + "，另一个在第" + first.line() + "行",
                    "two cases are named: " + name + ", the other in " + (first.sheet() == null ? "line " : "row ")
                            + first.line());
        }
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
