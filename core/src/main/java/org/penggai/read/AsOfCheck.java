package org.penggai.read;

import com.fasterxml.jackson.core.JsonLocation;
import java.time.LocalDate;
import org.penggai.Bilingual;

/** Warns of what is dated after the ledger's own as-of date, which may stand after it. */
final class AsOfCheck {
    private final ReadContext context;
    private final PlaceLog waiting = new PlaceLog();
    private LocalDate asOf;

    AsOfCheck(ReadContext context) {
        this.context = context;
    }

    void decide(LocalDate given) {
        asOf = given;
        context.warnings().nextPass();
        waiting.forEach((day, unused, line, column, path) -> {
            LocalDate date = LocalDate.ofEpochDay(day);
            if (date.isAfter(asOf)) {
                FieldPlan field = context.path().field(path);
                String pointer = context.path().decode(path);
                context.report(ProblemCode.AFTER_AS_OF, line, column, pointer, field, date.toString(), expected());
            }
        });
    }

    /** Takes the current value, a date. */
    void check(FieldPlan field, LocalDate date) {
        if (asOf == null) {
            JsonLocation at = context.here();
            int[] path = context.path().encoded();
            waiting.add((int) date.toEpochDay(), 0, at.getLineNr(), at.getColumnNr(), path);
        } else if (date.isAfter(asOf)) {
            context.report(ProblemCode.AFTER_AS_OF, field, date.toString(), expected());
        }
    }

    private Bilingual expected() {
        return new Bilingual("不晚于 " + asOf, asOf + " at the latest");
    }
}
