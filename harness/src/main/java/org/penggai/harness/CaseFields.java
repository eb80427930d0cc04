package org.penggai.harness;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.penggai.Bilingual;
import org.penggai.ledger.Ledger;
import org.penggai.read.Choices;
import org.penggai.read.FullWidth;

/** Reads single fields of a file of cases, and collects what is wrong with it. */
final class CaseFields {
    private static final Pattern AMOUNT = Pattern.compile("-?\\d{1,18}(\\.\\d{1,2})?");

    private final List<CaseProblem> problems = new ArrayList<>();

    List<CaseProblem> problems() {
        return problems;
    }

    void problem(Place place, String zh, String en) {
        problem(place, new Bilingual(zh, en));
    }

    void problem(Place place, Bilingual text) {
        problems.add(new CaseProblem(place, text));
    }

    /** Tells of a name that is none of those known, and of the one that was probably meant, or of all. */
    void unknown(Place place, String zh, String en, String name, Collection<String> names) {
        Bilingual choices = Choices.of(name, names);
        problem(place, "没有" + zh + "“" + name + "”" + choices.zh(), "there is no " + en + " " + name + choices.en());
    }

    void known(Node.Obj fields, List<String> known) {
        fields.fields().forEach((name, field) -> {
            if (!known.contains(name)) {
                unknown(field.place(), "字段", "field", name, known);
            }
        });
    }

    /** Null when it is not given, or no text. */
    String text(Node.Obj fields, String name) {
        Node node = fields.get(name);
        if (node == null) {
            return null;
        }
        if (node instanceof Node.Scalar scalar && scalar.isText()) {
            return scalar.text();
        }
        problem(node.place(), "应为文字", "expected a text");
        return null;
    }

    boolean flag(Node.Obj fields, String name) {
        Node node = fields.get(name);
        if (node instanceof Node.Scalar scalar && scalar.isFlag()) {
            return scalar.text().equals("true");
        }
        if (node != null) {
            if (node.place().sheet() == null) {
                problem(node.place(), "应为 true 或 false", "expected true or false");
            } else {
                String text = node instanceof Node.Scalar scalar ? scalar.text() : "";
                problem(node.place(), "应为 是 或 否，不是“" + text + "”", "expected 是 (yes) or 否 (no), not " + text);
            }
        }
        return false;
    }

    /** Null when it is no date, or none that a ledger can hold. */
    LocalDate date(Node node) {
        try {
            if (node instanceof Node.Scalar scalar && scalar.isText()) {
                LocalDate day = LocalDate.parse(scalar.text());
                if (day.getYear() >= Ledger.FIRST_YEAR && day.getYear() <= Ledger.LAST_YEAR) {
                    return day;
                }
            }
        } catch (DateTimeParseException e) {
            // told below, with its place
        }
        Bilingual note = note(node);
        problem(
                node.place(),
                "应为日期，" + Ledger.FIRST_YEAR + " 至 " + Ledger.LAST_YEAR + " 年，如 2023-12-31" + note.zh(),
                "expected a date, " + Ledger.FIRST_YEAR + " to " + Ledger.LAST_YEAR + ", such as 2023-12-31"
                        + note.en());
        return null;
    }

    /** A number or the same as text, as ledgers have it; null when it is none. */
    BigDecimal amount(Node node) {
        if (node instanceof Node.Scalar scalar
                && (scalar.isNumber() || scalar.isText())
                && AMOUNT.matcher(scalar.text()).matches()) {
            return new BigDecimal(scalar.text());
        }
        Bilingual note = note(node);
        problem(
                node.place(),
                "应为金额（元，至多两位小数）" + note.zh(),
                "expected an amount, in yuan with at most two decimals" + note.en());
        return null;
    }

    /** What to say of a value whose digits are of another width. */
    private static Bilingual note(Node node) {
        Bilingual note = FullWidth.note(node instanceof Node.Scalar scalar ? scalar.text() : "");
        return note.zh().isEmpty() ? note : new Bilingual(note.zh().replace("其中", "这里"), note.en());
    }

    List<String> texts(Node node) {
        if (node instanceof Node.Arr array
                && array.items().stream().allMatch(item -> item instanceof Node.Scalar scalar && scalar.isText())) {
            return array.items().stream()
                    .map(item -> ((Node.Scalar) item).text())
                    .toList();
        }
        problem(node.place(), "应为文字的数组", "expected an array of texts");
        return List.of();
    }

    List<Node> array(Node.Obj fields, String name) {
        Node node = fields.get(name);
        if (node instanceof Node.Arr array) {
            return array.items();
        }
        problem(node == null ? fields.place() : node.place(), "应有数组 " + name, "expected an array " + name);
        return List.of();
    }
}
