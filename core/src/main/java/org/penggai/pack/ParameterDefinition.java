package org.penggai.pack;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import org.penggai.Bilingual;

/**
 * One dated version of a parameter.
 *
 * @param id id in kebab-case
 * @param value number, ISO date, boolean or list of codes; null when none is set
 * @param unit unit of the value
 * @param effectiveFrom first day on which it holds; null for always
 * @param effectiveTo last day on which it holds, inclusive; null for no end
 * @param source clause, law, or that it is a chosen default and why
 * @param chosen whether it is a chosen default
 * @param title title
 */
record ParameterDefinition(
        String id,
        JsonNode value,
        String unit,
        LocalDate effectiveFrom,
        LocalDate effectiveTo,
        Bilingual source,
        boolean chosen,
        Bilingual title) {
    boolean overlaps(ParameterDefinition other) {
        return (effectiveFrom == null || other.effectiveTo == null || !effectiveFrom.isAfter(other.effectiveTo))
                && (other.effectiveFrom == null || effectiveTo == null || !other.effectiveFrom.isAfter(effectiveTo));
    }

    boolean holdsOn(LocalDate day) {
        return (effectiveFrom == null || !day.isBefore(effectiveFrom))
                && (effectiveTo == null || !day.isAfter(effectiveTo));
    }
}
