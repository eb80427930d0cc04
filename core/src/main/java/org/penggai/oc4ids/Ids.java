package org.penggai.oc4ids;

import java.util.HashSet;
import java.util.Set;
import org.penggai.read.PlacedValue;

/** The ids of the facts of one kind: of a project's part, that of the project before its own. */
final class Ids {
    private static final int LONGEST = 200;

    private final Losses losses;
    private final Set<String> given = new HashSet<>();

    Ids(Losses losses) {
        this.losses = losses;
    }

    /** The id as a ledger has it; null where it can't be, which is then told. */
    String take(String id, PlacedValue at) {
        if (id.codePointCount(0, id.length()) > LONGEST) {
            losses.add(at, Loss.TOO_LONG_ID);
            return null;
        }
        if (!given.add(id)) {
            losses.add(at, Loss.SAME_ID, id);
            return null;
        }
        return id;
    }
}
