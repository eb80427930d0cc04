package org.penggai.read;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.penggai.ledger.Ledger;
import org.penggai.ledger.Waiver;

/** Reads one ledger, field by field as the plan says. */
final class LedgerParser {
    private static final String AS_OF = "asOf";
    private static final String WAIVERS = "waivers";

    private final ReadContext context;
    private final JsonParser parser;
    private final PointerPath path;
    private final ScalarReader scalars;
    private final MapReader maps;
    private final Identities identities;
    private final FieldProblems fields;
    private final Locations locations = new Locations();

    private final Map<String, Head> heads = new HashMap<>();

    /** A field of the ledger itself that is not a list: its value, and where it stands. */
    record Head(Object value, JsonLocation at) {}

    LedgerParser(ReadContext context) {
        this(context, new IdRegistry(), "");
    }

    LedgerParser(ReadContext context, IdRegistry registry, String file) {
        this.context = context;
        this.parser = context.parser();
        this.path = context.path();
        this.scalars = new ScalarReader(context);
        this.maps = new MapReader(context, scalars);
        this.identities = new Identities(context, registry, file);
        this.fields = new FieldProblems(context);
    }

    Locations locations() {
        return locations;
    }

    /** A field of the ledger itself; null when the file does not have it, or not soundly. */
    Head head(String field) {
        return heads.get(field);
    }

    /** Reports what only shows once the reading has ended, be it at the end or before. */
    void finish() {
        scalars.amounts().decideByDefault();
    }

    /** Reports the references that lead nowhere, once all files of the ledger were read to their end. */
    void resolve() {
        context.errors().nextPass();
        context.warnings().nextPass();
        identities.finish();
    }

    /** The ledger, the current object; null when a problem was reported. */
    Ledger ledger() throws IOException {
        RecordPlan plan = LedgerPlan.INSTANCE.ledger();
        JsonLocation start = context.here();
        Object[] values = new Object[plan.size()];
        long given = 0;
        boolean unitGiven = false;
        String name;
        while ((name = parser.nextFieldName()) != null) {
            FieldPlan field = plan.field(name);
            if (name.equals(AmountUnit.FIELD)) {
                if (unitGiven) {
                    fields.duplicate(name);
                } else {
                    unit(plan, values);
                }
                unitGiven = true;
            } else if (field == null) {
                fields.unknown(plan.names(), name);
            } else if ((given & 1L << field.index()) != 0) {
                fields.duplicate(name);
            } else {
                given |= 1L << field.index();
                path.pushField(field);
                parser.nextToken();
                JsonLocation at = context.here();
                values[field.index()] = topLevel(field);
                if (values[field.index()] != null && field.kind() != ValueKind.LIST) {
                    heads.put(name, new Head(values[field.index()], at));
                    locations.head(name, at.getLineNr(), at.getColumnNr());
                }
                path.pop();
            }
        }
        fields.missing(plan, given, start);
        return context.sound() ? (Ledger) plan.make(values) : null;
    }

    /** The waivers of the current object, which holds nothing else; null when a problem was reported. */
    @SuppressWarnings("unchecked")
    List<Waiver> waivers() throws IOException {
        RecordPlan plan = LedgerPlan.INSTANCE.ledger();
        FieldPlan field = plan.field(WAIVERS);
        JsonLocation start = context.here();
        Object waivers = null;
        boolean given = false;
        String name;
        while ((name = parser.nextFieldName()) != null) {
            if (!name.equals(WAIVERS)) {
                fields.unknown(Set.of(WAIVERS), name);
            } else if (given) {
                fields.duplicate(name);
            } else {
                given = true;
                path.pushField(field);
                parser.nextToken();
                waivers = facts(field);
                path.pop();
            }
        }
        if (!given) {
            fields.missing(field, start);
        }
        return context.sound() ? (List<Waiver>) waivers : null;
    }

    private Object topLevel(FieldPlan field) throws IOException {
        if (field.kind() == ValueKind.LIST) {
            return facts(field);
        }
        Object value = value(field);
        if (value instanceof LocalDate date && field.name().equals(AS_OF)) {
            scalars.asOf().decide(date);
        } else if (value != null
                && field.name().equals(Expectations.VERSION_FIELD)
                && !value.equals(Ledger.SCHEMA_VERSION)) {
            context.report(ProblemCode.UNKNOWN_VERSION, field, context.found(), Expectations.VERSION);
        }
        return value;
    }

