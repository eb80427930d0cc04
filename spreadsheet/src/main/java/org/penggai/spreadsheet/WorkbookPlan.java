package org.penggai.spreadsheet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.penggai.ComplianceChecker;
import org.penggai.ledger.Amount;
import org.penggai.ledger.Code;
import org.penggai.ledger.Describe;
import org.penggai.ledger.EventDate;
import org.penggai.ledger.Facts;
import org.penggai.ledger.Ledger;
import org.penggai.ledger.References;
import org.penggai.ledger.Required;

/** The sheets and columns of a ledger, worked out from its records and what they say of their fields. */
final class WorkbookPlan {
    static final WorkbookPlan INSTANCE = new WorkbookPlan();

    private static final String WITHIN = "·";

    private final List<Column> head = new ArrayList<>();
    private final List<SheetPlan> sheets = new ArrayList<>();
    private final Map<String, String> arraysByLabel = new LinkedHashMap<>();

    private WorkbookPlan() {
        for (RecordComponent component : Ledger.class.getRecordComponents()) {
            if (component.getType() != List.class) {
                add(head, component, List.of(), "", true);
            }
        }
        head.add(amountUnit());
        Facts.kinds().forEach((array, kind) -> {
            String label = Facts.description(Ledger.class, array).zh();
            arraysByLabel.put(label, array);
            List<Column> columns = columns(kind);
            sheets.add(new SheetPlan(label, array, null, columns));
            for (RecordComponent component : kind.getRecordComponents()) {
                if (isDetails(component)) {
                    sheets.add(details(label, array, columns.get(0), component));
                }
            }
        });
    }

    /** What belongs to the ledger as a whole. */
    List<Column> head() {
        return head;
    }

    /** The sheets of facts; that of a kind comes before those of its details. */
    List<SheetPlan> sheets() {
        return sheets;
    }

    /** The arrays by the labels of their kinds. */
    Map<String, String> arraysByLabel() {
        return arraysByLabel;
    }

    /** The sheet that holds the facts of an array. */
    SheetPlan kind(String array) {
        return sheets.stream()
                .filter(sheet -> sheet.array().equals(array) && sheet.list() == null)
                .findFirst()
                .orElseThrow();
    }

    /** The sheet that holds details of the facts of an array. */
    SheetPlan details(String array, String list) {
        return sheets.stream()
                .filter(sheet -> sheet.array().equals(array) && list.equals(sheet.list()))
                .findFirst()
                .orElseThrow();
    }

    private static SheetPlan details(String label, String array, Column id, RecordComponent component) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(
                label + id.header(), List.of(Words.PARENT_FIELD), ColumnKind.REFERENCE, Map.of(), null, array, true));
        columns.addAll(columns(item(component)));
        String list = component.getAnnotation(Describe.class).zh();
        if (columns.stream().anyMatch(column -> column.kind() == ColumnKind.DETAILS)) {
            throw new IllegalStateException("no sheet for details of details in " + component.getName());
        }
        return new SheetPlan(label + WITHIN + list, array, component.getName(), columns);
    }

    private static List<Column> columns(Class<?> type) {
        List<Column> columns = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            add(columns, component, List.of(), "", true);
        }
        return columns;
    }

    private static void add(
            List<Column> columns, RecordComponent component, List<String> outer, String prefix, boolean required) {
        String header = prefix + component.getAnnotation(Describe.class).zh();
        List<String> path = new ArrayList<>(outer);
        path.add(component.getName());
        boolean needed = required && component.isAnnotationPresent(Required.class);
        Class<?> type = component.getType();
        if (type.isRecord() && type != EventDate.class) {
            for (RecordComponent inner : type.getRecordComponents()) {
                add(columns, inner, path, header + WITHIN, needed);
            }
            return;
        }
        Class<?> item = type == List.class ? item(component) : type;
        References references = component.getAnnotation(References.class);
        boolean codes = Code.class.isAssignableFrom(item);
        columns.add(new Column(
                header,
                List.copyOf(path),
                kind(component, item),
                codes ? codes(item) : Map.of(),
                codes ? item.getSimpleName() : null,
                references == null ? null : Facts.array(references.value()),
                needed));
    }

    private static boolean isDetails(RecordComponent component) {
        return component.getType() == List.class && item(component).isRecord();
    }

    private static Class<?> item(RecordComponent list) {
        return (Class<?>) ((ParameterizedType) list.getGenericType()).getActualTypeArguments()[0];
    }

    private static ColumnKind kind(RecordComponent component, Class<?> item) {
        boolean list = component.getType() == List.class;
        if (list && item.isRecord()) {
            return ColumnKind.DETAILS;
        } else if (Code.class.isAssignableFrom(item)) {
            return list ? ColumnKind.CODES : ColumnKind.CODE;
        } else if (list && item == String.class) {
            return ColumnKind.TEXTS;
        } else if (item == Map.class) {
            Type value = ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[1];
            return value == String.class ? ColumnKind.TEXT_MAP : ColumnKind.ANY_MAP;
        } else if (item == String.class) {
            boolean refers = component.isAnnotationPresent(References.class);
            return component.getName().equals("id") ? ColumnKind.ID : refers ? ColumnKind.REFERENCE : ColumnKind.TEXT;
        } else if (item == BigDecimal.class) {
            return component.isAnnotationPresent(Amount.class) ? ColumnKind.AMOUNT : ColumnKind.NUMBER;
        } else if (item == Integer.class) {
            return ColumnKind.WHOLE;
        } else if (item == Boolean.class) {
            return ColumnKind.TRUTH;
        } else if (item == LocalDate.class) {
            return ColumnKind.DATE;
        } else if (item == EventDate.class) {
            return ColumnKind.EVENT_DATE;
        }
        throw new IllegalStateException("no column for " + component);
    }

    private static Map<String, String> codes(Class<?> type) {
        Map<String, String> codes = new LinkedHashMap<>();
        for (Object constant : type.getEnumConstants()) {
            Code code = (Code) constant;
            if (codes.put(code.zh(), code.code()) != null) {
                throw new IllegalStateException("two codes of " + type.getSimpleName() + " are called " + code.zh());
            }
        }
        return codes;
    }

    /** It is no field of the record, for the record's amounts are in 元: the schema has it. */
    private static Column amountUnit() {
        String field = "amountUnit";
        try (InputStream in = ComplianceChecker.class.getResourceAsStream("schema/ledger.schema.json")) {
            JsonNode unit = new ObjectMapper().readTree(in).path("properties").path(field);
            Map<String, String> units = new LinkedHashMap<>();
            unit.path("enum").forEach(one -> units.put(one.asText(), one.asText()));
            return Column.ofCodes(unit.path("title").asText(), field, new CodeList("AmountUnit", units), false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
