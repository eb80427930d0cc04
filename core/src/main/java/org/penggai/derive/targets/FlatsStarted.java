package org.penggai.derive.targets;

import java.time.LocalDate;
import java.util.List;
import org.penggai.derive.AsOf;
import org.penggai.ledger.Building;

/**
 * Flats of buildings that had a permit and had started by a day.
 *
 * @param certain so many for certain
 * @param possible so many at most; null when there is no bound
 */
record FlatsStarted(long certain, Long possible) {
    /** By the end of {@code day}, to be told apart at {@code target}. */
    static FlatsStarted by(List<Building> buildings, AsOf asOf, LocalDate target, LocalDate day) {
        long certain = 0;
        Long possible = target.isAfter(asOf.knownThrough()) && asOf.date().isAfter(asOf.knownThrough()) ? null : 0L;
        for (Building building : buildings) {
            Window window = Window.of(building.constructionPermitOn(), asOf, target)
                    .and(Window.of(building.startedOn(), asOf, target));
            if (window.by() != null && !window.by().isAfter(day) && building.flats() != null) {
                certain += building.flats();
            }
            if (window.notBefore() != null && !window.notBefore().isAfter(day)) {
                possible = possible == null || building.flats() == null ? null : possible + building.flats();
            }
        }
        return new FlatsStarted(certain, possible);
    }
}
