package org.penggai;

import java.time.LocalDate;
import java.util.List;
import org.penggai.derive.Derivation;
import org.penggai.derive.calendar.WorkingCalendar;
import org.penggai.judge.Judge;
import org.penggai.judge.Judgement;
import org.penggai.ledger.Ledger;
import org.penggai.pack.PackLoader;
import org.penggai.pack.Parameters;
import org.penggai.pack.Profile;
import org.penggai.pack.RuleBase;
import org.penggai.read.LedgerDocument;
import org.penggai.report.FactLocator;
import org.penggai.report.Report;
import org.penggai.report.ReportBuilder;

/**
 * Checks ledgers against the rules of all packs on the class path. Made once, which takes part of a second; thread-safe.
 *
 * <pre>{@code
 * ComplianceChecker checker = ComplianceChecker.load();
 * Report report = checker.check(Ledger.read(input), asOf);
 * }</pre>
 */
public final class ComplianceChecker {
    private final RuleBase rules;
    private final Judge judge;
    private final WorkingCalendar calendar = new WorkingCalendar();

    private ComplianceChecker(RuleBase rules) {
        this.rules = rules;
        this.judge = new Judge(rules);
    }

    /**
     * A checker with all rule packs that the thread's context class loader sees.
     *
     * @throws org.penggai.pack.RulePackException when there is none or one is broken
     */
    public static ComplianceChecker load() {
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        return load(context == null ? ComplianceChecker.class.getClassLoader() : context);
    }

    /**
     * A checker with all rule packs that {@code loader} sees.
     *
     * @throws org.penggai.pack.RulePackException when there is none or one is broken
     */
    public static ComplianceChecker load(ClassLoader loader) {
        return new ComplianceChecker(PackLoader.load(loader));
    }

    /** The rules, clauses and parameters that were loaded. */
    public RuleBase rules() {
        return rules;
    }

    /** Checks a ledger with all rules as of a day; null for the ledger's own date. */
    public Report check(Ledger ledger, LocalDate asOf) {
        return check(ledger, CheckOptions.defaults().withAsOf(asOf));
    }

    /**
     * Checks a ledger.
     *
     * @throws IllegalArgumentException when a pattern of the options matches no rule: it would check nothing, and look green
     */
    public Report check(Ledger ledger, CheckOptions options) {
        return check(ledger, options, null, FactLocator.NONE);
    }

    /** Checks a ledger that was read from a file, whose findings then say where their evidence stands in it. */
    public Report check(LedgerDocument document, CheckOptions options) {
        return check(document.ledger(), options, document.input(), document.locations());
    }

    private Report check(Ledger ledger, CheckOptions options, Report.Input input, FactLocator locator) {
        options.rules().stream()
                .filter(glob -> rules.rules().stream().noneMatch(rule -> CheckOptions.matches(glob, rule.id())))
                .findFirst()
                .ifPresent(glob -> {
                    throw new IllegalArgumentException("no rule matches " + glob);
                });
        LocalDate asOf = options.asOf() == null ? ledger.asOf() : options.asOf();
        Profile profile = options.profile();
        Parameters parameters = rules.parameters(asOf, profile);
        WorkingCalendar days =
                profile.holidayYears().isEmpty() ? calendar : new WorkingCalendar(profile.holidayYears());
        Derivation derivation = Derivation.of(ledger, asOf, parameters, days);
        Judgement judgement = judge.judge(ledger, derivation, parameters, List.copyOf(options.waivers()));
        return new ReportBuilder(rules, ledger, parameters, asOf, locator)
                .build(judgement, options::selects, options.includeSatisfied(), profile, options.waivers(), input);
    }
}
