package org.penggai.derive;

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
        String obligation, String ownerId, String subjectId, Recurrence certain, Recurrence possible) {}
