package org.penggai.read;

import com.fasterxml.jackson.core.JsonLocation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.penggai.Bilingual;
import org.penggai.ledger.Facts;

/** The ids of the facts, and the references to them. */
final class Identities {
    private final ReadContext context;
    private final Map<Class<?>, Ids> kinds = new HashMap<>();
    private final List<Ids> numbered = new ArrayList<>();
    private final List<String> awaited = new ArrayList<>();
    private final PlaceLog references = new PlaceLog();

    Identities(ReadContext context) {
        this.context = context;
        Facts.kinds().forEach((array, kind) -> {
            Ids ids = new Ids(array, numbered.size());
            kinds.put(kind, ids);
            numbered.add(ids);
        });
    }

    /** Begins the array that holds facts of a kind. */
    Ids begin(Class<?> kind) {
        Ids ids = kinds.get(kind);
        ids.given = true;
        return ids;
    }

    /** Takes the id, the current value, of a fact; returns the instance to keep. */
    String define(Ids ids, FieldPlan field, String id, int index) {
        Defined earlier = ids.defined.putIfAbsent(id, new Defined(id, index));
        if (earlier != null) {
            String first = "/" + ids.array + "/" + earlier.index + "/" + field.name();
            context.report(
                    ProblemCode.DUPLICATE_ID,
                    field,
                    Shortened.quoted(id),
                    new Bilingual("与 " + first + " 不同的编号", "an id other than that of " + first));
        }
        return id;
    }

    /** The ids that a field refers to. */
    Ids of(FieldPlan field) {
        return numbered.get(field.target());
    }

    /** Takes a reference, the current value; returns the instance to keep. */
    String refer(Ids ids, String id) {
        Defined defined = ids.defined.get(id);
        if (defined != null) {
            ids.known.keep(defined.id);
            return defined.id;
        }
        Integer number = ids.awaited.get(id);
        if (number == null) {
            number = awaited.size();
            awaited.add(id);
            ids.awaited.put(id, number);
        }
        JsonLocation at = context.here();
        references.add(
                ids.number,
                number,
                at.getLineNr(),
                at.getColumnNr(),
                context.path().encoded());
        return awaited.get(number);
    }

    /** Reports the references that lead nowhere; into an array that the ledger leaves out, none is known to. */
    void finish() {
        references.forEach((kind, number, line, column, path) -> {
            Ids ids = numbered.get(kind);
            String id = awaited.get(number);
            if (ids.given && !ids.defined.containsKey(id)) {
                context.report(
                        ProblemCode.DANGLING_REFERENCE,
                        line,
                        column,
                        context.path().decode(path),
                        context.path().field(path),
                        Shortened.quoted(id),
                        new Bilingual("/" + ids.array + " 中已有的编号", "an id that stands in /" + ids.array));
            }
        });
    }

    /** The ids of one kind of fact. */
    static final class Ids {
        private final String array;
        private final int number;
        private final Map<String, Defined> defined = new HashMap<>();
        private final Map<String, Integer> awaited = new HashMap<>();
        private final TextCache known = new TextCache();
        private boolean given;

        private Ids(String array, int number) {
            this.array = array;
            this.number = number;
        }

        /** Ids defined that were referred to lately. */
        TextCache known() {
            return known;
        }
    }

    private record Defined(String id, int index) {}
}
