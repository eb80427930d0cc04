package org.penggai.report;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.penggai.Bilingual;
import org.penggai.judge.Evidence;
import org.penggai.ledger.Fact;
import org.penggai.ledger.Facts;
import org.penggai.ledger.Jurisdiction;
import org.penggai.ledger.Ledger;
import org.penggai.ledger.Loan;
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
        if (kind == Loan.class && field.equals("id")) {
            return loan(evidence.id());
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

    /** Whether a record of that array refers to the fact. */
    boolean mentions(String array, Fact fact) {
        List<? extends Fact> records = Facts.kinds().containsKey(array) ? Facts.in(ledger, array) : null;
        if (fact instanceof Jurisdiction) {
            return records != null && !records.isEmpty();
        }
        return records != null
                && records.stream().anyMatch(one -> Arrays.stream(one.getClass().getRecordComponents())
                        .filter(field -> field.isAnnotationPresent(References.class)
                                && field.getAnnotation(References.class).value() == fact.getClass())
                        .map(field -> Facts.value(one, field.getName()))
                        .anyMatch(value ->
                                fact.id().equals(value) || value instanceof List<?> ids && ids.contains(fact.id())));
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

    /** By its lender; who has none is not called an unregistered loan. */
    private Bilingual loan(String id) {
        String lender =
                Subjects.find(ledger, Facts.typeName(Loan.class), id) instanceof Loan loan ? loan.lender() : null;
        return lender == null
                ? new Bilingual("贷款（" + id + "，贷款人未登记）", "the loan " + id + " (lender not recorded)")
                : new Bilingual(lender + "贷款（" + id + "）", "the loan " + id + " of " + lender);
    }

    private Object name(String type, String id) {
        Fact fact = Subjects.find(ledger, type, id);
        return fact == null ? id : names.of(fact);
    }
}
