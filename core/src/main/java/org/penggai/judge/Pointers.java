package org.penggai.judge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.penggai.ledger.Detail;
import org.penggai.ledger.Fact;
import org.penggai.ledger.Facts;
import org.penggai.ledger.Jurisdiction;
import org.penggai.ledger.Ledger;

/** JSON Pointers of a ledger's facts. */
final class Pointers {
    private final Ledger ledger;
    private final Map<String, Map<String, Integer>> indexes = new HashMap<>();

    Pointers(Ledger ledger) {
        this.ledger = ledger;
    }

    int index(Fact fact) {
        String array = Facts.array(fact.getClass());
        if (array == null) {
            return -1;
        }
        Integer index = indexes.computeIfAbsent(array, this::indexOf).get(fact.id());
        if (index == null) {
            throw new IllegalArgumentException("not in the ledger: " + array + " " + fact.id());
        }
        return index;
    }

    String of(Fact fact) {
        return fact instanceof Jurisdiction ? "/jurisdiction" : "/" + Facts.array(fact.getClass()) + "/" + index(fact);
    }

    String of(Fact fact, String field) {
        return of(fact) + "/" + field;
    }

    String of(Fact owner, Detail detail) {
        Fact original = original(owner);
        for (String field : Facts.fields(original.getClass())) {
            if (Facts.value(original, field) instanceof List<?> list) {
                for (int i = 0; i < list.size(); i++) {
                    if (list.get(i) == detail) {
                        return of(owner, field) + "/" + i;
                    }
                }
            }
        }
        throw new IllegalArgumentException("no such detail in " + of(owner));
    }

    private Fact original(Fact fact) {
        return Facts.in(ledger, Facts.array(fact.getClass())).get(index(fact));
    }

    private Map<String, Integer> indexOf(String array) {
        List<? extends Fact> facts = Facts.in(ledger, array);
        Map<String, Integer> index = new HashMap<>();
        for (int i = 0; facts != null && i < facts.size(); i++) {
            index.put(facts.get(i).id(), i);
        }
        return index;
    }
}
