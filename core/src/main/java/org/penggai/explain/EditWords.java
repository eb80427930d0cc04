package org.penggai.explain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.penggai.Bilingual;
import org.penggai.ledger.Code;
import org.penggai.ledger.EventDate;
import org.penggai.ledger.Fact;
import org.penggai.ledger.Facts;
import org.penggai.ledger.Ledger;
import org.penggai.report.PointerNames;

/** Edits with the sentence that tells them. */
final class EditWords {
    private final Ledger ledger;
    private final LocalDate today;
    private final boolean open;

    /** @param open whether there is something to put right or to decide; else edits are told as suppositions */
    EditWords(Ledger ledger, LocalDate today, boolean open) {
        this.ledger = ledger;
        this.today = today;
        this.open = open;
    }

    /** What a place is called, and of which record it is. */
    private Bilingual name(String pointer) {
        Bilingual name = PointerNames.of(pointer);
        String[] steps = pointer.split("/");
        if (steps.length < 3 || !Facts.kinds().containsKey(steps[1]) || steps[2].equals("-")) {
            return name;
        }
        Fact fact = Facts.in(ledger, steps[1]).get(Integer.parseInt(steps[2]));
        String called =
                Facts.fields(fact.getClass()).contains("name") && Facts.value(fact, "name") instanceof String own
                        ? own
                        : fact.id();
        return new Bilingual("“" + called + "”的" + name.zh(), called + ": " + name.en());
    }

    /** A field that says something else. */
    Edit changed(Change.Nature nature, long size, String pointer, Object from, Object to, Supplier<Ledger> changed) {
        Bilingual name = name(pointer);
        boolean event = to instanceof EventDate;
        Bilingual was = Words.value(from);
        Bilingual is = Words.value(to);
        Bilingual message =
                switch (nature) {
                    case ACT ->
                        event
                                ? new Bilingual(
                                        "在" + today + "办到：" + name.zh() + "，现记为尚未发生",
                                        "done on " + today + ": " + name.en() + ", now recorded as not happened")
                                : new Bilingual(
                                        "在" + today + "办到：" + name.zh() + "由 " + was.zh() + " 变为 " + is.zh(),
                                        "done on " + today + ": " + name.en() + " becomes " + is.en() + ", was "
                                                + was.en());
                    case SAY ->
                        new Bilingual("补充记载：" + name.zh() + "为 " + is.zh(), "record " + name.en() + ": " + is.en());
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

    /** A record, or a part of one, that there was not. */
    Edit added(Change.Nature nature, long size, String pointer, Object record, Supplier<Ledger> changed) {
        Bilingual name = name(pointer);
        Bilingual what = inWords(record);
        Bilingual message =
                switch (nature) {
                    case ACT ->
                        new Bilingual(
                                "在" + today + "办理并记入" + name.zh() + "：" + what.zh(),
                                "done on " + today + " and recorded in " + name.en() + ": " + what.en());
                    case SAY ->
                        new Bilingual(
                                "补充记入" + name.zh() + "：" + what.zh(), "record in " + name.en() + ": " + what.en());
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

    private static List<String> known(Object made) {
        return Facts.fields(made.getClass()).stream()
                .filter(field -> !field.equals("extensions"))
                .filter(field -> {
                    Object value = Facts.value(made, field);
                    return value != null && !(value instanceof EventDate event && event.isUnknown());
                })
                .toList();
    }

    private static Bilingual inWords(Object made) {
        List<String> zh = new ArrayList<>();
        List<String> en = new ArrayList<>();
        for (String field : known(made)) {
            if (!field.equals("id")) {
                Bilingual name = Words.field(made.getClass().getSimpleName(), field);
                Bilingual value = Words.value(Facts.value(made, field));
                zh.add(name.zh() + " " + value.zh());
                en.add(name.en() + " " + value.en());
            }
        }
        return new Bilingual(String.join("，", zh), String.join(", ", en));
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
