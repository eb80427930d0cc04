package org.penggai.oc4ids;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.penggai.Bilingual;
import org.penggai.ledger.Ledger;
import org.penggai.read.PlacedFields;
import org.penggai.read.PlacedValue;

/**
 * An object of a package. Each method reports what is wrong with its field, and then returns null; fields that nobody asked
 * for are told of at the end.
 */
final class Item {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Bilingual DATE_TIME = new Bilingual(
            "1949至2999年的日期时间，如 \"2023-12-31T00:00:00+08:00\"，或只写日期",
            "a date and time such as \"2023-12-31T00:00:00+08:00\", 1949 to 2999, or the day alone");

    private static final Bilingual OBJECT = new Bilingual("一个对象 {…}", "an object {…}");

    private final Reading reading;
    private final PlacedFields fields;
    private final String kind;
    private final Set<String> asked = new HashSet<>();

    private Item(Reading reading, PlacedFields fields, String kind) {
        this.reading = reading;
        this.fields = fields;
        this.kind = kind;
    }

    /**
     * A value that is an object; null when it is none.
     *
     * @param kind what {@link FieldReasons} calls such objects
     */
    static Item of(Reading reading, PlacedValue value, Bilingual label, String kind) {
        PlacedFields fields = PlacedFields.open(reading.json(), value, label);
        return fields == null ? null : new Item(reading, fields, kind);
    }

    /** The same object, of a package of which more is known. */
    Item in(Reading known) {
        return new Item(known, fields, kind);
    }

    PlacedValue place() {
        return fields.object();
    }

    /** The place of a field; of the object where it is not given. */
    PlacedValue place(String name) {
        PlacedValue value = fields.get(name);
        return value == null ? place() : value;
    }

    boolean has(String name) {
        return fields.get(name) != null;
    }

    String text(String name, String zh, String en) {
        asked.add(name);
        return fields.text(name, new Bilingual(zh, en), false);
    }

    String required(String name, String zh, String en) {
        asked.add(name);
        return fields.text(name, new Bilingual(zh, en), true);
    }

    /** A text that is one of a closed list of codes. */
    String code(String name, String zh, String en, List<String> codes) {
        String code = text(name, zh, en);
        if (code == null || codes.contains(code)) {
            return code;
        }
        PlacedValue at = fields.get(name);
        reading.json()
                .report(
                        at,
                        "unknown-code",
                        new Bilingual("“" + zh + "”没有代码 " + at.found(), en + ": there is no code " + at.found()),
                        new Bilingual("代码之一：" + String.join("、", codes), "one of: " + String.join(", ", codes)));
        return null;
    }

    /** The day in China of a date and time. */
    LocalDate day(String name, String zh, String en) {
        asked.add(name);
        Bilingual label = new Bilingual(zh, en);
        PlacedValue value = fields.optional(name, label, DATE_TIME);
        return value == null ? null : day(value, label);
    }

    LocalDate requiredDay(String name, String zh, String en) {
        asked.add(name);
        Bilingual label = new Bilingual(zh, en);
        PlacedValue value = fields.required(name, label, DATE_TIME);
        return value == null ? null : day(value, label);
    }

    private LocalDate day(PlacedValue value, Bilingual label) {
        if (!(value.content() instanceof String text)) {
            return fields.date(value, label);
        }
        LocalDate day = PlacedFields.day(text);
        if (day == null) {
            try {
                day = OffsetDateTime.parse(text).atZoneSameInstant(ZONE).toLocalDate();
            } catch (DateTimeException e) {
                day = null;
            }
        }
        if (day == null || day.getYear() < Ledger.FIRST_YEAR || day.getYear() > Ledger.LAST_YEAR) {
            reading.json()
                    .report(
                            value,
                            "bad-date",
                            new Bilingual(
                                    "“" + label.zh() + "”" + value.found() + " 不是有效的日期时间",
                                    label.en() + ": " + value.found() + " is not a valid date and time"),
                            DATE_TIME);
            return null;
        }
        return day;
    }

