package org.penggai.derive.debt;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.penggai.derive.DeriveContext;
import org.penggai.derive.DeriveStep;
import org.penggai.derive.Recurrence;
import org.penggai.derive.calendar.DueDate;
import org.penggai.derive.calendar.PeriodUnit;
import org.penggai.ledger.Collateral;
import org.penggai.ledger.HiddenDebtReview;
import org.penggai.ledger.Instalment;
import org.penggai.ledger.LandParcel;
import org.penggai.ledger.Office;

/** Deadlines and standings of debt, land and collateral. */
public final class DebtStep implements DeriveStep {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal ENDLESS = BigDecimal.TEN.pow(9);

    @Override
    public void derive(DeriveContext context, Consumer<Object> facts) {
        for (Instalment instalment : DeriveContext.orEmpty(context.ledger().instalments())) {
            instalment(context, instalment, facts);
        }
        Map<String, DebtBurden> burdens = new HashMap<>();
        for (Office office : DeriveContext.orEmpty(context.ledger().offices())) {
            burdens.put(office.id(), burden(office));
        }
        burdens.values().forEach(facts);
        for (LandParcel parcel : DeriveContext.orEmpty(context.ledger().landParcels())) {
            parcel(context, parcel, facts);
            facts.accept(burdenOf("land-sold", parcel.id(), parcel.officeId(), burdens));
        }
        for (Collateral collateral : DeriveContext.orEmpty(context.ledger().collaterals())) {
            collateral(context, collateral, facts);
            facts.accept(burdenOf("mortgaged-assets-disposed", collateral.id(), collateral.officeId(), burdens));
        }
        if (context.ledger().hiddenDebtReviews() != null) {
            facts.accept(new ReviewGaps(reviews(context)));
        }
        if (context.ledger().instalments() != null) {
            facts.accept(ReserveCover.of(context));
        }
    }

    private static void instalment(DeriveContext context, Instalment instalment, Consumer<Object> facts) {
        ContractDue contract = ContractDue.of(instalment);
        Integer given = instalment.graceDays();
        int grace = given == null ? 0 : given;
        LocalDate latestDue = null;
        if (contract.day() != null) {
            facts.accept(context.deadline("no-default", instalment.id(), due(context, contract.day(), grace)));
            if (contract.latest() != null && given != null) {
                DueDate latest = due(context, contract.latest(), grace);
                latestDue = latest.due();
                facts.accept(context.deadline("no-default-at-latest", instalment.id(), latest));
            }
        }
        InstalmentAmounts amounts = new InstalmentAmounts(instalment);
        facts.accept(new InstalmentStanding(
                instalment.id(),
                amounts.owed(),
                amounts.unpaid(),
                amounts.leastUnpaid(),
                amounts.completedOn(),
                contract.day() != null && contract.possiblyLater(),
                contract.day(),
                contract.day() == null ? null : contract.day().plusDays(grace),
                latestDue));
    }

    private static DueDate due(DeriveContext context, LocalDate contract, int grace) {
        return context.dueDates().after(contract, grace, PeriodUnit.DAY, true);
    }

    /** Income that is unknown is at least 0, so the figures known give the highest percentage possible. */
    private static DebtBurden burden(Office office) {
        List<String> unknown = new ArrayList<>();
        BigDecimal debt = known(office.outstandingDebt(), "outstandingDebt", unknown);
        BigDecimal land = known(office.expectedLandIncome(), "expectedLandIncome", unknown);
        BigDecimal project = known(office.expectedProjectIncome(), "expectedProjectIncome", unknown);
        BigDecimal most = office.outstandingDebt() == null ? ENDLESS : percent(debt, land.add(project));
        boolean decided = unknown.isEmpty() || most.signum() == 0;
        return new DebtBurden(office.id(), decided ? most : null, most, List.copyOf(unknown));
    }

    private static OfficeBurden burdenOf(
            String obligation, String subject, String office, Map<String, DebtBurden> burdens) {
        DebtBurden burden = office == null ? null : burdens.get(office);
        if (burden == null) {
            BigDecimal most =
                    burdens.values().stream().map(DebtBurden::mostPercent).reduce(BigDecimal.ZERO, BigDecimal::max);
            return new OfficeBurden(obligation, subject, null, most);
        }
        return new OfficeBurden(obligation, subject, burden.percent(), burden.mostPercent());
    }

    private static BigDecimal known(BigDecimal figure, String field, List<String> unknown) {
        if (figure == null) {
            unknown.add(field);
        }
        return figure == null ? BigDecimal.ZERO : figure;
    }

    private static BigDecimal percent(BigDecimal debt, BigDecimal expected) {
        if (debt.signum() == 0) {
            return BigDecimal.ZERO;
        }
        return expected.signum() == 0 ? ENDLESS : debt.multiply(HUNDRED).divide(expected, 10, RoundingMode.DOWN);
    }

    private static void parcel(DeriveContext context, LandParcel parcel, Consumer<Object> facts) {
        LocalDate expropriated = parcel.expropriatedOn().getDay();
        LocalDate earliest = parcel.expropriatedOn().isNone()
                ? context.asOf().knownThrough().plusDays(1)
                : context.parameters().date("plan-issued");
        boolean given = expropriated != null;
        condition(
                context,
                given ? "land-sold" : "land-sold-at-earliest",
                parcel.id(),
                given ? expropriated : earliest,
                "land-unsold-days",
                facts);
    }

    /** Of an asset of which it is not known from when it may be disposed of, the earliest end. */
    private static void collateral(DeriveContext context, Collateral collateral, Consumer<Object> facts) {
        boolean given = collateral.disposableFrom() != null;
        condition(
                context,
                given ? "mortgaged-assets-disposed" : "mortgaged-assets-disposed-at-earliest",
                collateral.id(),
                given ? collateral.disposableFrom() : context.parameters().date("plan-issued"),
                "collateral-undisposed-days",
                facts);
    }

    /** The end of a time that is a condition, not an act to be done: it does not roll. */
    private static void condition(
            DeriveContext context,
            String obligation,
            String subject,
            LocalDate from,
            String parameter,
            Consumer<Object> facts) {
        facts.accept(context.deadline(obligation, subject, from, parameter, PeriodUnit.DAY, false));
    }

    private static Recurrence reviews(DeriveContext context) {
        LocalDate start = context.parameters().date("plan-issued");
        LocalDate known = context.asOf().knownThrough();
        // A review due on the last day known, and not held by its end, is missed on a later day.
        LocalDate end = context.asOf().date().isAfter(known) ? known.plusDays(1) : known;
        List<LocalDate> held = context.ledger().hiddenDebtReviews().stream()
                .map(HiddenDebtReview::on)
                .filter(day -> !day.isBefore(start) && !day.isAfter(known))
                .sorted()
                .toList();
        return Recurrence.of(start, end, false, context.parameters().whole("hidden-debt-review-days"), held);
    }
}
