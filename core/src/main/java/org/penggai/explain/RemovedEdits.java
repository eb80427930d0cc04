package org.penggai.explain;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import org.penggai.ledger.Detail;
import org.penggai.ledger.Fact;
import org.penggai.ledger.Facts;
import org.penggai.ledger.Ledger;

/** What a good verdict rests on, taken away: a record, or a part of one. */
final class RemovedEdits {
    private static final long PART = 300;
    private static final long RECORD = 400;

    private final EditGround ground;
    private final Ledger ledger;
    private final List<Edit> edits;

    /** @param edits filled with them */
    RemovedEdits(EditGround ground, List<Edit> edits) {
        this.ground = ground;
        this.ledger = ground.ledger();
        this.edits = edits;
    }

    /** The fact, unless it is the subject or others may refer to it; and each of its parts. */
    void of(Fact fact) {
        Fact own = ground.own(fact);
        if (own == null || ground.open()) {
            return;
        }
        String array = Facts.array(own.getClass());
        if (!own.id().equals(ground.subject().id()) && ground.acted(array + "/-")) {
            List<Object> fewer = new ArrayList<>(Facts.in(ledger, array));
            fewer.remove(own);
            edits.add(ground.words()
                    .removed(RECORD, ground.pointer(own), own, () -> (Ledger) Copies.with(ledger, array, fewer)));
        }
        for (RecordComponent component : own.getClass().getRecordComponents()) {
            String field = component.getName();
            if (Facts.value(own, field) instanceof List<?> parts
                    && !parts.isEmpty()
                    && parts.get(0) instanceof Detail) {
                for (int i = 0; i < parts.size(); i++) {
                    List<Object> fewer = new ArrayList<>(parts);
                    Object part = fewer.remove(i);
                    edits.add(ground.words()
                            .removed(
                                    PART,
                                    ground.pointer(own) + "/" + field + "/" + i,
                                    part,
                                    () -> Copies.with(ledger, own, (Fact) Copies.with(own, field, fewer))));
                }
            }
        }
    }
}
