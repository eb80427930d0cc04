package org.penggai.read;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Set;
import org.penggai.Bilingual;
import org.penggai.ledger.EventDate;

/** What can be wrong with the fields of an object beside their values: which there are, and the order of their dates. */
final class FieldProblems {
    private final ReadContext context;
    private final JsonParser parser;
    private final PointerPath path;

    FieldProblems(ReadContext context) {
        this.context = context;
        this.parser = context.parser();
        this.path = context.path();
    }

    /** Reports a date that lies before the one that it can't precede. */
    void order(RecordPlan plan, FieldPlan later, Object[] values, JsonLocation[] places) {
        LocalDate end = day(values[later.index()]);
        FieldPlan earlier = plan.field(later.notBefore());
        LocalDate start = day(values[earlier.index()]);
        if (end != null && start != null && end.isBefore(start)) {
            JsonLocation at = places[later.index()];
            context.report(
                    ProblemCode.END_BEFORE_START,
                    at.getLineNr(),
                    at.getColumnNr(),
                    path + "/" + later.name(),
                    later,
                    end.toString(),
                    new Bilingual(
                            "不早于“" + earlier.label().zh() + "”" + start,
                            "no day before " + earlier.label().en() + ", " + start));
        }
    }

    private static LocalDate day(Object date) {
        return date instanceof EventDate event ? event.getDay() : (LocalDate) date;
    }

    /** Reports the required fields that are not given, at the start of their object. */
    void missing(RecordPlan plan, long given, JsonLocation start) {
        long missing = plan.required() & ~given;
        for (; missing != 0; missing &= missing - 1) {
            missing(plan.field(Long.numberOfTrailingZeros(missing)), start);
        }
    }

    void missing(FieldPlan field, JsonLocation start) {
        context.report(
                ProblemCode.MISSING_FIELD,
                start.getLineNr(),
                start.getColumnNr(),
                path + "/" + field.name(),
                field,
                "",
                field.expected());
    }

    /** Reports the current field as unknown, and passes over it. */
    void unknown(Set<String> names, String name) throws IOException {
        path.pushName(name);
        if (context.errors().full()) {
            context.errors().count();
        } else {
            context.report(
                    ProblemCode.UNKNOWN_FIELD,
                    context.here(),
                    path.toString(),
                    Shortened.quoted(name),
                    Expectations.knownField(NearestName.of(name, names)));
        }
        parser.nextToken();
        parser.skipChildren();
        path.pop();
    }

    /** Reports the current field as given before, and passes over it. */
    void duplicate(String name) throws IOException {
        path.pushName(name);
        context.report(
                ProblemCode.DUPLICATE_FIELD,
                context.here(),
                path.toString(),
                Shortened.quoted(name),
                Expectations.ONCE);
        parser.nextToken();
        parser.skipChildren();
        path.pop();
    }
}
