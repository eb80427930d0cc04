package org.penggai.derive.debt;

import java.time.LocalDate;
import java.util.List;
import org.penggai.derive.DatedStanding;
import org.penggai.derive.Recurrence;

/**
 * Where reviews of hidden debt were too far apart.
 *
 * @param reviews how they recurred since the plan was issued
 */
public record ReviewGaps(Recurrence reviews) implements DatedStanding {
    @Override
    public String obligation() {
        return "hidden-debt-reviewed";
    }

    @Override
    public String subjectId() {
        return null;
    }

    @Override
    public List<LocalDate> missedDays() {
        return reviews.missed();
    }
}
