package org.penggai.pack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.penggai.Bilingual;
import org.penggai.derive.calendar.HolidayYear;
import org.penggai.ledger.Ledger;
import org.penggai.read.NearestName;
import org.penggai.read.PlacedFields;
import org.penggai.read.PlacedJson;
import org.penggai.read.PlacedValue;

/** Reads what a profile file says, and reports each way in which it does not fit the rule packs. */
final class ProfileReader {
    private static final Pattern DIVISION = Pattern.compile("[0-9]{6}");
    private static final List<String> FIELDS = List.of("id", "title", "jurisdiction", "parameters", "holidayYears");
    private static final List<String> PARAMETER_FIELDS =
            List.of("id", "value", "unit", "effectiveFrom", "effectiveTo", "source", "chosen", "title");
    private static final List<String> YEAR_FIELDS = List.of("year", "daysOff", "makeUpWorkingDays");
    private static final List<String> LANGUAGES = List.of("zh", "en");

    private static final Bilingual TITLE = new Bilingual("名称", "title");
    private static final Bilingual DIVISION_CODE =
            new Bilingual("六位行政区划代码", "an administrative division code of six digits");
    private static final Bilingual DAYS_OFF = new Bilingual("休假日", "days off");
    private static final Bilingual WORKED = new Bilingual("调休上班日", "make-up working days");

    private final PlacedJson json;
    private final Map<String, ParameterDefinition> known;
    private final List<ParameterDefinition> parameters = new ArrayList<>();
    private final List<HolidayYear> holidayYears = new ArrayList<>();
    private final Set<Integer> years = new LinkedHashSet<>();
    private String id;
    private String jurisdiction;

    ProfileReader(PlacedJson json, RuleBase rules) {
        this.json = json;
        this.known = rules.firstVersions();
    }

    /** Fails with every problem when there is any. */
    void read() {
        PlacedFields fields = json.fields(FIELDS);
        if (fields != null) {
            id = fields.text("id", new Bilingual("配置编号", "profile id"), true);
            bilingual(fields, "title", TITLE, false);
            jurisdiction = fields.text("jurisdiction", new Bilingual("适用地区", "county"), false);
            if (jurisdiction != null && !DIVISION.matcher(jurisdiction).matches()) {
                report(fields.get("jurisdiction"), "bad-division", "不是行政区划代码", "is no division code", DIVISION_CODE);
            }
            Map<ParameterDefinition, PlacedValue> earlier = new LinkedHashMap<>();
            for (PlacedValue value : array(fields, "parameters", new Bilingual("参数", "parameters"))) {
                parameter(value, earlier);
            }
            for (PlacedValue value : array(fields, "holidayYears", new Bilingual("各年放假安排", "holidays by year"))) {
                year(value);
            }
        }
        if (json.total() > 0) {
            throw new ProfileFormatException(json.problems(), json.total());
        }
    }

    String id() {
        return id;
    }

    String jurisdiction() {
        return jurisdiction;
    }

    List<ParameterDefinition> parameters() {
        return List.copyOf(parameters);
    }

    List<HolidayYear> holidayYears() {
        return List.copyOf(holidayYears);
    }

    private static List<PlacedValue> array(PlacedFields fields, String name, Bilingual label) {
        List<PlacedValue> values = fields.array(name, label, false);
        return values == null ? List.of() : values;
    }

    private void parameter(PlacedValue value, Map<ParameterDefinition, PlacedValue> earlier) {
        PlacedFields fields = PlacedFields.of(json, value, new Bilingual("参数", "parameter"), PARAMETER_FIELDS);
        if (fields == null) {
            return;
        }
        String parameter = fields.text("id", new Bilingual("参数编号", "parameter id"), true);
        ParameterDefinition original = parameter == null ? null : known.get(parameter);
        if (parameter != null && original == null) {
            unknown(fields.get("id"), parameter);
        }
        JsonNode set = value(fields, original);
        String unit = unit(fields, original);
        LocalDate from = fields.date("effectiveFrom", new Bilingual("生效日期", "effective from"));
        LocalDate to = fields.date("effectiveTo", new Bilingual("有效至", "effective to"));
        if (from != null && to != null && to.isBefore(from)) {
            report(
                    fields.get("effectiveTo"),
                    "end-before-start",
                    "早于生效日期",
                    "is before the start",
                    new Bilingual("不早于 " + from, "no day before " + from));
        }
        Bilingual source = bilingual(fields, "source", new Bilingual("出处", "source"), true);
        boolean chosen = Boolean.TRUE.equals(fields.flag("chosen", new Bilingual("自行选定", "chosen")));
        Bilingual title = bilingual(fields, "title", TITLE, false);
        if (original != null) {
            ParameterDefinition override =
                    new ParameterDefinition(parameter, set, unit, from, to, source, chosen, title);
            overlaps(override, value, earlier);
            earlier.put(override, value);
            parameters.add(override);
        }
    }

