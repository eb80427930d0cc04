package org.penggai.explain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.penggai.Bilingual;
import org.penggai.derive.funds.GrantUse;
import org.penggai.judge.Outcome;
import org.penggai.ledger.Code;
import org.penggai.ledger.Describe;
import org.penggai.ledger.EventDate;
import org.penggai.ledger.Fact;
import org.penggai.ledger.Facts;
import org.penggai.ledger.Ledger;
import org.penggai.report.Figures;

/** What kinds of fact, their fields and values are called: the ledger's by its own labels, derived ones by a list. */
final class Words {
    private static final String LEDGER = Fact.class.getPackageName() + ".";
    /** Stands for a text that an edit needs and nobody knows. */
    static final String TO_FILL_IN = "补充";

    private static final Pattern IN_BRACKETS = Pattern.compile(" \\([^)]*\\)$");
    private static final Map<String, Bilingual> DERIVED = derived();
    private static final Map<String, Describe> LABELS = labels();
    private static final int MOST_LISTED = 5;

    private Words() {}

    static Bilingual type(String type) {
        Class<?> own = own(type);
        Describe description = own == null ? null : own.getAnnotation(Describe.class);
        return description == null
                ? word(type)
                : new Bilingual(
                        description.zh(), IN_BRACKETS.matcher(description.en()).replaceFirst(""));
    }

    /** What a property of a type is called, or one of what that property holds. */
    static Bilingual path(String type, String path) {
        Bilingual words = null;
        String holder = type;
        for (String step : path.split("\\.")) {
            Bilingual word = field(holder, step);
            words = words == null
                    ? word
                    : new Bilingual(words.zh() + "的" + word.zh(), word.en() + " of " + Figures.lower(words.en()));
            holder = "";
        }
        return words;
    }

    static Bilingual field(String type, String name) {
        Class<?> own = name.equals("id") ? null : own(type);
        if (own != null && own.isRecord()) {
            for (RecordComponent component : own.getRecordComponents()) {
                Describe description = component.getAnnotation(Describe.class);
                if (component.getName().equals(name) && description != null) {
                    return new Bilingual(description.zh(), description.en());
                }
            }
        }
        Bilingual derived = DERIVED.get(type + "." + name);
        if (derived != null || DERIVED.containsKey(name)) {
            return derived == null ? word(name) : derived;
        }
        Describe label = LABELS.get(name);
        return label == null ? both(name) : new Bilingual(label.zh(), label.en());
    }

    /** An outcome, the constant of one of the ledger's codes, or its name. */
    static Bilingual constant(Expression.Constant constant) {
        if (constant.type().equals(Outcome.class.getSimpleName())) {
            return value(Outcome.valueOf(constant.name()));
        }
        if (constant.type().equals(GrantUse.class.getSimpleName())) {
            return value(GrantUse.valueOf(constant.name()));
        }
        Class<?> own = own(constant.type());
        for (Object one : own == null || !own.isEnum() ? new Object[0] : own.getEnumConstants()) {
            if (((Enum<?>) one).name().equals(constant.name())) {
                return value(one);
            }
        }
        return both(constant.name());
    }

    static Bilingual value(Object value) {
        if (value == null) {
            return new Bilingual("（未登记）", "(not recorded)");
        }
        if (value.equals(LocalDate.MIN)) {
            return new Bilingual("（不限日期）", "(any day)");
        }
        if (value.equals(TO_FILL_IN)) {
            return new Bilingual("（填写）", "(to be filled in)");
        }
        if (value instanceof Expression.Constant constant) {
            return constant(constant);
        }
        if (value instanceof String text && Facts.kinds().containsKey(text)) {
            Describe array = Facts.description(Ledger.class, text);
            return new Bilingual(array.zh(), array.en());
        }
        if (value instanceof Code code) {
            return new Bilingual(code.zh(), code.en());
        }
        if (value instanceof Outcome outcome) {
            return new Bilingual(outcome.zh(), outcome.en());
        }
        if (value instanceof Boolean flag) {
            return flag ? new Bilingual("是", "yes") : new Bilingual("否", "no");
        }
        if (value instanceof BigDecimal number) {
            return both(Figures.grouped(
                    number.scale() > 2 && number.stripTrailingZeros().scale() < 2
                            ? number.setScale(
                                    Math.max(0, number.stripTrailingZeros().scale()))
                            : number));
        }
        if (value instanceof EventDate event && event.getDay() == null) {
            return event.isNone() ? new Bilingual("尚未发生", "not happened") : value(null);
        }
        if (value instanceof Collection<?> many) {
            if (many.size() <= MOST_LISTED
                    && many.stream().allMatch(one -> one instanceof Code || one instanceof String)) {
                return listed(many);
            }
            return many.isEmpty()
                    ? new Bilingual("没有", "none")
                    : new Bilingual(many.size() + "项", Figures.singular(many.size() + " of them"));
        }
        return value.getClass().isRecord() && !(value instanceof EventDate)
                ? type(value.getClass().getSimpleName())
                : both(value.toString());
    }

    private static Bilingual listed(Collection<?> many) {
        List<Bilingual> words = many.stream().map(Words::value).toList();
        return words.isEmpty()
                ? new Bilingual("没有", "none")
                : new Bilingual(
                        words.stream().map(Bilingual::zh).collect(Collectors.joining("、")),
                        words.stream().map(Bilingual::en).collect(Collectors.joining(", ")));
    }

    static Bilingual both(String text) {
        return new Bilingual(text, text);
    }

    private static Bilingual word(String name) {
        Bilingual word = DERIVED.get(name);
        return word == null ? both(name) : word;
    }

    private static Class<?> own(String type) {
        try {
            return Class.forName(LEDGER + type, false, Words.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            return null;
        }
    }

    /** The labels of the ledger's fields, by name: the first of each, where the type is not known. */
    private static Map<String, Describe> labels() {
        Map<String, Describe> labels = new HashMap<>();
        for (Class<?> kind : Facts.kinds().values()) {
            label(kind, labels);
            for (RecordComponent component : kind.getRecordComponents()) {
                Class<?> element = Copies.element(component);
                if (element != null && element.isRecord()) {
                    label(element, labels);
                }
            }
        }
        return Collections.unmodifiableMap(labels);
    }

    private static void label(Class<?> type, Map<String, Describe> labels) {
        for (RecordComponent component : type.getRecordComponents()) {
            Describe description = component.getAnnotation(Describe.class);
            if (description != null) {
                labels.putIfAbsent(component.getName(), description);
            }
        }
    }

    private static Map<String, Bilingual> derived() {
        Map<String, Bilingual> words = new HashMap<>();
        try (InputStream in = Words.class.getResourceAsStream("words.tsv");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines()
                    .map(line -> line.split("\t"))
                    .forEach(columns -> words.put(columns[0], new Bilingual(columns[1], columns[2])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Collections.unmodifiableMap(words);
    }
}
