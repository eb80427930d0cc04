package org.penggai.report;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.penggai.ledger.Fact;
import org.penggai.ledger.Facts;
import org.penggai.ledger.Jurisdiction;
import org.penggai.ledger.Ledger;

/** The facts of a ledger that rules of one subject type judge. */
public final class Subjects {
    private static final String COUNTY = Facts.typeName(Jurisdiction.class);

    private Subjects() {}

    /** The subject of that type and id; null when the ledger does not hold it. */
    public static Fact find(Ledger ledger, String type, String id) {
        Collection<? extends Fact> known = known(ledger, type);
        return known == null
                ? null
                : known.stream()
                        .filter(fact -> fact.id().equals(id))
                        .findFirst()
                        .orElse(null);
    }

    /** The subjects of that type with that name; empty when there is none. */
    public static List<Fact> named(Ledger ledger, String type, String name) {
        return all(ledger, type).stream()
                .filter(fact -> name.equals(name(fact)))
                .toList();
    }

    /** All subjects of that type that the ledger holds. */
    public static List<Fact> all(Ledger ledger, String type) {
        Collection<? extends Fact> known = known(ledger, type);
        return known == null ? List.of() : List.copyOf(known);
    }

    /** The name that the ledger gives a subject; null when it gives none. */
    public static String name(Fact fact) {
        return fact instanceof Jurisdiction county ? county.name() : SubjectNames.given(fact);
    }

    /** Whether a type of subject is the county itself. */
    public static boolean isCounty(String type) {
        return type.equals("county") || type.equals(COUNTY);
    }

    /** The facts of that type; null when the ledger does not know them. */
    static Collection<? extends Fact> known(Ledger ledger, String type) {
        if (isCounty(type)) {
            return List.of(ledger.jurisdiction());
        }
        return Facts.kinds().entrySet().stream()
                .filter(entry -> Facts.typeName(entry.getValue()).equals(type))
                .map(entry -> Facts.in(ledger, entry.getKey()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
