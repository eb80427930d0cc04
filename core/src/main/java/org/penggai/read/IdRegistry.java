package org.penggai.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.penggai.ledger.Facts;

/** The ids of a ledger's facts, be it read from one file or from several. */
final class IdRegistry {
    private final Map<Class<?>, Identities.Ids> kinds = new HashMap<>();
    private final List<Identities.Ids> numbered = new ArrayList<>();
    private final List<String> awaited = new ArrayList<>();

    IdRegistry() {
        Facts.kinds().forEach((array, kind) -> {
            Identities.Ids ids = new Identities.Ids(array, numbered.size());
            kinds.put(kind, ids);
            numbered.add(ids);
        });
    }

    Identities.Ids of(Class<?> kind) {
        return kinds.get(kind);
    }

    Identities.Ids numbered(int number) {
        return numbered.get(number);
    }

    /** Takes an id that is referred to before it is defined; returns its number. */
    int await(String id) {
        awaited.add(id);
        return awaited.size() - 1;
    }

    String awaited(int number) {
        return awaited.get(number);
    }
}
