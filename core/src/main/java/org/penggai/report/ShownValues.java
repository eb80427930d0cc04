package org.penggai.report;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.penggai.judge.Evidence;
import org.penggai.ledger.Fact;
import org.penggai.ledger.Facts;
import org.penggai.ledger.Ledger;
import org.penggai.ledger.RectificationClaim;
import org.penggai.ledger.References;
import org.penggai.pack.Rule;
import org.penggai.pack.RuleBase;

/** What of evidence a sentence shows: where the ledger refers to another fact or to a rule by id, what it is called. */
final class ShownValues {
    /** Steps of a pointer to a field of a fact: before the first slash, array, index, field. */
    private static final int STEPS_TO_FIELD = 4;

    private final RuleBase rules;
    private final Ledger ledger;
    private final SubjectNames names;

    ShownValues(RuleBase rules, Ledger ledger, SubjectNames names) {
        this.rules = rules;
        this.ledger = ledger;
        this.names = names;
    }

    /** The value to show; that of the evidence where there is nothing better. */
    Object of(Evidence evidence) {
        String[] steps = evidence.pointer().split("/");
        Class<? extends Fact> kind =
                steps.length == STEPS_TO_FIELD ? Facts.kinds().get(steps[1]) : null;
        if (kind == null) {
            return evidence.value();
        }
        String field = steps[STEPS_TO_FIELD - 1];
        if (kind == RectificationClaim.class) {
            return claimed(evidence, field);
        }
        if (field.equals("id")) {
            Fact fact = Subjects.find(ledger, Facts.typeName(kind), evidence.id());
            String given = fact == null ? null : SubjectNames.given(fact);
            return given == null ? evidence.value() : given;
        }
        References references = Arrays.stream(kind.getRecordComponents())
                .filter(component -> component.getName().equals(field))
                .map((RecordComponent component) -> component.getAnnotation(References.class))
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(null);
        if (references == null) {
            return evidence.value();
        }
        String type = Facts.typeName(references.value());
        return evidence.value() instanceof List<?> ids
                ? ids.stream().map(id -> name(type, (String) id)).toList()
                : evidence.value() instanceof String id ? name(type, id) : evidence.value();
    }

    /** A claim names a rule, and a subject of that rule. */
    private Object claimed(Evidence evidence, String field) {
        RectificationClaim claim = ledger.rectificationClaims().get(evidence.index());
        Rule rule = claim.ruleId() == null ? null : rules.rule(claim.ruleId());
        if (rule != null && field.equals("ruleId")) {
            return rule.metadata().title();
        }
        return rule != null && field.equals("subjectId")
                ? name(rule.metadata().subject(), claim.subjectId())
                : evidence.value();
    }

    private Object name(String type, String id) {
        Fact fact = Subjects.find(ledger, type, id);
        return fact == null ? id : names.of(fact);
    }
}
