package org.penggai.oc4ids;

import java.time.LocalDate;
import org.penggai.ledger.Source;
import org.penggai.ledger.SourceBuilder;
import org.penggai.read.PlacedJson;
import org.penggai.read.PlacedValue;

/**
 * A package that is being read.
 *
 * @param uri the package's own name; null until it is known
 * @param published the day on which it was published; null until it is known
 */
record Reading(PlacedJson json, Losses losses, FieldReasons reasons, String uri, LocalDate published) {
    /** Where a fact was taken from. */
    Source source(PlacedValue place) {
        return SourceBuilder.builder().document(uri + "#" + place.pointer()).build();
    }
}
