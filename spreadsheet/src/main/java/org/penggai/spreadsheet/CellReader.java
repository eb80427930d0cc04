package org.penggai.spreadsheet;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.penggai.Bilingual;
import org.penggai.ledger.EventDate;

/**
 * Reads cells as the JSON values that say the same. What is none of what the column holds is passed on as it stands, for the
 * reader of JSON to tell of; told of here is only what JSON does not have.
 */
final class CellReader {
    /** What a workbook keeps of a number, and shows of it at most. */
    private static final MathContext KEPT = new MathContext(15);

    private static final BigDecimal LOSSY = BigDecimal.TEN.pow(15);
    private static final Pattern NUMBER = Pattern.compile("-?(\\d{1,40}|\\d{1,3}(,\\d{3}){1,12})(\\.\\d{1,40})?");
    private static final List<Pattern> DAYS = List.of(
            Pattern.compile("(?<year>\\d{4})([-/.])(?<month>\\d{1,2})\\2(?<day>\\d{1,2})"),
            Pattern.compile("(?<year>\\d{4})年(?<month>\\d{1,2})月(?<day>\\d{1,2})日"));
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final SheetProblems problems;

    CellReader(SheetProblems problems) {
        this.problems = problems;
    }

    /** The value of a cell; null where a problem was told. */
    Placed read(Column column, RawCell cell, Spot spot) {
        if (cell.type() == RawCell.Type.FORMULA) {
            return problem(
                    "formula",
                    spot,
                    new Bilingual("这里是公式", "a formula stands here"),
                    new Bilingual("数值本身（复制后“选择性粘贴”为数值）", "the value itself (copy it and paste it as a value)"));
        } else if (cell.type() == RawCell.Type.ERROR) {
            return problem(
                    "error-value",
                    spot,
                    new Bilingual("这里是错误值", "an error value stands here"),
                    new Bilingual("值，或留空", "a value, or nothing"));
        }
        return switch (column.kind()) {
            case TEXT -> text(cell, spot, Placed.Text::new);
            case ID, REFERENCE ->
                text(cell, spot, (place, text) -> new Placed.Text(place, CellText.id(cell.text(), text)));
            case AMOUNT, NUMBER, WHOLE -> number(cell, spot);
            case TRUTH -> truth(cell, spot);
            case CODE -> code(column, cell, spot);
            case DATE -> day(cell, spot);
            case EVENT_DATE ->
                cell.is(Words.NOT_HAPPENED) || cell.is(Words.NONE)
                        ? new Placed.Text(spot, EventDate.NONE_TEXT)
                        : day(cell, spot);
            case TEXTS -> texts(cell, spot, UnaryOperator.identity());
            case CODES -> texts(cell, spot, label -> column.codes().getOrDefault(label, label));
            case LINES ->
                text(
                        cell,
                        spot,
                        (place, text) -> new Placed.Arr(
                                place,
                                text.lines()
                                        .map(String::strip)
                                        .filter(line -> !line.isEmpty())
                                        .<Placed>map(line -> new Placed.Text(place, line))
                                        .toList()));
            case TEXT_MAP -> textMap(cell, spot);
            case ANY_MAP -> anyMap(cell, spot);
            case DETAILS -> throw new IllegalArgumentException(column.header());
        };
    }

    private Placed problem(String code, Spot spot, Bilingual found, Bilingual expected) {
        problems.add(code, spot, found, expected);
        return null;
    }

    private interface OfText {
        Placed made(Spot spot, String text);
    }

    /** Of a cell of text. A number in it is what its digits say, where the workbook shows just these. */
    private Placed text(RawCell cell, Spot spot, OfText made) {
        if (cell.type() == RawCell.Type.TEXT) {
            return made.made(spot, CellText.unplain(cell.text()));
        } else if (cell.type() == RawCell.Type.NUMBER) {
            BigDecimal number = exact(cell.text());
            if (number != null) {
                return made.made(spot, number.toPlainString());
            }
        }
        return problem(
                "not-a-text",
                spot,
                new Bilingual(
                        "这里是数字、日期或是非值，不是文字，可能已不是原样",
                        "a number, a date or a truth value stands here and no" + " text, perhaps not as it was typed"),
                new Bilingual("文字（先把单元格格式设为“文本”，再重新输入）", "a text (format the cell as text, then type it again)"));
    }

