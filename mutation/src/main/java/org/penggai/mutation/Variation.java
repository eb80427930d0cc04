package org.penggai.mutation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.penggai.Bilingual;

/**
 * A ledger moved by one step.
 *
 * @param words what is moved, as it is said in the name of a case
 * @param asOf the day to check for; null where it stays
 * @param edits what is changed in the ledger; empty where only the day is
 */
record Variation(Bilingual words, LocalDate asOf, List<Edit> edits) {
    /** One change of a ledger, or of the facts by which a case differs from its base. */
    sealed interface Edit {
        void apply(ObjectNode ledger);

        /** The same in what a case says beside {@code base}; null where it has none. */
        void apply(ObjectNode given, ObjectNode base);
    }

    /** A field of a fact set, or removed where the value is null. */
    record Field(String array, String id, String field, JsonNode value) implements Edit {
        @Override
        public void apply(ObjectNode ledger) {
            set(find(ledger.get(array), id), value);
        }

        @Override
        public void apply(ObjectNode given, ObjectNode base) {
            ObjectNode inBase = find(base.get(array), id);
            ObjectNode own = find(given.get(array), id);
            if (own == null) {
                own = given.withArray("/" + array).addObject().put("id", id);
            }
            if (value == null && (inBase == null || !inBase.has(field))) {
                own.remove(field);
            } else if (value == null) {
                own.putNull(field);
            } else {
                own.set(field, value);
            }
        }

        private void set(ObjectNode fact, JsonNode to) {
            if (to == null) {
                fact.remove(field);
            } else {
                fact.set(field, to);
            }
        }
    }

    /** A fact removed. */
    record Removal(String array, String id) implements Edit {
        @Override
        public void apply(ObjectNode ledger) {
            remove((ArrayNode) ledger.get(array));
        }

        @Override
        public void apply(ObjectNode given, ObjectNode base) {
            if (given.get(array) instanceof ArrayNode own) {
                remove(own);
            }
            if (find(base.get(array), id) != null) {
                given.withArray("/" + array).addObject().put("id", id).put("$remove", true);
            } else if (given.get(array) instanceof ArrayNode own && own.isEmpty() && base.has(array)) {
                given.remove(array);
            }
        }

        private void remove(ArrayNode facts) {
            for (int i = 0; i < facts.size(); i++) {
                if (facts.get(i).path("id").asText().equals(id)) {
                    facts.remove(i--);
                }
            }
        }
    }

    /** A whole array set, or not known where the value is null. */
    record Array(String array, ArrayNode value) implements Edit {
        @Override
        public void apply(ObjectNode ledger) {
            if (value == null) {
                ledger.remove(array);
            } else {
                ledger.set(array, value);
            }
        }

        @Override
        public void apply(ObjectNode given, ObjectNode base) {
            if (value != null && base.get(array) instanceof ArrayNode facts) {
                ArrayNode whole = without(facts, ids(value));
                whole.addAll(value);
                given.set(array, whole);
            } else if (value != null) {
                given.set(array, value);
            } else if (base.has(array)) {
                given.putNull(array);
            } else {
                given.remove(array);
            }
        }
    }

    /** A fact added. */
    record Addition(String array, ObjectNode fact) implements Edit {
        @Override
        public void apply(ObjectNode ledger) {
            ledger.withArray("/" + array).add(fact);
        }

        @Override
        public void apply(ObjectNode given, ObjectNode base) {
            if (given.path(array).isNull() && base.get(array) instanceof ArrayNode facts) {
                given.set(array, without(facts, List.of()));
            }
            given.withArray("/" + array).add(fact);
        }
    }

    /** The day through which the ledger knows. */
    record Known(LocalDate day) implements Edit {
        @Override
        public void apply(ObjectNode ledger) {
            ledger.put("asOf", day.toString());
        }

        @Override
        public void apply(ObjectNode given, ObjectNode base) {
            given.put("asOf", day.toString());
        }
    }

    private static List<String> ids(ArrayNode facts) {
        List<String> ids = new ArrayList<>();
        facts.forEach(fact -> ids.add(fact.path("id").asText()));
        return ids;
    }

    /** What takes the facts of a base away, but those that are kept. */
    private static ArrayNode without(ArrayNode facts, List<String> kept) {
        ArrayNode removed = facts.arrayNode();
        for (String id : ids(facts)) {
            if (!kept.contains(id)) {
                removed.addObject().put("id", id).put("$remove", true);
            }
        }
        return removed;
    }

    static ObjectNode find(JsonNode array, String id) {
        if (array != null) {
            for (JsonNode fact : array) {
                if (fact.path("id").asText().equals(id)) {
                    return (ObjectNode) fact;
                }
            }
        }
        return null;
    }
}
