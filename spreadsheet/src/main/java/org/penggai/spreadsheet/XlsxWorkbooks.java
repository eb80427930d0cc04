package org.penggai.spreadsheet;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.penggai.Bilingual;
import org.penggai.harness.Workbooks;
import org.penggai.pack.RuleBase;
import org.penggai.read.NearestName;
import org.penggai.read.Translation;
import org.penggai.report.Finding;

/** Ledgers and policy cases in xlsx workbooks. Thread-safe. */
public final class XlsxWorkbooks implements Workbooks {
    private static final int NAMED = 10;
    private static final Finding.Location WHOLE = new Finding.Location(1, 1);

    private final Limits limits;

    /** With limits that a county's workbooks are far from. */
    public XlsxWorkbooks() {
        this(Limits.DEFAULT);
    }

    XlsxWorkbooks(Limits limits) {
        this.limits = limits;
    }

    @Override
    public Translation ledger(Path file) throws IOException {
        return translate(file, false, (sheets, problems) -> new LedgerSheets(problems).read(sheets), this::expected);
    }

    @Override
    public Bilingual expected(String pointer, String code) {
        return new CellWords().expected(pointer, code);
    }

    @Override
    public Translation cases(Path file, RuleBase rules) throws IOException {
        return translate(
                file,
                true,
                (sheets, problems) -> new CaseSheets(rules, problems).read(sheets),
                (pointer, code) -> null);
    }

    @Override
    public void writeLedger(byte[] filled, OutputStream out) throws IOException {
        new LedgerWorkbook().write(filled, out);
    }

    @Override
    public void writeCases(RuleBase rules, byte[] filled, OutputStream out) throws IOException {
        new CaseWorkbook(rules).write(filled, out);
    }

    @Override
    public byte[] completed(Path file, List<RecordedValue> values) throws IOException {
        return new CompletedCases().of(Files.readAllBytes(file), values);
    }

    private Translation translate(
            Path file,
            boolean ofCases,
            BiFunction<Map<String, RawSheet>, SheetProblems, Placed.Obj> reader,
            BiFunction<String, String, Bilingual> words)
            throws IOException {
        String name = file.toString();
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, limits.fileBytes() + 1));
        }
        SheetProblems problems = new SheetProblems();
        try {
            Map<String, RawSheet> sheets = new WorkbookFile(limits).read(bytes, XlsxWorkbooks::wanted);
            requireKind(sheets, ofCases);
            requireKnown(sheets, ofCases, problems);
            sheets.values().forEach(sheet -> MergedCells.tell(sheet, problems));
            Placed.Obj root = reader.apply(sheets, problems);
            return new Translation(name, digest(bytes), json(root), places(root, words), problems.list());
        } catch (UnreadableException e) {
            e.tell(problems);
            return new Translation(name, digest(bytes), null, pointer -> WHOLE, problems.list());
        }
    }

    private static boolean wanted(String sheet) {
        return !Words.NOT_READ.contains(sheet) && !sheet.startsWith(Words.NOTES);
    }

    private static void requireKind(Map<String, RawSheet> sheets, boolean ofCases) {
        boolean cases = sheets.containsKey(Words.CASES) && sheets.containsKey(Words.EXPECTED);
        if (cases && !ofCases) {
            throw new UnreadableException(
                    "cases",
                    new Bilingual("这是案例，不是台账", "these are cases, and no ledger"),
                    new Bilingual("台账；案例用 test 运行", "a ledger; cases are run by test"),
                    Words.CASES);
        } else if (!cases && ofCases) {
            throw noCases(sheets);
        }
    }

    private static UnreadableException noCases(Map<String, RawSheet> sheets) {
        boolean some = sheets.containsKey(Words.CASES) || sheets.containsKey(Words.EXPECTED);
        String lacking = sheets.containsKey(Words.CASES) ? Words.EXPECTED : Words.CASES;
        String there = namesOf(sheets);
        return new UnreadableException(
                "no-cases",
                some
                        ? new Bilingual("没有“" + lacking + "”表", "there is no sheet " + lacking)
                        : new Bilingual("没有“案例”和“期望”两张表", "there are no sheets 案例 and 期望"),
                some
                        ? new Bilingual(
                                "“案例”和“期望”两张表都有，名称不改（现有：" + there + "）",
                                "both sheets 案例 and 期望, under these names (there are: " + there + ")")
                        : new Bilingual(
                                "由 template --cases 生成的工作簿（现有：" + there + "）",
                                "a workbook that template --cases wrote (there are: " + there + ")"),
                null);
    }

    /** The sheets that a workbook has beside those of facts. */
    static String namesOf(Map<String, RawSheet> sheets) {
        Set<String> facts = new HashSet<>();
        WorkbookPlan.INSTANCE.sheets().forEach(sheet -> facts.add(sheet.name()));
        List<String> names = sheets.keySet().stream()
                .filter(name -> !facts.contains(name))
                .map(SheetTable::shown)
                .limit(NAMED)
                .toList();
        return names.isEmpty() ? "–" : String.join("、", names);
    }

    /** A sheet that is passed over would look checked. */
    private static void requireKnown(Map<String, RawSheet> sheets, boolean ofCases, SheetProblems problems) {
        Set<String> known = new TreeSet<>();
        WorkbookPlan.INSTANCE.sheets().forEach(sheet -> known.add(sheet.name()));
        known.addAll(
                ofCases
                        ? List.of(Words.CASES, Words.BASES, Words.EXPECTED, Words.STATES, Words.MARKS)
                        : List.of(Words.SUMMARY));
        for (RawSheet sheet : sheets.values()) {
            if (!known.contains(sheet.name()) && !sheet.rows().isEmpty()) {
                String nearest = NearestName.of(sheet.name(), known);
                problems.add(
                        "unknown-sheet",
                        new Spot(sheet.name(), 1, 1),
                        new Bilingual("没有这种表", "there is no such sheet"),
                        nearest == null
                                ? new Bilingual(
                                        "模板中的表；自用的表，名称以“备注”开头",
                                        "a sheet of the template; those of your own have names that begin with 备注")
                                : new Bilingual(
                                        "是否想写“" + nearest + "”？自用的表，名称以“备注”开头",
                                        "perhaps " + nearest + "; sheets of your own have names that begin with 备注"));
            }
        }
    }

    private static Translation.Places places(Placed.Obj root, BiFunction<String, String, Bilingual> words) {
        return new Translation.Places() {
            @Override
            public Finding.Location of(String pointer) {
                return root.nearest(pointer).location();
            }

            @Override
            public Finding.Location ofName(String pointer) {
                return root.nearestName(pointer).location();
            }

            @Override
            public Bilingual expected(String pointer, String code) {
                return words.apply(pointer, code);
            }
        };
    }

    private static byte[] json(Placed.Obj root) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = new JsonFactory().createGenerator(bytes, JsonEncoding.UTF8)) {
            root.write(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