    private Placed number(RawCell cell, Spot spot) {
        return switch (cell.type()) {
            case TEXT -> {
                String text = cell.text().strip();
                yield NUMBER.matcher(text).matches()
                        ? new Placed.Raw(spot, new BigDecimal(text.replace(",", "")).toPlainString())
                        : new Placed.Text(spot, text);
            }
            case NUMBER, FORMATTED -> {
                BigDecimal number = exact(cell.text());
                yield number == null
                        ? problem(
                                "too-many-digits",
                                spot,
                                new Bilingual(
                                        "数字超过15位，表格已不能保证准确",
                                        "a number of more than 15 digits, of which a workbook loses some"),
                                new Bilingual("按文字输入的数字", "the number typed as a text"))
                        : new Placed.Raw(spot, number.toPlainString());
            }
            case PERCENT ->
                problem(
                        "percent",
                        spot,
                        new Bilingual("数字是百分比格式", "the number is formatted as a percentage"),
                        new Bilingual("常规格式的数字，如 4.9 表示 4.9%", "a plain number, such as 4.9 for 4.9%"));
            case TRUTH -> new Placed.Raw(spot, cell.text());
            default -> new Placed.Text(spot, cell.text());
        };
    }

    /** As far as a workbook shows it at most, which leaves out what its arithmetic adds; null where digits may be lost. */
    private static BigDecimal exact(String text) {
        double number = Double.parseDouble(text);
        if (Double.isNaN(number) || Double.isInfinite(number)) {
            return null;
        }
        BigDecimal shown = new BigDecimal(number).round(KEPT).stripTrailingZeros();
        return shown.abs().compareTo(LOSSY) >= 0 || shown.scale() > 40 ? null : shown;
    }

    private static Placed truth(RawCell cell, Spot spot) {
        if (cell.is(Words.YES) || cell.is(Words.NO)) {
            return new Placed.Raw(spot, cell.is(Words.YES) ? "true" : "false");
        }
        return cell.type() == RawCell.Type.TRUTH
                ? new Placed.Raw(spot, cell.text())
                : new Placed.Text(spot, cell.text());
    }

    private static Placed code(Column column, RawCell cell, Spot spot) {
        String text = cell.text().strip();
        return new Placed.Text(spot, column.codes().getOrDefault(text, text));
    }

    private static Placed day(RawCell cell, Spot spot) {
        return switch (cell.type()) {
            case NUMBER, FORMATTED, PERCENT -> new Placed.Raw(spot, numeral(cell.text()));
            case TRUTH -> new Placed.Raw(spot, cell.text());
            default -> new Placed.Text(spot, isoDay(cell.text().strip()));
        };
    }

    /** A day typed as a text, year first, which can be read in one way alone; whether there is such a day is for the reader of JSON. */
    private static String isoDay(String text) {
        for (Pattern form : DAYS) {
            Matcher day = form.matcher(text);
            if (day.matches()) {
                return day.group("year") + "-" + twoDigits(day.group("month")) + "-" + twoDigits(day.group("day"));
            }
        }
        return text;
    }

    private static String twoDigits(String number) {
        return number.length() == 1 ? "0" + number : number;
    }

    private static String numeral(String text) {
        BigDecimal number = exact(text);
        return number == null ? "0" : number.toPlainString();
    }

    private Placed texts(RawCell cell, Spot spot, UnaryOperator<String> each) {
        return text(cell, spot, (place, ignored) -> {
            List<String> items = cell.type() == RawCell.Type.TEXT
                    ? CellText.split(cell.text())
                    : List.of(exact(cell.text()).toPlainString());
            List<Placed> placed = new ArrayList<>();
            items.forEach(item -> placed.add(new Placed.Text(spot, each.apply(item))));
            return new Placed.Arr(spot, placed);
        });
    }

    /** A line for each name and its text, or JSON. */
    private Placed textMap(RawCell cell, Spot spot) {
        if (cell.text().strip().startsWith("{")) {
            return anyMap(cell, spot);
        }
        Placed.Obj map = new Placed.Obj(spot);
        for (String line : cell.text().split("\n")) {
            int equals = line.indexOf('=');
            if (equals < 1 || map.get(line.substring(0, equals)) != null) {
                return problem(
                        "not-a-map",
                        spot,
                        new Bilingual("不是每行一个“名称=值”", "not a line “name=value” for each"),
                        new Bilingual("每行一个“名称=值”，名称不重复", "a line “name=value” for each name"));
            }
            map.with(line.substring(0, equals), new Placed.Text(spot, line.substring(equals + 1)));
        }
        return map;
    }

    private Placed anyMap(RawCell cell, Spot spot) {
        try (JsonParser parser = JSON.createParser(cell.text())) {
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                parser.skipChildren();
                if (parser.nextToken() == null) {
                    return new Placed.Raw(spot, cell.text().strip());
                }
            }
        } catch (IOException e) {
            // told below
        }
        return problem(
                "not-json",
                spot,
                new Bilingual("不是 JSON 对象", "no JSON object"),
                new Bilingual("一个 JSON 对象 {…}", "a JSON object {…}"));
    }

    /** A label as a code; what is no label stays as it is. */
    static String code(Map<String, String> codes, RawCell cell) {
        String text = cell == null ? "" : cell.text().strip();
        return codes.getOrDefault(text, text);
    }
}
