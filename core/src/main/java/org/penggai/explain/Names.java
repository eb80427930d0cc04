package org.penggai.explain;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.penggai.Bilingual;
import org.penggai.ledger.Fact;
import org.penggai.ledger.Facts;
import org.penggai.ledger.Ledger;
import org.penggai.pack.Rule;
import org.penggai.pack.RuleBase;
import org.penggai.report.SubjectNames;

/** What the codes are called that conditions compare with: duties, parameters, rules, fields, and facts by their ids. */
public final class Names {
    /** The property of deadlines and their like that says whose they are. */
    static final String DUTY = "obligation";
    /** Properties whose value is the name of a field that is not known. */
    private static final Set<String> OF_FIELDS =
            Set.of("unclear", "unknown", "unclearField", "unknownScope", "part", "onceOpen");

    private static final int MOST_NAMED = 5;

    private final Duties duties;
    private final RuleBase rules;
    private final Map<String, Bilingual> titles = new HashMap<>();
    private final Map<String, String> facts = new HashMap<>();

    /** The names that the packs give, of no ledger. */
    Names(RuleBase rules) {
        this.rules = rules;
        duties = new Duties(rules.rules());
        for (Rule rule : rules.rules()) {
            titles.put(
                    rule.id().substring(rule.id().indexOf(':') + 1),
                    rule.metadata().title());
        }
    }

    /** The names of a ledger's facts, and those that the packs give. */
    public Names(RuleBase rules, Ledger ledger) {
        this(rules);
        Set<String> ambiguous = new HashSet<>();
        for (String array : Facts.kinds().keySet()) {
            List<? extends Fact> all = Facts.in(ledger, array);
            for (Fact fact : all == null ? List.<Fact>of() : all) {
                String name = SubjectNames.given(fact);
                if (facts.putIfAbsent(fact.id(), name == null ? fact.id() : name) != null) {
                    ambiguous.add(fact.id());
                }
            }
        }
        facts.keySet().removeAll(ambiguous);
    }

    /** The fact of that id, as people call it; the id where it has no name. */
    String fact(String id) {
        return facts.getOrDefault(id, id);
    }

    Bilingual parameter(String id) {
        Bilingual title = rules.parameterTitle(id);
        return title == null ? Words.both(id) : title;
    }

    /** A value of a property. */
    Bilingual value(String property, Object value) {
        if (value instanceof Collection<?> ids
                && property.endsWith("Ids")
                && ids.size() <= MOST_NAMED
                && !ids.isEmpty()) {
            return Words.value(ids.stream().map(id -> fact(id.toString())).toList());
        }
        if (!(value instanceof String text)) {
            return Words.value(value);
        }
        if (property.equals(DUTY)) {
            return duties.of(text);
        }
        if (OF_FIELDS.contains(property)) {
            return Words.field("", text);
        }
        if (property.equals("rule") || property.equals("ruleId") || property.equals("about")) {
            return titles.getOrDefault(text, Words.both(text));
        }
        if (property.equals("subjectType")) {
            return text.equals("county")
                    ? new Bilingual("全县", "the county")
                    : Words.type(Character.toUpperCase(text.charAt(0)) + text.substring(1));
        }
        boolean id = property.equals("id") || property.endsWith("Id") || property.equals("source");
        return id && facts.containsKey(text) ? Words.both(fact(text)) : Words.value(value);
    }
}
