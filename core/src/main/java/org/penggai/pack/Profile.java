package org.penggai.pack;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import org.penggai.derive.calendar.HolidayYear;
import org.penggai.read.PlacedJson;

/**
 * What a county, or another plan year, sets otherwise than the rule packs: parameters with dates and sources, and the
 * statutory days off of years that the calendar lacks. Immutable.
 */
public final class Profile {
    /** Nothing is set otherwise. */
    public static final Profile NONE = new Profile("", "", null, List.of(), List.of());

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
        PlacedJson json = PlacedJson.read(in);
        ProfileReader reader = new ProfileReader(json, rules);
        reader.read();
        return new Profile(
                reader.id(), json.digest(), reader.jurisdiction(), reader.parameters(), reader.holidayYears());
    }

    ParameterDefinition definition(String parameter, LocalDate day) {
        return parameters.stream()
                .filter(definition -> definition.id().equals(parameter) && definition.holdsOn(day))
                .findFirst()
                .orElse(null);
    }
}