    /** A value as it stands. */
    PlacedValue value(String name) {
        asked.add(name);
        return fields.get(name);
    }

    Item item(String name, String zh, String en, String of) {
        asked.add(name);
        Bilingual label = new Bilingual(zh, en);
        PlacedValue value = fields.optional(name, label, OBJECT);
        return value == null ? null : of(reading, value, label, of);
    }

    /** An object that must be there; that its own fields are not carried is told of as one. */
    Item requiredItem(String name, String zh, String en, String of) {
        Bilingual label = new Bilingual(zh, en);
        PlacedValue value = fields.required(name, label, OBJECT);
        return value == null ? null : of(reading, value, label, of);
    }

    /** The objects of an array that must hold one. */
    List<Item> requiredItems(String name, String zh, String en, String of) {
        List<PlacedValue> values = fields.array(name, new Bilingual(zh, en), true);
        if (values != null && values.isEmpty()) {
            reading.json()
                    .report(
                            fields.get(name),
                            "out-of-range",
                            new Bilingual("“" + zh + "”是空的", en + ": there is none"),
                            new Bilingual("至少一项", "one or more"));
        }
        asked.add(name);
        return objects(values, new Bilingual(zh, en), of);
    }

    /** The objects of an array, in which none has the id of another; empty where it is not given. */
    List<Item> items(String name, String zh, String en, String of) {
        asked.add(name);
        Bilingual label = new Bilingual(zh, en);
        return objects(fields.array(name, label, false), label, of);
    }

    private List<Item> objects(List<PlacedValue> values, Bilingual label, String of) {
        List<Item> items = new ArrayList<>();
        Set<Object> ids = new HashSet<>();
        for (PlacedValue value : values == null ? List.<PlacedValue>of() : values) {
            Item item = of(reading, value, label, of);
            if (item != null) {
                items.add(item);
                PlacedValue id = item.fields.get("id");
                if (id != null && id.content() instanceof String text && !ids.add(text)) {
                    reading.json()
                            .report(
                                    id,
                                    "duplicate-id",
                                    new Bilingual(
                                            "“" + label.zh() + "”的编号 " + id.found() + " 重复",
                                            label.en() + ": the id " + id.found() + " is given twice"),
                                    new Bilingual("各不相同的编号", "an id of its own for each"));
                }
            }
        }
        return items;
    }

    /** The texts of an array; empty where it is not given. */
    List<String> texts(String name, String zh, String en) {
        asked.add(name);
        Bilingual label = new Bilingual(zh, en);
        List<PlacedValue> values = fields.array(name, label, false);
        List<String> texts = new ArrayList<>();
        for (PlacedValue value : values == null ? List.<PlacedValue>of() : values) {
            if (value.content() instanceof String text) {
                texts.add(text);
            } else {
                reading.json()
                        .report(
                                value,
                                "wrong-type",
                                new Bilingual(
                                        "“" + zh + "”中的 " + value.found() + " 不是文字",
                                        en + ": " + value.found() + " is no text"),
                                new Bilingual("加引号的文字", "a text in quotes"));
            }
        }
        return texts;
    }

    /** The fields of those names as they stand, to be kept as data of the host. */
    Map<String, Object> kept(List<String> names) {
        Map<String, Object> kept = new LinkedHashMap<>();
        for (String name : names) {
            PlacedValue value = value(name);
            if (value == null) {
                continue;
            }
            if (Kept.fits(value)) {
                kept.put(name, Kept.of(value));
            } else {
                reading.losses().add(value, Loss.UNKEPT);
            }
        }
        return kept;
    }

    /** Tells of the fields that nobody asked for. */
    void rest() {
        fields.all().forEach((name, value) -> {
            if (!asked.contains(name)) {
                Bilingual reason = reading.reasons().of(kind, name);
                if (reason == null) {
                    reading.losses().add(value, Loss.UNKNOWN_FIELD);
                } else {
                    reading.losses().add(value, Loss.NO_PLACE, reason.zh(), reason.en());
                }
            }
        });
    }
}
