package org.penggai.mutation;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.penggai.CheckOptions;
import org.penggai.ComplianceChecker;
import org.penggai.RuleTrial;
import org.penggai.harness.Expectation;
import org.penggai.harness.PolicyCase;
import org.penggai.harness.SuggestedCase;
import org.penggai.judge.Outcome;
import org.penggai.judge.Subject;
import org.penggai.pack.Profile;
import org.penggai.pack.Rule;
import org.penggai.read.LedgerDocument;
import org.penggai.read.LedgerFormatException;
import org.penggai.read.LedgerReader;
import org.penggai.report.Finding;

/**
 * Looks for cases that notice what none does: the ledgers next to those of the cases that there are, each judged by the rule as it
 * stands and as changed. Of all that notice something the fewest are kept.
 */
final class CaseFinder {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final int MOST_TRIED = Integer.getInteger("penggai.mutation.variations", 2500);
    private static final int MOST_BESIDE = 6;

    private record Found(PolicyCase like, Variation variation, List<Finding> findings, Set<Integer> notices) {}

    private final ComplianceChecker checker;
    private final Rule rule;
    private final List<PolicyCase> cases;
    private final List<PolicyCase> donors;

    /** @param donors cases of other rules */
    CaseFinder(ComplianceChecker checker, Rule rule, List<PolicyCase> cases, List<PolicyCase> donors) {
        this.donors = donors;
        this.checker = checker;
        this.rule = rule;
        this.cases = cases;
    }

    /** For each change that one was found for, the case; several changes may share it. */
    Map<Integer, SuggestedCase> find(RuleMutations mutations, Collection<Integer> survivors) {
        if (survivors.isEmpty()) {
            return Map.of();
        }
        List<Found> found = new ArrayList<>();
        for (Map.Entry<PolicyCase, Variation> one : candidates()) {
            Found tried = tried(mutations, one.getKey(), one.getValue(), survivors);
            if (tried != null && !tried.notices().isEmpty()) {
                found.add(tried);
            }
        }
        Map<Integer, SuggestedCase> cases = new LinkedHashMap<>();
        Set<Integer> open = new LinkedHashSet<>(survivors);
        while (true) {
            Found best = found.stream()
                    .max(Comparator.comparingLong(
                            one -> one.notices().stream().filter(open::contains).count()))
                    .orElse(null);
            if (best == null || best.notices().stream().noneMatch(open::contains)) {
                return cases;
            }
            SuggestedCase suggested = suggested(best);
            best.notices().stream().filter(open::contains).forEach(number -> cases.put(number, suggested));
            open.removeAll(best.notices());
            found.remove(best);
        }
    }

    /** The variations of all cases, in turn, as many as are tried. */
    private List<Map.Entry<PolicyCase, Variation>> candidates() {
        List<List<Variation>> byCase = new ArrayList<>();
        for (PolicyCase one : cases) {
            Variations of = new Variations(ledger(one), day(one));
            List<Variation> variations = new ArrayList<>(beside(one, of, byCase.size()));
            dues(one).forEach(due -> of.around(due, dueSoonDays(one)));
            of.muchLater(8);
            variations.addAll(of.all());
            byCase.add(variations);
        }
        List<Map.Entry<PolicyCase, Variation>> candidates = new ArrayList<>();
        boolean more = true;
        for (int i = 0; more && candidates.size() < MOST_TRIED; i++) {
            more = false;
            for (int j = 0; j < cases.size() && candidates.size() < MOST_TRIED; j++) {
                if (i < byCase.get(j).size()) {
                    more = true;
                    candidates.add(Map.entry(cases.get(j), byCase.get(j).get(i)));
                }
            }
        }
        return candidates;
    }

