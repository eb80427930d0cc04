package org.penggai.mutation;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.penggai.CheckOptions;
import org.penggai.ComplianceChecker;
import org.penggai.harness.CaseRunner;
import org.penggai.harness.EquivalentMark;
import org.penggai.harness.Mutant;
import org.penggai.harness.PolicyCase;
import org.penggai.pack.Parameter;
import org.penggai.pack.Profile;
import org.penggai.pack.Rule;

/** The parameters that a rule reads, each moved by a step: nothing is compiled for it. */
final class ParameterChanges {
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private final ComplianceChecker checker;
    private final Rule rule;
    private final List<PolicyCase> cases;
    private final List<EquivalentMark> marks;
    private final Sentences sentences;

    ParameterChanges(
            ComplianceChecker checker,
            Rule rule,
            List<PolicyCase> cases,
            List<EquivalentMark> marks,
            Sentences sentences) {
        this.checker = checker;
        this.rule = rule;
        this.cases = cases;
        this.marks = marks;
        this.sentences = sentences;
    }

    List<Mutant> mutants() {
        List<Mutant> mutants = new ArrayList<>();
        for (String id : rule.metadata().parameters()) {
            // Versions that follow one another are each moved on the days on which they hold.
            Map<String, List<PolicyCase>> byChange = new LinkedHashMap<>();
            Map<String, Object> values = new LinkedHashMap<>();
            for (PolicyCase one : cases) {
                LocalDate day = one.asOf() == null ? one.given().ledger().asOf() : one.asOf();
                Parameter parameter =
                        checker.rules().parameters(day, Profile.NONE).get(id);
                for (Object value : neighbours(parameter)) {
                    String change = id + ": " + parameter.getValue() + " → " + value;
                    byChange.computeIfAbsent(change, key -> new ArrayList<>()).add(one);
                    values.put(change, value);
                }
            }
            byChange.forEach((change, on) -> mutants.add(mutant(id, change, values.get(change), on)));
        }
        return mutants;
    }

    private static List<Object> neighbours(Parameter parameter) {
        Object value = parameter.getValue();
        if (value instanceof BigDecimal number) {
            BigDecimal step = parameter.getUnit().equals("yuan") ? new BigDecimal("0.01") : BigDecimal.ONE;
            return number.signum() == 0 ? List.of(number.add(step)) : List.of(number.subtract(step), number.add(step));
        }
        if (value instanceof Boolean flag) {
            return List.of(!flag);
        }
        if (parameter.getUnit().equals("date")) {
            LocalDate day = parameter.getDate();
            return List.of(day.minusDays(1).toString(), day.plusDays(1).toString());
        }
        List<Object> lists = new ArrayList<>();
        if (value instanceof List<?> codes) {
            for (int i = 0; i < codes.size(); i++) {
                List<Object> fewer = new ArrayList<>(codes);
                fewer.remove(i);
                lists.add(fewer);
            }
        }
        return lists;
    }

    private Mutant mutant(String id, String change, Object value, List<PolicyCase> on) {
        Profile profile = profile(id, value);
        String noticed = on.stream()
                .filter(one -> differs(one, profile))
                .map(PolicyCase::name)
                .findFirst()
                .orElse(null);
        EquivalentMark mark = noticed != null
                ? null
                : marks.stream()
                        .filter(one -> one.names(null, change))
                        .findFirst()
                        .orElse(null);
        Mutant.Status status = noticed != null
                ? Mutant.Status.NOTICED
                : mark != null ? Mutant.Status.EQUIVALENT : Mutant.Status.SURVIVED;
        return new Mutant(
                rule.id(),
                null,
                0,
                Mutant.Kind.PARAMETER,
                change,
                status,
                noticed,
                status == Mutant.Status.SURVIVED ? sentences.missing(id, change) : null,
                null,
                mark == null ? null : mark.reason());
    }

    private boolean differs(PolicyCase one, Profile profile) {
        CheckOptions options = CheckOptions.defaults().withAsOf(one.asOf()).withProfile(profile);
        try {
            return !CaseRunner.mismatches(
                            one,
                            List.of(rule.id()),
                            checker.findings(checker.trial(one.given().ledger(), options, rule.id())))
                    .isEmpty();
        } catch (RuntimeException e) {
            return true;
        }
    }

    private Profile profile(String id, Object value) {
        Map<String, Object> source = Map.of("zh", "变异", "en", "mutation");
        Map<String, Object> parameter = Map.of("id", id, "value", value, "source", source);
        try {
            byte[] json = JSON.writeValueAsBytes(Map.of("id", "changed", "parameters", List.of(parameter)));
            return Profile.read(new ByteArrayInputStream(json), checker.rules());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
