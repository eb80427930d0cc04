package org.penggai.report;

import java.util.Collection;
import org.penggai.judge.Outcome;

/**
 * How many subjects have each outcome.
 *
 * @param violated violated
 * @param undetermined undetermined
 * @param dueSoon due soon
 * @param cured cured
 * @param advice advice
 * @param waived waived
 * @param satisfied satisfied
 * @param notApplicable not applicable
 */
public record Counts(
        int violated,
        int undetermined,
        int dueSoon,
        int cured,
        int advice,
        int waived,
        int satisfied,
        int notApplicable) {

    static Counts of(Collection<Outcome> outcomes, int notApplicable) {
        return new Counts(
                count(outcomes, Outcome.VIOLATED),
                count(outcomes, Outcome.UNDETERMINED),
                count(outcomes, Outcome.DUE_SOON),
                count(outcomes, Outcome.CURED),
                count(outcomes, Outcome.ADVICE),
                count(outcomes, Outcome.WAIVED),
                count(outcomes, Outcome.SATISFIED),
                notApplicable);
    }

    static Counts sum(Collection<Counts> all) {
        return all.stream()
                .reduce(
                        new Counts(0, 0, 0, 0, 0, 0, 0, 0),
                        (a, b) -> new Counts(
                                a.violated + b.violated,
                                a.undetermined + b.undetermined,
                                a.dueSoon + b.dueSoon,
                                a.cured + b.cured,
                                a.advice + b.advice,
                                a.waived + b.waived,
                                a.satisfied + b.satisfied,
                                a.notApplicable + b.notApplicable));
    }

    /** How many have an outcome. */
    public int count(Outcome outcome) {
        return switch (outcome) {
            case VIOLATED -> violated;
            case ADVICE -> advice;
            case WAIVED -> waived;
            case UNDETERMINED -> undetermined;
            case CURED -> cured;
            case DUE_SOON -> dueSoon;
            case SATISFIED -> satisfied;
            case NOT_APPLICABLE -> notApplicable;
        };
    }

    /** Subjects for which the rule could be decided: all but the undetermined and those that it does not apply to. */
    public int decided() {
        return violated + dueSoon + cured + advice + waived + satisfied;
    }

    private static int count(Collection<Outcome> outcomes, Outcome outcome) {
        return (int) outcomes.stream().filter(outcome::equals).count();
    }
}
