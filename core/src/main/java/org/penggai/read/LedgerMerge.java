package org.penggai.read;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.penggai.Bilingual;
import org.penggai.ledger.Jurisdiction;
import org.penggai.ledger.Ledger;
import org.penggai.report.FactLocator;

/** Joins what was read of several files into one ledger. */
final class LedgerMerge {
    private final RecordPlan plan = LedgerPlan.INSTANCE.ledger();
    private final List<Part> parts = new ArrayList<>();

    private record Part(String name, String digest, LedgerReader.Parsed<Ledger> parsed) {
        LedgerParser ledgers() {
            return parsed.ledgers();
        }

        Object value(RecordPlan plan, int index) {
            return plan.get(parsed.content(), index);
        }
    }

    void add(String name, String digest, LedgerReader.Parsed<Ledger> parsed) {
        parts.add(new Part(name, digest, parsed));
    }

    LedgerDocument document() {
        requireSound();
        Object[] values = new Object[plan.size()];
        Map<String, int[]> starts = new LinkedHashMap<>();
        for (int i = 0; i < plan.size(); i++) {
            FieldPlan field = plan.field(i);
            values[i] = field.kind() == ValueKind.LIST
                    ? joined(field, i, starts)
                    : parts.get(0).value(plan, i);
        }
        List<InputProblem> warnings = new ArrayList<>();
        parts.forEach(part -> warnings.addAll(part.parsed().context().doubts()));
        String name = String.join(" + ", parts.stream().map(Part::name).toList());
        return new LedgerDocument((Ledger) plan.make(values), name, digest(), warnings, locator(starts));
    }

    private void requireSound() {
        Map<String, LedgerFormatException> faults = new LinkedHashMap<>();
        boolean complete = parts.stream().allMatch(part -> part.parsed().complete());
        Part first = parts.get(0);
        for (Part part : parts) {
            if (complete) {
                part.ledgers().resolve();
            }
            requireSameHead(first, part);
            if (!part.parsed().context().sound()) {
                faults.put(part.name(), part.parsed().context().failure());
            }
        }
        if (!faults.isEmpty()) {
            throw new MergeFormatException(faults);
        }
    }

    /** What is not a list belongs to the ledger as a whole. */
    private void requireSameHead(Part first, Part part) {
        for (int i = 0; i < plan.size(); i++) {
            FieldPlan field = plan.field(i);
            LedgerParser.Head expected = first.ledgers().head(field.name());
            LedgerParser.Head found = part.ledgers().head(field.name());
            if (found != null && expected != null && !found.value().equals(expected.value())) {
                part.parsed()
                        .context()
                        .report(
                                ProblemCode.DIFFERS,
                                found.at(),
                                "/" + field.name(),
                                Shortened.text(shown(found.value())),
                                new Bilingual(
                                        "与 " + first.name() + " 相同：" + shown(expected.value()),
                                        "the same as in " + first.name() + ": " + shown(expected.value())));
            }
        }
    }

    private static String shown(Object value) {
        return value instanceof Jurisdiction county ? county.name() + " " + county.code() : value.toString();
    }

    private List<Object> joined(FieldPlan field, int index, Map<String, int[]> starts) {
        List<Object> facts = null;
        int[] from = new int[parts.size() + 1];
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).value(plan, index) instanceof List<?> list) {
                facts = facts == null ? new ArrayList<>() : facts;
                facts.addAll(list);
            }
            from[i + 1] = facts == null ? 0 : facts.size();
        }
        starts.put(field.name(), from);
        return facts;
    }

    private FactLocator locator(Map<String, int[]> starts) {
        return new MergedLocations(
                starts,
                parts.stream().map(Part::name).toList(),
                parts.stream().map(part -> part.ledgers().locations()).toList());
    }

    private String digest() {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            parts.forEach(part -> sha.update(part.digest().getBytes(StandardCharsets.US_ASCII)));
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
