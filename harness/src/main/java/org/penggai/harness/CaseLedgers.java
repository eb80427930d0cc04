package org.penggai.harness;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.penggai.Bilingual;
import org.penggai.read.InputProblem;
import org.penggai.read.LedgerDocument;
import org.penggai.read.LedgerFormatException;
import org.penggai.read.LedgerReader;
import org.penggai.report.SheetPlaces;

/** The ledgers of a file's cases: whole, or a base with the facts that differ. */
final class CaseLedgers {
    private static final String UNIT = "amountUnit";
    private static final String YUAN = "元";

    private final Path file;
    private final Node.Obj root;
    private final CaseFields fields;
    private final Map<String, Node.Obj> baseFiles = new HashMap<>();

    CaseLedgers(Path file, Node.Obj root, CaseFields fields) {
        this.file = file;
        this.root = root;
        this.fields = fields;
    }

    /** Tells of bases that are none, also where no case builds on them. */
    void check() {
        checkLedger(root.get("base"));
        Node bases = root.get("bases");
        if (bases instanceof Node.Obj named) {
            named.fields().values().forEach(field -> checkLedger(field.value()));
        } else if (bases != null) {
            fields.problem(bases.place(), "应为对象", "expected an object");
        }
    }

    private void checkLedger(Node node) {
        if (node != null && !(node instanceof Node.Obj) && !(node instanceof Node.Scalar name && name.isText())) {
            fields.problem(node.place(), "应为台账（对象）或台账文件名", "expected a ledger, an object, or the name of its file");
        }
    }

    /** The ledger that a case is given; null when it has none, which is told. */
    Node.Obj of(Node.Obj policyCase) throws IOException {
        Node whole = policyCase.get("ledger");
        Node given = policyCase.get("given");
        if (whole != null) {
            if (policyCase.get("base") != null || given != null) {
                fields.problem(
                        whole.place(),
                        "ledger 是完整台账，不能与 base、given 并用",
                        "ledger is a whole ledger: no base or given beside it");
                return null;
            }
            return resolved(whole);
        }
        Node.Obj base = base(policyCase);
        if (base == null || given == null) {
            return base;
        }
        if (!(given instanceof Node.Obj changes)) {
            fields.problem(given.place(), "应为对象", "expected an object");
            return null;
        }
        sameUnit(base, changes);
        return new Merge(fields::problem).merged(base, changes);
    }

    /** A unit of the case's own would change what the amounts of its base come to. */
    private void sameUnit(Node.Obj base, Node.Obj changes) {
        Node own = changes.get(UNIT);
        if (own != null && !unit(base).equals(unit(changes))) {
            fields.problem(
                    own.place(),
                    "案例的金额单位“" + unit(changes) + "”与基础台账的“" + unit(base) + "”不同：基础台账的金额也会按它换算；请删去，金额按基础台账的单位写",
                    "the case's unit of amounts " + unit(changes) + " is not that of its base, " + unit(base)
                            + ", whose amounts it would change: leave it out, and give amounts in the base's");
        }
    }

    private static String unit(Node.Obj ledger) {
        return ledger.get(UNIT) instanceof Node.Scalar unit && unit.isText() ? unit.text() : YUAN;
    }

    private Node.Obj base(Node.Obj policyCase) throws IOException {
        Node named = policyCase.get("base");
        if (named == null && root.get("base") == null) {
            fields.problem(
                    policyCase.place(), "案例没有台账：给出 base 或 ledger", "the case has no ledger: give base or ledger");
            return null;
        }
        if (named == null) {
            return resolved(root.get("base"));
        }
        if (!(named instanceof Node.Scalar name && name.isText()) || !(root.get("bases") instanceof Node.Obj bases)) {
            fields.problem(named.place(), "应为 bases 中的一个名称", "expected a name of bases");
            return null;
        }
        Node chosen = bases.get(name.text());
        if (chosen == null) {
            fields.unknown(
                    named.place(),
                    "基础台账",
                    "base ledger",
                    name.text(),
                    bases.fields().keySet());
            return null;
        }
        return resolved(chosen);
    }

    /** A ledger that stands here, or in a file beside this one. */
    private Node.Obj resolved(Node node) throws IOException {
        if (node instanceof Node.Obj object) {
            return object;
        }
        if (!(node instanceof Node.Scalar name && name.isText())) {
            checkLedger(node);
            return null;
        }
        if (!baseFiles.containsKey(name.text())) {
            Path other;
            try {
                other = file.resolveSibling(name.text()).normalize();
            } catch (InvalidPathException e) {
                fields.problem(node.place(), "不是文件名：" + name.text(), "no file name: " + name.text());
                return null;
            }
            if (!Files.isRegularFile(other)) {
                fields.problem(node.place(), "没有文件 " + other, "there is no file " + other);
                return null;
            }
            Node content = Workbooks.isWorkbook(other) ? WorkbookNodes.ledger(other) : NodeReader.read(other);
            if (!(content instanceof Node.Obj object)) {
                fields.problem(node.place(), other + " 不是台账", other + " is no ledger");
                return null;
            }
            baseFiles.put(name.text(), object);
        }
        return baseFiles.get(name.text());
    }

    /** The ledger as it is checked; null when it is none, which is told with the places in the files. */
    LedgerDocument document(Node.Obj ledger, String json) throws IOException {
        NodePlaces places = new NodePlaces(file.toString(), ledger);
        try {
            LedgerDocument read = new LedgerReader()
                    .read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), file.toString());
            return ledger.place().sheet() == null
                    ? read
                    : new LedgerDocument(read.ledger(), read.name(), read.digest(), read.warnings(), places);
        } catch (LedgerFormatException e) {
            for (InputProblem fault : e.problems()) {
                Place place = ledger.nearest(fault.pointer());
                Bilingual words =
                        place.sheet() == null ? null : Workbooks.find().expected(fault.pointer(), fault.code());
                Bilingual expected = new SheetPlaces(places).in(words == null ? fault.expected() : words);
                fields.problem(
                        place,
                        (place.sheet() == null ? fault.pointer() + "：" : "")
                                + fault.found().zh() + "；应为：" + expected.zh(),
                        (place.sheet() == null ? fault.pointer() + ": " : "")
                                + fault.found().en() + "; expected: " + expected.en());
            }
            return null;
        }
    }
}
