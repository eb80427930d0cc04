package org.penggai.read;

import com.fasterxml.jackson.core.JsonLocation;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.penggai.Bilingual;

/** The ids of the facts of one file, and its references to them. */
final class Identities {
    private final ReadContext context;
    private final IdRegistry registry;
    private final String file;
    private final PlaceLog references = new PlaceLog();

    /**
     * @param registry the ids of all files that are read as one ledger
     * @param file how the file is named beside others; empty when it is the only one
     */
    Identities(ReadContext context, IdRegistry registry, String file) {
        this.context = context;
        this.registry = registry;
        this.file = file;
    }

    /** Begins the array that holds facts of a kind. */
    Ids begin(Class<?> kind) {
        Ids ids = registry.of(kind);
        ids.given = true;
        return ids;
    }

    /** Takes the id, the current value, of a fact; returns the instance to keep. */
    String define(Ids ids, FieldPlan field, String id, int index) {
        Defined earlier = ids.defined.putIfAbsent(id, new Defined(id, file, index));
        if (earlier != null) {
            String first = earlier.file + (earlier.file.isEmpty() ? "" : " ") + "/" + ids.array + "/" + earlier.index
                    + "/" + field.name();
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
        return registry.numbered(field.target());
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
            number = registry.await(id);
            ids.awaited.put(id, number);
        }
        JsonLocation at = context.here();
        references.add(
                ids.number,
                number,
                at.getLineNr(),
                at.getColumnNr(),
                context.path().encoded());
        return registry.awaited(number);
    }

    /**
     * Reports the references that lead nowhere; into an array that the ledger leaves out, none is known to, and the first is
     * told of.
     */
    void finish() {
        Set<Ids> leftOut = new HashSet<>();
        references.forEach((kind, number, line, column, path) -> {
            Ids ids = registry.numbered(kind);
            String id = registry.awaited(number);
            if (ids.given && !ids.defined.containsKey(id)) {
                context.report(
                        ProblemCode.DANGLING_REFERENCE,
                        line,
                        column,
                        context.path().decode(path),
                        context.path().field(path),
                        Shortened.quoted(id),
                        new Bilingual("/" + ids.array + " 中已有的编号", "an id that stands in /" + ids.array));
            } else if (!ids.given && leftOut.add(ids)) {
                context.report(
                        ProblemCode.UNCHECKED_REFERENCE,
                        line,
                        column,
                        context.path().decode(path),
                        context.path().field(path),
                        Shortened.quoted(id),
                        new Bilingual(
                                "给出 /" + ids.array + "；整个数组不写表示不知道，其中的编号不核对",
                                "/" + ids.array
                                        + " to be given: left out it is unknown, and no id of it is looked up"));
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

        Ids(String array, int number) {
            this.array = array;
            this.number = number;
        }

        /** Ids defined that were referred to lately. */
        TextCache known() {
            return known;
        }
    }

    private record Defined(String id, String file, int index) {}
}
