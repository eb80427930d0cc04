package org.penggai.harness;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.penggai.judge.Outcome;
import org.penggai.report.Finding;

/**
 * Fills in what the expectations of a file of cases leave open, from what is found: facts asked for, reasons, first day broken,
 * due date, amount. It changes no expectation that is there, no outcome, and nothing of the file's layout.
 */
public final class CaseRecorder {
    /** Some editors write it before the content: it stays. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** A value to write for one subject. */
    private record Entry(Expectation expected, String value) {
        String subject() {
            return expected.subject().type() + "/" + expected.subject().id();
        }
    }

    /** Text to be put in at an offset. */
    private record Insertion(long offset, String text) {}

    private final String text;
    private final List<Insertion> insertions = new ArrayList<>();

    private CaseRecorder(String text) {
        this.text = text;
    }

    /**
     * Completes the file of a run. A workbook keeps its layout as far as what reads workbooks knows it.
     *
     * @return how many values were filled in; none where a case of the file failed
     * @throws IOException when the file can't be read or written
     */
    public static int record(CaseRun run) throws IOException {
        Path file = run.file();
        if (!run.problems().isEmpty()
                || run.results().stream()
                        .anyMatch(result -> !result.mismatches().isEmpty())) {
            return 0;
        }
        if (Workbooks.isWorkbook(file)) {
            return recordWorkbook(file, run.results());
        }
        String text = Files.readString(file);
        String mark = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : "";
        CaseRecorder recorder = new CaseRecorder(text.substring(mark.length()));
        int filled = recorder.fill(run.results());
        if (filled > 0) {
            Files.writeString(file, mark + recorder.completed());
        }
        return filled;
    }

    private static int recordWorkbook(Path file, List<CaseResult> results) throws IOException {
        List<Workbooks.RecordedValue> values = new ArrayList<>();
        for (CaseResult result : results) {
            open(result)
                    .forEach((field, entries) -> entries.forEach(entry -> values.add(
                            new Workbooks.RecordedValue(entry.expected().place().line(), field, entry.value()))));
        }
        if (!values.isEmpty()) {
            Files.write(file, Workbooks.find().completed(file, values));
        }
        return values.size();
    }

    private int fill(List<CaseResult> results) throws IOException {
        List<Map<String, Long>> cases = offsets();
        int filled = 0;
        for (int i = 0; i < results.size(); i++) {
            Map<String, List<Entry>> open = open(results.get(i));
            for (Map.Entry<String, List<Entry>> field : open.entrySet()) {
                filled += field.getValue().size();
                insert(cases.get(i), field.getKey(), field.getValue());
            }
        }
        return filled;
    }

    /** What the expectations of a case leave open, by the field that it belongs in. */
    private static Map<String, List<Entry>> open(CaseResult result) {
        Map<String, List<Entry>> open = new LinkedHashMap<>();
        if (result.report() == null) {
            return open;
        }
        for (Expectation expected : result.tested().expectations()) {
            Finding finding = result.report().findings().stream()
                    .filter(one -> one.rule().equals(expected.rule())
                            && one.subject().type().equals(expected.subject().type())
                            && one.subject().id().equals(expected.subject().id()))
                    .findFirst()
                    .orElse(null);
            if (finding == null) {
                continue;
            }
            if (finding.outcome() == Outcome.UNDETERMINED && expected.missing() == null) {
                add(open, "missing", expected, texts(finding.missing()));
            }
            if (expected.reasons() == null && !finding.reasons().isEmpty()) {
                add(open, "reason", expected, texts(finding.reasons()));
            }
            boolean follows = finding.due() != null && finding.due().plusDays(1).equals(finding.since());
            if (expected.since() == null && finding.since() != null && !follows) {
                add(open, "since", expected, quoted(finding.since().toString()));
            }
            if (expected.due() == null && finding.due() != null && finding.outcome() != Outcome.SATISFIED) {
                add(open, "due", expected, quoted(finding.due().toString()));
            }
            if (expected.amount() == null && finding.amount() != null) {
                add(open, "amount", expected, number(finding.amount()));
            }
        }
        return open;
    }

