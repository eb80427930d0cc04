package org.penggai;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.penggai.ledger.Ledger;
import org.penggai.ledger.PersonalData;
import org.penggai.ledger.Waiver;
import org.penggai.pack.Profile;
import org.penggai.pack.Rule;

/**
 * What is optional in a check. Immutable; each {@code with…} gives a changed copy.
 */
public final class CheckOptions {
    private static final CheckOptions DEFAULT =
            new CheckOptions(null, List.of(), Profile.NONE, List.of(), false, false);

    private final LocalDate asOf;
    private final List<String> rules;
    private final Profile profile;
    private final List<Waiver> waivers;
    private final boolean includeSatisfied;
    private final boolean showPersonal;

    private CheckOptions(
            LocalDate asOf,
            List<String> rules,
            Profile profile,
            List<Waiver> waivers,
            boolean includeSatisfied,
            boolean showPersonal) {
        this.showPersonal = showPersonal;
        this.asOf = asOf;
        this.rules = rules;
        this.profile = profile;
        this.waivers = waivers;
        this.includeSatisfied = includeSatisfied;
    }

    /** All rules, as of the ledger's own date, no profile, no waivers but the ledger's. */
    public static CheckOptions defaults() {
        return DEFAULT;
    }

    /**
     * As of {@code day}; null for the ledger's own date.
     *
     * @throws IllegalArgumentException when the day lies outside the years {@value Ledger#FIRST_YEAR} to
     *     {@value Ledger#LAST_YEAR}
     */
    public CheckOptions withAsOf(LocalDate day) {
        if (day != null && (day.getYear() < Ledger.FIRST_YEAR || day.getYear() > Ledger.LAST_YEAR)) {
            throw new IllegalArgumentException("the as-of date must lie between the years " + Ledger.FIRST_YEAR
                    + " and " + Ledger.LAST_YEAR + ", not " + day);
        }
        return new CheckOptions(day, rules, profile, waivers, includeSatisfied, showPersonal);
    }

    /** Only rules whose id matches one of {@code globs}, such as {@code funds/*}; empty for all. */
    public CheckOptions withRules(List<String> globs) {
        return new CheckOptions(asOf, List.copyOf(globs), profile, waivers, includeSatisfied, showPersonal);
    }

    /** With what a profile sets otherwise. */
    public CheckOptions withProfile(Profile changed) {
        return new CheckOptions(asOf, rules, Objects.requireNonNull(changed), waivers, includeSatisfied, showPersonal);
    }

    /** With waivers beside the ledger's own. */
    public CheckOptions withWaivers(List<Waiver> more) {
        return new CheckOptions(asOf, rules, profile, List.copyOf(more), includeSatisfied, showPersonal);
    }

    /** Whether satisfied and not applicable subjects are listed too. */
    public CheckOptions withSatisfied(boolean include) {
        return new CheckOptions(asOf, rules, profile, waivers, include, showPersonal);
    }

    /**
     * Whether names of natural persons, and numbers of phones, identity cards and bank accounts, are shown whole; they are masked
     * otherwise.
     */
    public CheckOptions withPersonalShown(boolean show) {
        return new CheckOptions(asOf, rules, profile, waivers, includeSatisfied, show);
    }

    List<String> rules() {
        return rules;
    }

    LocalDate asOf() {
        return asOf;
    }

    Profile profile() {
        return profile;
    }

    List<Waiver> waivers() {
        return waivers;
    }

    boolean includeSatisfied() {
        return includeSatisfied;
    }

    /** What is to be masked of a ledger. */
    PersonalData personal(Ledger ledger) {
        return showPersonal ? PersonalData.SHOWN : PersonalData.of(ledger).with(waivers);
    }

    boolean selects(Rule rule) {
        return rules.isEmpty() || rules.stream().anyMatch(glob -> matches(glob, rule.id()));
    }

    /** Whether a rule id matches a glob, in which {@code *} stands for any characters and {@code ?} for one. */
    public static boolean matches(String glob, String ruleId) {
        String pattern = glob.chars()
                .mapToObj(character -> switch (character) {
                    case '*' -> ".*";
                    case '?' -> ".";
                    default -> Pattern.quote(String.valueOf((char) character));
                })
                .collect(Collectors.joining());
        return Pattern.matches(pattern, ruleId);
    }
}
