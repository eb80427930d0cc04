package org.penggai.pack;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.penggai.Bilingual;
import org.penggai.derive.calendar.HolidayYear;
import org.penggai.ledger.Ledger;

/**
 * What a county, or another plan year, sets otherwise than the rule packs: parameters with dates and sources, and the
 * statutory days off of years that the calendar lacks. Immutable.
 */
public final class Profile {
    /** Nothing is set otherwise. */
    public static final Profile NONE = new Profile("", "", null, List.of(), List.of());

    private static final Pattern DIVISION = Pattern.compile("[0-9]{6}");

    private final String id;
    private final String digest;
    private final String jurisdiction;
    private final List<ParameterDefinition> parameters;
    private final List<HolidayYear> holidayYears;

    private Profile(
            String id,
            String digest,
            String jurisdiction,
            List<ParameterDefinition> parameters,
            List<HolidayYear> holidayYears) {
        this.id = id;
        this.digest = digest;
        this.jurisdiction = jurisdiction;
        this.parameters = parameters;
        this.holidayYears = holidayYears;
    }

    /** Id; empty for {@link #NONE}. */
    public String id() {
        return id;
    }

    /** SHA-256 of the file, hexadecimal; empty for {@link #NONE}. */
    public String digest() {
        return digest;
    }

    /** Administrative division code of the county that it is for; null when it names none. */
    public String jurisdiction() {
        return jurisdiction;
    }

    /** Statutory days off and make-up working days that the profile supplies. */
    public List<HolidayYear> holidayYears() {
        return holidayYears;
    }

    /**
     * Reads a profile for the packs loaded.
     *
     * @throws ProfileFormatException with every problem, when it is not a profile that fits them
     */
    public static Profile read(InputStream in, RuleBase rules) throws IOException {
        byte[] bytes = in.readAllBytes();
        Content content;
        try {
            content = PackLoader.mapper().readValue(bytes, Content.class);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw ProfileFormatException.of(e);
        }
        if (content == null) {
            throw new ProfileFormatException(List.of(new Bilingual("应为对象，实为 null", "must be an object, is null")));
        }
        List<Bilingual> problems = new ArrayList<>();
        if (content.id() == null) {
            problems.add(new Bilingual("/id：缺少", "/id: missing"));
        }
        if (content.jurisdiction() != null
                && !DIVISION.matcher(content.jurisdiction()).matches()) {
            problems.add(new Bilingual(
                    "/jurisdiction：应为六位行政区划代码",
                    "/jurisdiction: must be an administrative division code of six digits"));
        }
        List<ParameterDefinition> overrides = content.parameters() == null ? List.of() : content.parameters();
        Map<String, ParameterDefinition> known = rules.firstVersions();
        for (int i = 0; i < overrides.size(); i++) {
            check("/parameters/" + i, overrides.get(i), known, problems);
            overlaps(overrides, i, problems);
        }
        List<HolidayYear> years = new ArrayList<>();
        List<Year> given = content.holidayYears() == null ? List.of() : content.holidayYears();
        Set<Integer> listed = new LinkedHashSet<>();
        for (int i = 0; i < given.size(); i++) {
            if (given.get(i) == null) {
                problems.add(new Bilingual("/holidayYears/" + i + "：缺少", "/holidayYears/" + i + ": missing"));
                continue;
            }
            if (given.get(i).year() != null && !listed.add(given.get(i).year())) {
                problems.add(new Bilingual(
                        "/holidayYears/" + i + "/year：" + given.get(i).year() + "年重复",
                        "/holidayYears/" + i + "/year: " + given.get(i).year() + " is given twice"));
            }
            given.get(i).check("/holidayYears/" + i, problems).ifPresent(years::add);
        }
        if (!problems.isEmpty()) {
            throw new ProfileFormatException(problems);
        }
        return new Profile(
                content.id(),
                HexFormat.of().formatHex(PackLoader.sha256().digest(bytes)),
                content.jurisdiction(),
                List.copyOf(overrides),
                List.copyOf(years));
    }

    ParameterDefinition definition(String parameter, LocalDate day) {
        return parameters.stream()
                .filter(definition -> definition.id().equals(parameter) && definition.holdsOn(day))
                .findFirst()
                .orElse(null);
    }