    private static String number(BigDecimal amount) {
        BigDecimal plain = amount.stripTrailingZeros();
        return (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString();
    }

    private static void add(Map<String, List<Entry>> open, String field, Expectation expected, String value) {
        open.computeIfAbsent(field, name -> new ArrayList<>()).add(new Entry(expected, value));
    }

    private static String texts(List<String> texts) {
        return "[" + String.join(", ", texts.stream().map(CaseRecorder::quoted).toList()) + "]";
    }

    private static String quoted(String value) {
        return "\"" + new String(JsonStringEncoder.getInstance().quoteAsString(value)) + "\"";
    }

    /** Into the field where the case has it, else into a new one after {@code expect}. */
    private void insert(Map<String, Long> offsets, String field, List<Entry> entries) {
        boolean own = offsets.containsKey(field);
        long end = offsets.get(own ? field : "expect");
        boolean nested = offsets.containsKey("nested");
        int start = (int) (long) offsets.get("start:expect");
        int lineStart = text.lastIndexOf('\n', start) + 1;
        String before = text.substring(lineStart, start);
        boolean lines = before.isBlank();
        String inner = lines ? "\n" + before + "  " : "";
        List<String> written = new ArrayList<>();
        if (nested) {
            Map<String, List<Entry>> byRule = new LinkedHashMap<>();
            entries.forEach(entry -> byRule.computeIfAbsent(entry.expected().rule(), rule -> new ArrayList<>())
                    .add(entry));
            byRule.forEach((rule, more) -> written.add(quoted(rule) + ": {"
                    + String.join(
                            ", ",
                            more.stream()
                                    .map(entry -> quoted(entry.subject()) + ": " + entry.value())
                                    .toList())
                    + "}"));
        } else {
            entries.forEach(entry -> written.add(quoted(entry.subject()) + ": " + entry.value()));
        }
        if (own) {
            // Before the closing brace, after what is the last of it.
            int last = (int) end - 2;
            while (Character.isWhitespace(text.charAt(last))) {
                last--;
            }
            boolean empty = text.charAt(last) == '{';
            String lead = empty ? inner : "," + (lines ? inner : " ");
            String tail = empty && lines ? "\n" + before : "";
            insertions.add(new Insertion(last + 1L, lead + String.join(lines ? "," + inner : ", ", written) + tail));
            return;
        }
        String body = String.join(lines ? "," + inner : ", ", written);
        insertions.add(new Insertion(
                end,
                "," + (lines ? "\n" + before : " ") + quoted(field) + ": {" + inner + body
                        + (lines ? "\n" + before : "") + "}"));
    }

    private String completed() {
        StringBuilder out = new StringBuilder(text);
        insertions.stream()
                .sorted(Comparator.comparing(Insertion::offset))
                .collect(java.util.stream.Collectors.groupingBy(
                        Insertion::offset,
                        java.util.TreeMap::new,
                        java.util.stream.Collectors.mapping(Insertion::text, java.util.stream.Collectors.joining())))
                .descendingMap()
                .forEach((offset, more) -> out.insert((int) (long) offset, more));
        return out.toString();
    }

    /** For each case, where the values of its fields end, and where {@code expect} begins. */
    private List<Map<String, Long>> offsets() throws IOException {
        List<Map<String, Long>> cases = new ArrayList<>();
        try (JsonParser parser = new JsonFactory().createParser(text)) {
            parser.nextToken();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                boolean ofCases = parser.currentName().equals("cases");
                parser.nextToken();
                if (!ofCases) {
                    parser.skipChildren();
                    continue;
                }
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    Map<String, Long> offsets = new LinkedHashMap<>();
                    while (parser.nextToken() != JsonToken.END_OBJECT) {
                        String name = parser.currentName();
                        offsets.put(
                                "start:" + name, parser.currentTokenLocation().getCharOffset());
                        parser.nextToken();
                        if (name.equals("expect") && nested(parser)) {
                            offsets.put("nested", 1L);
                        } else {
                            parser.skipChildren();
                        }
                        offsets.put(name, parser.currentLocation().getCharOffset());
                    }
                    cases.add(offsets);
                }
            }
        }
        return cases;
    }

    /** Reads an object, and tells whether it holds objects. */
    private static boolean nested(JsonParser parser) throws IOException {
        boolean nested = false;
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            parser.nextToken();
            nested |= parser.currentToken() == JsonToken.START_OBJECT;
            parser.skipChildren();
        }
        return nested;
    }
}
