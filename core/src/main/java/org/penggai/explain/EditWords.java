package org.penggai.explain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.penggai.Bilingual;
import org.penggai.ledger.Code;
import org.penggai.ledger.Detail;
import org.penggai.ledger.EventDate;
import org.penggai.ledger.Fact;
import org.penggai.ledger.Facts;
import org.penggai.ledger.Ledger;
import org.penggai.ledger.Source;
import org.penggai.report.Figures;
import org.penggai.report.PointerNames;

/** Edits with the sentence that tells them. */
final class EditWords {
    private final Ledger ledger;
    private final Names names;
    private final LocalDate today;
    private final boolean open;

    /** @param open whether there is something to put right or to decide; else edits are told as suppositions */
    EditWords(Ledger ledger, Names names, LocalDate today, boolean open) {
        this.ledger = ledger;
        this.names = names;
        this.today = today;
        this.open = open;
    }

    /** What a place is called, and of which record it is. */
    private Bilingual name(String pointer) {
        Bilingual place = PointerNames.of(pointer);
        Bilingual name = new Bilingual(place.zh(), Figures.lower(place.en()));
        String[] steps = pointer.split("/");
        if (steps.length < 3 || !Facts.kinds().containsKey(steps[1]) || steps[2].equals("-")) {
            return name;
        }
        Fact fact = Facts.in(ledger, steps[1]).get(Integer.parseInt(steps[2]));
        String called = called(fact);
        return new Bilingual("“" + called + "”的" + name.zh(), called + ": " + Figures.lower(name.en()));
    }

    static String called(Fact fact) {
        return Facts.fields(fact.getClass()).contains("name") && Facts.value(fact, "name") instanceof String own
                ? own
                : fact.id();
    }

    /** A field that says something else. */
    Edit changed(Change.Nature nature, long size, String pointer, Object from, Object to, Supplier<Ledger> changed) {
        Bilingual name = name(pointer);
        boolean event = to instanceof EventDate;
        Bilingual was = Words.value(from);
        boolean toFillIn = to.equals(Words.TO_FILL_IN) || Feasible.isChoice(to);
        Bilingual is = Words.value(nature == Change.Nature.ACT && toFillIn ? Words.TO_FILL_IN : to);
        Bilingual message =
                switch (nature) {
                    case ACT ->
                        event
                                ? new Bilingual(
                                        "在" + today + "办到：" + name.zh() + "，现记为尚未发生",
                                        "done on " + today + ": " + name.en() + ", now recorded as not happened")
                                : toFillIn
                                        ? new Bilingual(
                                                "在" + today + "明确并登记：" + name.zh() + is.zh(),
                                                "settle and record on " + today + ": " + name.en() + " " + is.en())
                                        : new Bilingual(
                                                "在" + today + "办到：" + name.zh() + "由 " + was.zh() + " 变为 " + is.zh(),
                                                "done on " + today + ": " + name.en() + " becomes " + is.en() + ", was "
                                                        + was.en());
                    case SAY ->
                        new Bilingual(
                                "查明并据实登记：" + name.zh() + "；如为 " + is.zh(),
                                "find out and record as it is: " + name.en() + "; if it is " + is.en());
                    case RESTATE ->
                        open
                                ? new Bilingual(
                                        "如果台账记载有误：" + name.zh() + "应为 " + is.zh() + "，而不是 " + was.zh(),
                                        "if the record is wrong: " + name.en() + " is " + is.en() + ", not " + was.en())
                                : new Bilingual(
                                        "假如" + name.zh() + "为 " + is.zh() + "，而不是 " + was.zh(),
                                        "suppose that " + name.en() + " is " + is.en() + ", not " + was.en());
                };
        return new Edit(nature, size, pointer, from, to, message, changed);
    }

