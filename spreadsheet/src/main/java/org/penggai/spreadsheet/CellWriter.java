package org.penggai.spreadsheet;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.apache.poi.ss.usermodel.Cell;
import org.penggai.ledger.EventDate;

/** Writes JSON values into cells, so that {@link CellReader} reads the same. Never writes a formula. */
final class CellWriter {
    private static final int DIGITS = 15;

    private final Styles styles;

    CellWriter(Styles styles) {
        this.styles = styles;
    }

    void write(Cell cell, Column column, JsonNode value) {
        if (value.isNull()) {
            text(cell, Words.UNKNOWN);
            return;
        }
        switch (column.kind()) {
            case AMOUNT, NUMBER, WHOLE -> number(cell, column, value);
            case TRUTH -> text(cell, value.asBoolean() ? Words.YES : Words.NO);
            case CODE -> text(cell, column.label(value.asText()));
            case DATE, EVENT_DATE -> day(cell, value.asText());
            case TEXTS, CODES -> text(cell, CellText.joined(items(column, value)));
            case LINES -> text(cell, CellText.plain(String.join("\n", items(column, value))));
            case DETAILS -> text(cell, value.isEmpty() ? Words.NONE : Words.SOME);
            case TEXT_MAP -> text(cell, map(value));
            case ANY_MAP -> text(cell, value.toString());
            case TEXT -> text(cell, CellText.plain(value.asText()));
            case ID, REFERENCE -> text(cell, CellText.plainId(value.asText()));
        }
    }

    /** Any text, as it is. */
    void text(Cell cell, String text) {
        cell.setCellValue(CellText.encoded(text));
        cell.setCellStyle(styles.of(text));
    }

    private void number(Cell cell, Column column, JsonNode value) {
        if (!value.isNumber() && !value.asText().matches("-?\\d+(\\.\\d+)?")) {
            text(cell, value.asText());
            return;
        }
        BigDecimal number = value.isNumber() ? value.decimalValue() : new BigDecimal(value.asText());
        BigDecimal stripped = number.stripTrailingZeros();
        if (stripped.precision() - Math.min(0, stripped.scale()) <= DIGITS && stripped.scale() <= DIGITS) {
            cell.setCellValue(number.doubleValue());
            cell.setCellStyle(styles.of(column.kind()));
        } else {
            text(cell, number.toPlainString());
        }
    }

    private void day(Cell cell, String text) {
        if (text.equals(EventDate.NONE_TEXT)) {
            text(cell, Words.NOT_HAPPENED);
            return;
        }
        try {
            cell.setCellValue(LocalDate.parse(text));
            cell.setCellStyle(styles.date());
        } catch (DateTimeParseException e) {
            text(cell, text);
        }
    }

    private static List<String> items(Column column, JsonNode array) {
        List<String> items = new ArrayList<>();
        array.forEach(item -> items.add(column.label(item.asText())));
        return items;
    }

    private static String map(JsonNode map) {
        StringJoiner lines = new StringJoiner("\n");
        for (Map.Entry<String, JsonNode> entry : map.properties()) {
            String line = entry.getKey() + "=" + entry.getValue().asText();
            if (entry.getKey().isEmpty()
                    || entry.getKey().contains("=")
                    || entry.getKey().startsWith("{")
                    || entry.getKey().isBlank()
                    || line.contains("\n")) {
                return map.toString();
            }
            lines.add(line);
        }
        return map.isEmpty() ? map.toString() : lines.toString();
    }
}