    private void unit(RecordPlan plan, Object[] values) throws IOException {
        path.pushName(AmountUnit.FIELD);
        parser.nextToken();
        AmountUnit unit = parser.currentToken() == JsonToken.VALUE_STRING ? AmountUnit.of(parser.getText()) : null;
        if (unit == null) {
            ProblemCode code =
                    switch (parser.currentToken()) {
                        case VALUE_STRING -> ProblemCode.UNKNOWN_CODE;
                        case VALUE_NULL -> ProblemCode.NULL;
                        default -> ProblemCode.WRONG_TYPE;
                    };
            context.reportAs(code, AmountUnit.LABEL, context.found(), AmountUnit.expected());
            parser.skipChildren();
        }
        scalars.amounts().decide(unit);
        if (context.sound() && unit != AmountUnit.YUAN) {
            AmountConversion conversion = new AmountConversion(unit);
            for (int i = 0; i < values.length; i++) {
                values[i] = conversion.convert(plan.field(i), values[i]);
            }
        }
        path.pop();
    }

    private List<Object> facts(FieldPlan field) throws IOException {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            context.wrongType(field);
            return null;
        }
        FieldPlan item = field.item();
        Identities.Ids ids = identities.begin(item.type());
        Locations.Places places = locations.array(field.name());
        List<Object> facts = new ArrayList<>();
        for (int index = 0; parser.nextToken() != JsonToken.END_ARRAY; index++) {
            path.pushIndex(index);
            JsonLocation start = context.here();
            places.add(start.getLineNr(), start.getColumnNr());
            if (parser.currentToken() == JsonToken.START_OBJECT) {
                add(facts, record(item.record(), start, ids, index));
            } else {
                context.wrongType(item);
            }
            path.pop();
        }
        return facts;
    }

    private List<Object> list(FieldPlan field) throws IOException {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            context.wrongType(field);
            return null;
        }
        List<Object> list = new ArrayList<>();
        for (int index = 0; parser.nextToken() != JsonToken.END_ARRAY; index++) {
            path.pushIndex(index);
            add(list, value(field.item()));
            path.pop();
        }
        return list;
    }

    /** What is broken is left out: nothing will be made of the list. */
    private static void add(List<Object> list, Object value) {
        if (value != null) {
            list.add(value);
        }
    }

    private Object value(FieldPlan field) throws IOException {
        return switch (field.kind()) {
            case TEXT -> scalars.text(field);
            case ID -> scalars.id(field);
            case REFERENCE -> reference(field);
            case AMOUNT -> scalars.amount(field);
            case MEASURE -> scalars.measure(field);
            case WHOLE -> scalars.whole(field);
            case BOOLEAN -> scalars.truth(field);
            case CODE -> scalars.code(field);
            case DATE -> scalars.date(field);
            case EVENT_DATE -> scalars.eventDate(field);
            case LIST -> list(field);
            case TEXT_MAP, ANY_MAP -> maps.map(field);
            case RECORD -> {
                if (parser.currentToken() == JsonToken.START_OBJECT) {
                    yield record(field.record(), context.here(), null, -1);
                }
                context.wrongType(field);
                yield null;
            }
        };
    }

    private String reference(FieldPlan field) throws IOException {
        Identities.Ids ids = identities.of(field);
        String known =
                parser.currentToken() == JsonToken.VALUE_STRING ? ids.known().find(parser) : null;
        if (known != null) {
            return known;
        }
        String id = scalars.reference(field);
        return id == null ? null : identities.refer(ids, id);
    }

    /** A record, the current object; null once a problem was reported. */
    private Object record(RecordPlan plan, JsonLocation start, Identities.Ids ids, int factIndex) throws IOException {
        Object[] values = new Object[plan.size()];
        JsonLocation[] places = plan.ordered().length == 0 ? null : new JsonLocation[plan.size()];
        long given = 0;
        int likely = 0;
        String name;
        while ((name = parser.nextFieldName()) != null) {
            FieldPlan field = plan.field(name, likely);
            if (field == null) {
                fields.unknown(plan.names(), name);
                continue;
            }
            int index = field.index();
            likely = index + 1;
            if ((given & 1L << index) != 0) {
                fields.duplicate(name);
                continue;
            }
            given |= 1L << index;
            path.pushField(field);
            parser.nextToken();
            if (places != null) {
                places[index] = context.here();
            }
            Object value = value(field);
            if (ids != null && value != null && field.kind() == ValueKind.ID) {
                value = identities.define(ids, field, (String) value, factIndex);
            }
            values[index] = value;
            path.pop();
        }
        fields.missing(plan, given, start);
        for (FieldPlan later : plan.ordered()) {
            fields.order(plan, later, values, places);
        }
        return context.sound() ? plan.make(values) : null;
    }
}