    private static void check(
            String pointer,
            ParameterDefinition override,
            Map<String, ParameterDefinition> known,
            List<Bilingual> problems) {
        if (override == null) {
            problems.add(new Bilingual(pointer + "：缺少", pointer + ": missing"));
            return;
        }
        ParameterDefinition original = override.id() == null ? null : known.get(override.id());
        if (original == null) {
            problems.add(new Bilingual(
                    pointer + "/id：没有参数 " + override.id(), pointer + "/id: there is no parameter " + override.id()));
            return;
        }
        if (override.source() == null) {
            problems.add(new Bilingual(
                    pointer + "/source：缺少出处", pointer + "/source: missing; say where the value comes from"));
        }
        if (override.unit() != null && !override.unit().equals(original.unit())) {
            problems.add(new Bilingual(
                    pointer + "/unit：应为 " + original.unit() + "，不是 " + override.unit(),
                    pointer + "/unit: must be " + original.unit() + ", not " + override.unit()));
        }
        if (override.effectiveFrom() != null
                && override.effectiveTo() != null
                && override.effectiveTo().isBefore(override.effectiveFrom())) {
            problems.add(new Bilingual(
                    pointer + "/effectiveTo：早于 effectiveFrom", pointer + "/effectiveTo: before effectiveFrom"));
        }
        if (override.value() == null || override.value().isNull()) {
            problems.add(new Bilingual(pointer + "/value：缺少", pointer + "/value: missing"));
        } else if (!UnitCheck.fits(override.value(), original.unit())) {
            problems.add(new Bilingual(
                    pointer + "/value：" + override.value() + " 不是单位为 " + original.unit() + " 的值",
                    pointer + "/value: " + override.value() + " is no value in unit " + original.unit()));
        }
    }

    /** Two values of one parameter for the same day leave open which holds. */
    private static void overlaps(List<ParameterDefinition> overrides, int number, List<Bilingual> problems) {
        ParameterDefinition override = overrides.get(number);
        for (int i = 0; i < number; i++) {
            ParameterDefinition other = overrides.get(i);
            if (override != null
                    && other != null
                    && override.id() != null
                    && override.id().equals(other.id())
                    && override.overlaps(other)) {
                problems.add(new Bilingual(
                        "/parameters/" + number + "：与 /parameters/" + i + " 同为参数 " + override.id() + "，生效期重叠",
                        "/parameters/" + number + ": sets " + override.id() + " for days that /parameters/" + i
                                + " sets it for"));
            }
        }
    }

    /** A profile file. */
    record Content(
            String id,
            Bilingual title,
            String jurisdiction,
            List<ParameterDefinition> parameters,
            List<Year> holidayYears) {}

    /** A year's days off and make-up working days. */
    record Year(Integer year, List<LocalDate> daysOff, List<LocalDate> makeUpWorkingDays) {
        java.util.Optional<HolidayYear> check(String pointer, List<Bilingual> problems) {
            if (year == null
                    || year < Ledger.FIRST_YEAR
                    || year > Ledger.LAST_YEAR
                    || daysOff == null
                    || makeUpWorkingDays == null) {
                problems.add(new Bilingual(
                        pointer + "：须有 year、daysOff、makeUpWorkingDays",
                        pointer + ": needs year, daysOff and makeUpWorkingDays"));
                return java.util.Optional.empty();
            }
            if (daysOff.contains(null) || makeUpWorkingDays.contains(null)) {
                problems.add(new Bilingual(pointer + "：日期不能为 null", pointer + ": a day can't be null"));
                return java.util.Optional.empty();
            }
            Set<LocalDate> off = new LinkedHashSet<>(daysOff);
            Set<LocalDate> worked = new LinkedHashSet<>(makeUpWorkingDays);
            List<Bilingual> found = HolidayYear.problems(year, off, worked);
            found.forEach(problem ->
                    problems.add(new Bilingual(pointer + "：" + problem.zh(), pointer + ": " + problem.en())));
            if (!found.isEmpty()) {
                return java.util.Optional.empty();
            }
            return java.util.Optional.of(new HolidayYear(year, off, worked));
        }
    }
}
