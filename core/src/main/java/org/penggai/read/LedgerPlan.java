package org.penggai.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.penggai.ledger.Ledger;

/** How a ledger is read, worked out once from its records and their annotations. */
final class LedgerPlan {
    /** The plan of the ledger's format. */
    static final LedgerPlan INSTANCE = new LedgerPlan();

    private final RecordPlan ledger;
    private final FieldPlan[] fields;

    private LedgerPlan() {
        Builder builder = new Builder();
        ledger = builder.record(Ledger.class);
        fields = builder.fields.toArray(FieldPlan[]::new);
    }

    RecordPlan ledger() {
        return ledger;
    }

    FieldPlan field(int number) {
        return fields[number];
    }

    /** Plans that refer to each other while they are made. */
    static final class Builder {
        private final Map<Class<?>, RecordPlan> records = new HashMap<>();
        private final List<FieldPlan> fields = new ArrayList<>();

        RecordPlan record(Class<?> type) {
            RecordPlan known = records.get(type);
            if (known == null) {
                known = new RecordPlan(this, type);
                records.put(type, known);
            }
            return known;
        }

        int number(FieldPlan field) {
            fields.add(field);
            return fields.size() - 1;
        }
    }
}
