package org.penggai.derive;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * How something recurred that must recur while a duty lasts.
 *
 * @param obligation which obligation, in kebab-case
 * @param ownerId id of the fact that sets the duty going
 * @param subjectId id of the fact that it binds
 * @param certain with the occasions that certainly count
 * @param possible with those too of which that is not known
 */
public record CadenceStanding(
        String obligation, String ownerId, String subjectId, Recurrence certain, Recurrence possible)
        implements DatedStanding {
    @Override
    public List<Next> ahead() {
        return certain.nextDue() == null ? List.of() : List.of(new Next(null, certain.nextDue()));
    }

    @Override
    public List<LocalDate> missedDays() {
        return Stream.concat(certain.missed().stream(), possible.missed().stream())
                .distinct()
                .toList();
    }
}
