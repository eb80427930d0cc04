package org.penggai.derive.funds;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.penggai.derive.money.AssignedQuota.Assignment;
import org.penggai.ledger.Fund;
import org.penggai.ledger.Recovery;

/** Finds the times in which a grant's quota was late: what is withheld on a day is not late on it. */
final class LateSpells {
    private final Fund fund;
    private final List<Assignment> assignments;
    private final List<WithheldAmount> withheld;

    private LateSpells(Fund fund, List<Assignment> assignments, List<WithheldAmount> withheld) {
        this.fund = fund;
        this.assignments = assignments;
        this.withheld = withheld;
    }

    /**
     * Those from the day after {@code due} to {@code today}; none where figures for it are not known.
     *
     * @param assignments those of its quota that count, or may; null when not known
     * @param completedOn the day by which all of the quota was settled; null when it was not
     */
    static List<LateSpell> of(
            Fund fund,
            List<Assignment> assignments,
            List<WithheldAmount> withheld,
            LocalDate due,
            LocalDate today,
            LocalDate completedOn) {
        boolean known = fund.amount() != null && assignments != null && fund.recoveries() != null;
        return known && due != null && due.isBefore(today)
                ? new LateSpells(fund, assignments, withheld).between(due, today, completedOn)
                : List.of();
    }

    private List<LateSpell> between(LocalDate due, LocalDate today, LocalDate completedOn) {
        List<LateSpell> spells = new ArrayList<>();
        LateSpell open = least(due).signum() > 0 ? new LateSpell(due.plusDays(1), least(due), null, false) : null;
        for (LocalDate day : turns(due, today)) {
            if (open == null && least(day).signum() > 0) {
                open = new LateSpell(day, least(day), null, true);
            } else if (open != null && most(day).signum() <= 0) {
                spells.add(until(day, open));
                open = null;
            }
        }
        if (open != null) {
            spells.add(open);
        } else if (completedOn != null && !spells.isEmpty()) {
            spells.add(until(completedOn, spells.remove(spells.size() - 1)));
        }
        return List.copyOf(spells);
    }

    private static LateSpell until(LocalDate day, LateSpell spell) {
        return new LateSpell(spell.since(), spell.amount(), day, spell.givenBack());
    }

    /** The days after one, up to another, on which what is left may change. */
    private TreeSet<LocalDate> turns(LocalDate due, LocalDate today) {
        TreeSet<LocalDate> days = new TreeSet<>();
        for (Assignment assignment : assignments) {
            days.add(assignment.possiblyOn());
            if (assignment.surelyOn() != null) {
                days.add(assignment.surelyOn());
            }
        }
        fund.recoveries().forEach(recovery -> days.add(recovery.on()));
        withheld.forEach(one -> {
            days.add(one.withholding().on());
            if (one.returnedOn().getDay() != null) {
                days.add(one.returnedOn().getDay());
            }
        });
        days.removeIf(day -> !day.isAfter(due) || day.isAfter(today));
        return days;
    }

    /** At least so much is left at the end of a day, and not withheld. */
    private BigDecimal least(LocalDate day) {
        BigDecimal left = fund.amount().subtract(withheld(day));
        for (Assignment assignment : assignments) {
            left = assignment.possiblyOn().isAfter(day) ? left : left.subtract(assignment.amount());
        }
        for (Recovery recovery : fund.recoveries()) {
            left = recovery.on().isAfter(day) ? left : left.subtract(recovery.amount());
        }
        return left;
    }

    /** At most so much is left at the end of a day, and not withheld for certain. */
    private BigDecimal most(LocalDate day) {
        BigDecimal left = fund.amount();
        for (Assignment assignment : assignments) {
            boolean counts =
                    assignment.surelyOn() != null && !assignment.surelyOn().isAfter(day);
            left = counts ? left.subtract(assignment.amount()) : left;
        }
        for (Recovery recovery : fund.recoveries()) {
            boolean counts = recovery.documentNumber() != null && !recovery.on().isAfter(day);
            left = counts ? left.subtract(recovery.amount()) : left;
        }
        for (WithheldAmount one : withheld) {
            left = isWithheld(one, day) && !one.returnedOn().isUnknown() ? left.subtract(one.amount()) : left;
        }
        return left;
    }

    private BigDecimal withheld(LocalDate day) {
        return withheld.stream()
                .filter(one -> isWithheld(one, day))
                .map(WithheldAmount::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whether it is withheld at the end of a day, or may be. */
    private static boolean isWithheld(WithheldAmount one, LocalDate day) {
        return !one.withholding().on().isAfter(day) && !one.returnedOn().happenedBy(day);
    }
}
