package org.penggai.report;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.penggai.Bilingual;
import org.penggai.ledger.Fact;
import org.penggai.ledger.Facts;
import org.penggai.ledger.Ledger;

/**
 * Texts that name parts of a ledger by JSON Pointer, as one reads them who has the ledger as a workbook: by sheet and cell.
 * Where it is no workbook, and of what has no cell, the pointers stay.
 */
public final class SheetPlaces {
    private static final String ADDED = "/-";
    private static final Pattern POINTER = Pattern.compile("(?<![\\w/.])/("
            + Facts.kinds().keySet().stream().sorted().collect(Collectors.joining("|"))
            + ")(/\\d+(/[A-Za-z]\\w*(/\\d+(/[A-Za-z]\\w*)*)?)*)?(/-)?(?![\\w/])");

    private final FactLocator locator;

    /** Those of a ledger whose facts {@code locator} finds. */
    public SheetPlaces(FactLocator locator) {
        this.locator = Objects.requireNonNull(locator, "locator");
    }

    /** The text with sheets and cells in place of pointers. */
    public Bilingual in(Bilingual text) {
        return new Bilingual(zh(text.zh()), en(text.en()));
    }

    /** The same of a Chinese text. */
    public String zh(String text) {
        return replaced(text, pointer -> named(pointer, "“", "”表", ""));
    }

    /** The same of an English text. */
    public String en(String text) {
        return replaced(text, pointer -> named(pointer, "sheet ", "", ", cell "));
    }

    /** The text with sheets and cells before the pointers, where these are to be copied. */
    public Bilingual beside(Bilingual text) {
        return new Bilingual(
                replaced(text.zh(), pointer -> before(named(pointer, "“", "”表", ""), "，", pointer)),
                replaced(text.en(), pointer -> before(named(pointer, "sheet ", "", ", cell "), ", ", pointer)));
    }

    private static String before(String named, String comma, String pointer) {
        return named == null ? null : named + comma + pointer;
    }

    private String replaced(String text, UnaryOperator<String> names) {
        if (text.indexOf('/') < 0 || !isWorkbook()) {
            return text;
        }
        return POINTER.matcher(text).replaceAll(found -> {
            String named = names.apply(found.group());
            return Matcher.quoteReplacement(named == null ? found.group() : named);
        });
    }

    private boolean isWorkbook() {
        Finding.Location head = locator.locate("asOf", -1);
        return head != null && head.sheet() != null;
    }

    /** Null for what has no place in a workbook. */
    private String named(String pointer, String open, String close, String beforeCell) {
        String whole = pointer.endsWith(ADDED) ? pointer.substring(0, pointer.length() - ADDED.length()) : pointer;
        String[] steps = whole.substring(1).split("/");
        String kind = Facts.description(Ledger.class, steps[0]).zh();
        if (steps.length == 1) {
            return open + kind + close;
        }
        String details = steps.length == 3 && pointer.endsWith(ADDED) ? details(steps[0], steps[2]) : null;
        if (details != null) {
            return open + kind + "·" + details + close;
        }
        Finding.Location place = locator.fields(List.of(whole)).get(whole);
        return place == null || place.sheet() == null
                ? null
                : (place.file() == null ? "" : place.file()) + open + place.sheet() + close + beforeCell + place.cell();
    }

    /** What a list of records within a fact is called, which has a sheet of its own; null for any other field. */
    private static String details(String array, String field) {
        Class<? extends Fact> kind = Facts.kinds().get(array);
        for (RecordComponent component : kind.getRecordComponents()) {
            if (component.getName().equals(field)
                    && component.getGenericType() instanceof ParameterizedType list
                    && list.getActualTypeArguments()[0] instanceof Class<?> item
                    && item.isRecord()) {
                return Facts.description(kind, field).zh();
            }
        }
        return null;
    }
}