    private void unknown(PlacedValue at, String parameter) {
        String nearest = NearestName.of(parameter, known.keySet());
        json.report(
                at,
                "unknown-parameter",
                new Bilingual("没有参数 " + at.found(), "there is no parameter " + at.found()),
                nearest == null
                        ? new Bilingual(
                                "规则的参数之一，见 docs/rules 各页", "a parameter of the rules, see the pages of docs/rules")
                        : new Bilingual(
                                "规则的参数之一，是否想写 \"" + nearest + "\"？",
                                "a parameter of the rules, perhaps \"" + nearest + "\""));
    }

    private JsonNode value(PlacedFields fields, ParameterDefinition original) {
        Bilingual expected =
                original == null ? new Bilingual("参数的值", "the parameter's value") : UnitCheck.expected(original.unit());
        PlacedValue value = fields.required("value", new Bilingual("取值", "value"), expected);
        if (value == null || original == null) {
            return null;
        }
        JsonNode node = node(value);
        if (!UnitCheck.fits(node, original.unit())) {
            report(value, "wrong-value", "不是该参数的值", "is no value of that parameter", expected);
        }
        return node;
    }

    private static JsonNode node(PlacedValue value) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        if (value.array() != null) {
            ArrayNode array = nodes.arrayNode();
            value.array().forEach(item -> array.add(node(item)));
            return array;
        } else if (value.content() instanceof BigDecimal number) {
            return number.scale() <= 0 ? nodes.numberNode(number.toBigIntegerExact()) : nodes.numberNode(number);
        } else if (value.content() instanceof Boolean flag) {
            return nodes.booleanNode(flag);
        }
        return value.content() instanceof String text ? nodes.textNode(text) : nodes.objectNode();
    }

    private String unit(PlacedFields fields, ParameterDefinition original) {
        String unit = fields.text("unit", new Bilingual("单位", "unit"), false);
        if (unit != null && original != null && !unit.equals(original.unit())) {
            report(
                    fields.get("unit"),
                    "wrong-unit",
                    "不是该参数的单位",
                    "is not that parameter's unit",
                    new Bilingual("\"" + original.unit() + "\"", "\"" + original.unit() + "\""));
        }
        return unit;
    }

    /** Two values of one parameter for the same day leave open which holds. */
    private void overlaps(ParameterDefinition override, PlacedValue at, Map<ParameterDefinition, PlacedValue> earlier) {
        earlier.forEach((other, place) -> {
            if (override.id().equals(other.id()) && override.overlaps(other)) {
                json.report(
                        at,
                        "overlapping-parameter",
                        new Bilingual(
                                "参数 " + override.id() + " 的生效期重叠", override.id() + " is set twice for the same days"),
                        new Bilingual(
                                "与 " + place.pointer() + " 不同的生效期", "other days than those of " + place.pointer()));
            }
        });
    }

    private void year(PlacedValue value) {
        PlacedFields fields = PlacedFields.of(json, value, new Bilingual("放假安排", "holidays"), YEAR_FIELDS);
        if (fields == null) {
            return;
        }
        Integer year = fields.whole("year", new Bilingual("年份", "year"), Ledger.FIRST_YEAR, Ledger.LAST_YEAR);
        if (year != null && !years.add(year)) {
            report(
                    fields.get("year"),
                    "duplicate-year",
                    "重复",
                    "is given twice",
                    new Bilingual("每年只写一次", "each year once"));
        }
        Set<LocalDate> off = days(fields, "daysOff", DAYS_OFF);
        Set<LocalDate> worked = days(fields, "makeUpWorkingDays", WORKED);
        if (year == null || off == null || worked == null) {
            return;
        }
        List<Bilingual> found = HolidayYear.problems(year, off, worked);
        found.forEach(problem -> json.report(
                value,
                "wrong-holidays",
                problem,
                new Bilingual("国务院办公厅通知的该年全部休假日和调休上班日", "all days off and make-up working days of the year's notice")));
        if (found.isEmpty()) {
            holidayYears.add(new HolidayYear(year, off, worked));
        }
    }

    /** The days of an array; null when one of them is none. */
    private static Set<LocalDate> days(PlacedFields fields, String name, Bilingual label) {
        List<PlacedValue> values = fields.array(name, label, true);
        if (values == null) {
            return null;
        }
        Set<LocalDate> days = new LinkedHashSet<>();
        values.forEach(value -> days.add(fields.date(value, label)));
        return days.contains(null) ? null : days;
    }

    private static Bilingual bilingual(PlacedFields fields, String name, Bilingual label, boolean required) {
        PlacedFields texts = fields.object(name, label, LANGUAGES, required);
        if (texts == null) {
            return null;
        }
        String zh = texts.text("zh", new Bilingual(label.zh() + "（中文）", label.en() + " in Chinese"), true);
        String en = texts.text("en", new Bilingual(label.zh() + "（英文）", label.en() + " in English"), true);
        return zh == null || en == null ? null : new Bilingual(zh, en);
    }

    private void report(PlacedValue at, String code, String zh, String en, Bilingual expected) {
        json.report(at, code, new Bilingual(at.found() + " " + zh, at.found() + " " + en), expected);
    }
}
