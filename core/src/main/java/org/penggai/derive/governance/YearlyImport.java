package org.penggai.derive.governance;

import java.time.LocalDate;
import java.util.List;
import org.penggai.derive.DatedStanding;

/**
 * By when one year's result is to be imported into the yearly responsibility assessment.
 *
 * @param year the year, the first whole one after the plan's issue or a later one
 * @param due last day for it, inclusive; a fixed date
 */
public record YearlyImport(int year, LocalDate due) implements DatedStanding {
    @Override
    public String obligation() {
        return "assessment-counted";
    }

    @Override
    public String subjectId() {
        return null;
    }

    @Override
    public List<LocalDate> missedDays() {
        return List.of(due);
    }
}