    /** The facts of cases that come out otherwise, and of cases of other rules about something of the same name. */
    private List<Variation> beside(PolicyCase one, Variations of, int number) {
        List<Variation> variations = new ArrayList<>();
        for (int i = 1; i < cases.size() && variations.size() < MOST_BESIDE; i++) {
            PolicyCase other = cases.get((number + i) % cases.size());
            if (!outcomes(other).equals(outcomes(one))) {
                variations.add(of.beside(ledger(other), null, null, half(other.name(), 0), half(other.name(), 1)));
            }
        }
        String own = one.expectations().get(0).subject().id();
        for (int i = 0; i < MOST_BESIDE && !donors.isEmpty(); i++) {
            PolicyCase other = donors.get((number * MOST_BESIDE + i) % donors.size());
            String same = other.expectations().get(0).subject().id();
            variations.add(of.beside(ledger(other), same, own, half(other.name(), 0), half(other.name(), 1)));
        }
        return variations;
    }

    private List<LocalDate> dues(PolicyCase one) {
        return checker
                .findings(checker.trial(
                        one.given().ledger(), CheckOptions.defaults().withAsOf(one.asOf()), rule.id()))
                .stream()
                .map(Finding::due)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private int dueSoonDays(PolicyCase one) {
        return checker.rules().parameters(day(one), Profile.NONE).whole("due-soon-days");
    }

    private List<Outcome> outcomes(PolicyCase one) {
        return one.expectations().stream().map(Expectation::outcome).toList();
    }

    private static ObjectNode ledger(PolicyCase one) {
        try {
            return (ObjectNode) JSON.readTree(one.ledgerJson());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LocalDate day(PolicyCase one) {
        return one.asOf() == null ? one.given().ledger().asOf() : one.asOf();
    }

    /** Null where the variation is no ledger. */
    private Found tried(RuleMutations mutations, PolicyCase like, Variation variation, Collection<Integer> survivors) {
        ObjectNode changed = ledger(like);
        try {
            variation.edits().forEach(edit -> edit.apply(changed));
            LedgerDocument document = new LedgerReader()
                    .read(
                            new ByteArrayInputStream(JSON.writeValueAsBytes(changed)),
                            like.place().file());
            LocalDate asOf = variation.asOf() == null ? like.asOf() : variation.asOf();
            RuleTrial trial =
                    checker.trial(document.ledger(), CheckOptions.defaults().withAsOf(asOf), rule.id());
            List<Finding> findings = checker.findings(trial);
            PolicyCase one = new PolicyCase(
                    like.name(),
                    like.place(),
                    asOf,
                    false,
                    false,
                    document,
                    changed.toString(),
                    List.of(rule.id()),
                    expected(findings).stream()
                            .map(finding -> expectation(finding, like))
                            .toList());
            Set<Integer> notices = new LinkedHashSet<>(mutations.tried(one, trial));
            notices.retainAll(Set.copyOf(survivors));
            return new Found(like, variation, findings, notices);
        } catch (LedgerFormatException e) {
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As the case is written, with what {@code test --record} fills in: what it leaves open notices nothing. */
    private Expectation expectation(Finding finding, PolicyCase like) {
        return new Expectation(
                rule.id(),
                new Subject(finding.subject().type(), finding.subject().id()),
                finding.outcome(),
                finding.amount(),
                finding.due(),
                finding.since(),
                finding.reasons().isEmpty() ? null : finding.reasons(),
                List.of(),
                finding.missing().isEmpty() ? null : finding.missing(),
                like.place(),
                Map.of());
    }

    private SuggestedCase suggested(Found found) {
        String whole = whole(found).toString();
        return new SuggestedCase(isWorkbook(found.like()) ? whole : inItsFile(found), whole);
    }

    private static boolean isWorkbook(PolicyCase one) {
        return one.place().sheet() != null;
    }

    /** Name and day. */
    private static ObjectNode begun(Found found) {
        ObjectNode made = JSON.createObjectNode();
        Outcome worst = found.findings().stream()
                .map(Finding::outcome)
                .min(Comparator.naturalOrder())
                .orElse(Outcome.NOT_APPLICABLE);
        made.put("name", name(found, worst));
        LocalDate asOf = found.variation().asOf() == null
                ? found.like().asOf()
                : found.variation().asOf();
        if (asOf != null) {
            made.put("asOf", asOf.toString());
        }
        return made;
    }

    private ObjectNode whole(Found found) {
        ObjectNode made = begun(found);
        made.put("rule", rule.id());
        ObjectNode ledger = ledger(found.like());
        found.variation().edits().forEach(edit -> edit.apply(ledger));
        made.set("ledger", ledger);
        expectations(found, made);
        return made;
    }

    /** The case as it can be put into the file of the one that it is like. */
    private String inItsFile(Found found) {
        ObjectNode original = original(found.like());
        ObjectNode made = begun(found);
        for (String field : List.of("rule", "base")) {
            if (original.has(field)) {
                made.set(field, original.get(field));
            }
        }
        if (original.get("ledger") instanceof ObjectNode whole) {
            ObjectNode ledger = whole.deepCopy();
            found.variation().edits().forEach(edit -> edit.apply(ledger));
            made.set("ledger", ledger);
        } else if (original.has("ledger")) {
            ObjectNode ledger = ledger(found.like());
            found.variation().edits().forEach(edit -> edit.apply(ledger));
            made.set("ledger", ledger);
        } else {
            ObjectNode given =
                    original.has("given") ? (ObjectNode) original.get("given").deepCopy() : JSON.createObjectNode();
            ObjectNode base = base(found.like(), original);
            found.variation().edits().forEach(edit -> edit.apply(given, base));
            if (!given.isEmpty()) {
                made.set("given", given);
            }
        }
        expectations(found, made);
        return made.toString();
    }

    private static void expectations(Found found, ObjectNode made) {
        ObjectNode expect = made.putObject("expect");
        for (Finding finding : expected(found.findings())) {
            expect.put(
                    finding.subject().type() + "/" + finding.subject().id(),
                    finding.outcome().code());
        }
    }

    /** Those that a case is written about: all of few, of many those that something is to be said of, if there are any. */
    private static List<Finding> expected(List<Finding> findings) {
        boolean quiet = findings.size() < 4 || findings.stream().allMatch(CaseFinder::quiet);
        return findings.stream().filter(finding -> quiet || !quiet(finding)).toList();
    }

    /** What the case is like, and what is otherwise. */
    private static String name(Found found, Outcome worst) {
        String zh = half(found.like().name(), 0);
        int outcome = zh.lastIndexOf('：');
        return (outcome > 0 ? zh.substring(0, outcome) : zh) + "，但"
                + found.variation().words().zh() + "：" + worst.zh() + " / "
                + half(found.like().name(), 1) + ", but "
                + found.variation().words().en();
    }

    private static boolean quiet(Finding finding) {
        return finding.outcome() == Outcome.SATISFIED || finding.outcome() == Outcome.NOT_APPLICABLE;
    }

    /** The Chinese or English half of a name; the whole where it has but one. */
    private static String half(String name, int number) {
        String[] halves = name.split(" / ", 2);
        return halves[Math.min(number, halves.length - 1)];
    }

    private final Map<String, JsonNode> files = new HashMap<>();

    private JsonNode file(Path path) {
        return files.computeIfAbsent(path.toString(), name -> {
            try {
                return JSON.readTree(path.toFile());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private ObjectNode original(PolicyCase one) {
        return (ObjectNode) file(Path.of(one.place().file())).at(one.place().pointer());
    }

    private ObjectNode base(PolicyCase like, ObjectNode original) {
        Path path = Path.of(like.place().file());
        JsonNode root = file(path);
        JsonNode base = original.has("base")
                ? root.path("bases").path(original.get("base").asText())
                : root.path("base");
        return (ObjectNode) (base.isTextual() ? file(path.resolveSibling(base.asText())) : base);
    }
}