    /** Several things of one fact, all done today. */
    Edit done(long size, Fact own, List<String> fields, Supplier<Ledger> changed) {
        String pointer = "/" + Facts.array(own.getClass()) + "/" + Copies.index(ledger, own);
        List<Bilingual> names = fields.stream()
                .map(field -> Words.field(own.getClass().getSimpleName(), field))
                .toList();
        String called = called(own);
        String zh = String.join("、", names.stream().map(Bilingual::zh).toList());
        String en = String.join("; ", names.stream().map(Bilingual::en).toList());
        return new Edit(
                Change.Nature.ACT,
                size + fields.size(),
                pointer,
                EventDate.NONE,
                EventDate.on(today),
                new Bilingual(
                        "在" + today + "一并办到：“" + called + "”的" + zh + "（" + pointer + "），现记为尚未发生",
                        "all done on " + today + ": " + called + ": " + en + " (" + pointer
                                + "), now recorded as not happened"),
                changed);
    }

    /** A record, or a part of one, that there was not. */
    Edit added(Change.Nature nature, long size, String pointer, Object record, Supplier<Ledger> changed) {
        Bilingual name = name(pointer);
        Bilingual what = inWords(record);
        Bilingual message =
                switch (nature) {
                    case ACT ->
                        new Bilingual(
                                "在" + today + "办理并记入" + name.zh() + "：" + what.zh(),
                                "done on " + today + " and recorded under " + name.en() + ": " + what.en());
                    case SAY ->
                        new Bilingual(
                                "查明并据实补记" + name.zh() + "；如为：" + what.zh(),
                                "find out and record under " + name.en() + "; if it is: " + what.en());
                    case RESTATE ->
                        open
                                ? new Bilingual(
                                        "如果台账记载有误：" + name.zh() + "漏记了一条，" + what.zh(),
                                        "if the record is wrong: " + name.en() + " lacks " + what.en())
                                : new Bilingual(
                                        "假如" + name.zh() + "多一条：" + what.zh(),
                                        "suppose that there is one more in " + name.en() + ": " + what.en());
                };
        return new Edit(nature, size, pointer, null, describe(record), message, changed);
    }

    /** A record, or a part of one, that there is, and which is supposed away. */
    Edit removed(long size, String pointer, Object record, Supplier<Ledger> changed) {
        Bilingual name = name(pointer);
        Bilingual what = inWords(record);
        return new Edit(
                Change.Nature.RESTATE,
                size,
                pointer,
                describe(record),
                null,
                new Bilingual(
                        "假如没有" + name.zh() + "：" + what.zh(),
                        "suppose that there is no " + name.en() + ": " + what.en()),
                changed);
    }

    private static List<String> known(Object made) {
        return Facts.fields(made.getClass()).stream()
                .filter(field -> !field.equals("extensions"))
                .filter(field -> {
                    Object value = Facts.value(made, field);
                    return value != null && !(value instanceof EventDate event && event.isUnknown());
                })
                .toList();
    }

    /** What a record says, without what it says has not happened or is not there. */
    private Bilingual inWords(Object made) {
        List<String> zh = new ArrayList<>();
        List<String> en = new ArrayList<>();
        for (String field : known(made)) {
            Object value = Facts.value(made, field);
            boolean none = value instanceof EventDate event && event.isNone()
                    || value instanceof List<?> list && list.isEmpty()
                    || value instanceof Source;
            if (!field.equals("id") && !none) {
                Bilingual name = Words.field(made.getClass().getSimpleName(), field);
                Bilingual words = Feasible.isChoice(value) || open && Feasible.isToPlan(field)
                        ? Words.value(Words.TO_FILL_IN)
                        : value(field, value);
                zh.add(name.zh() + " " + words.zh());
                en.add(Figures.lower(name.en()) + " " + words.en());
            }
        }
        return new Bilingual(String.join("，", zh), String.join(", ", en));
    }

    private Bilingual value(String field, Object value) {
        if (value instanceof List<?> parts && parts.size() == 1 && parts.get(0) instanceof Detail part) {
            Bilingual words = inWords(part);
            return new Bilingual("（" + words.zh() + "）", "(" + words.en() + ")");
        }
        return names.value(field, value);
    }

    /** The fields of a record that are known, as the ledger writes them. */
    static String describe(Object made) {
        List<String> fields = new ArrayList<>();
        for (String field : known(made)) {
            Object value = Facts.value(made, field);
            fields.add(field + "=" + (value instanceof Code code ? code.code() : value));
        }
        return String.join(", ", fields);
    }
}
