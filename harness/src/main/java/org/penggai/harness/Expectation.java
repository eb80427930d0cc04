package org.penggai.harness;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.penggai.judge.Outcome;
import org.penggai.judge.Subject;

/**
 * What a case expects of one rule on one subject.
 *
 * @param rule id of the rule; never null
 * @param subject whom it is about; never null
 * @param outcome the outcome; never null
 * @param amount the money at stake, in 元; null where any will do
 * @param due the due date; null where any will do
 * @param since the first day broken; null where any will do
 * @param reasons the reasons of what is broken, cured or due soon, all of them; null where any will do
 * @param message parts that the message holds, in either language; empty where any will do
 * @param missing the JSON Pointers of the facts asked for, all of them; null where any will do
 * @param place where it stands
 * @param places where what else it says stands, by what: {@code amount}, {@code due} and so on
 */
public record Expectation(
        String rule,
        Subject subject,
        Outcome outcome,
        BigDecimal amount,
        LocalDate due,
        LocalDate since,
        List<String> reasons,
        List<String> message,
        List<String> missing,
        Place place,
        Map<String, Place> places) {
    public Expectation {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(outcome, "outcome");
        reasons = reasons == null ? null : List.copyOf(reasons);
        message = List.copyOf(message);
        missing = missing == null ? null : List.copyOf(missing);
        places = Map.copyOf(places);
    }

    /** Where stands what is expected of a kind. */
    Place placeOf(Mismatch.Kind kind) {
        return places.getOrDefault(kind.name().toLowerCase(Locale.ROOT), place);
    }
}
