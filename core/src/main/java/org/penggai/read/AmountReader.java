package org.penggai.read;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.penggai.Bilingual;

/**
 * Amounts in 元. The unit may stand after amounts: until it is known, each amount is tried in every unit, and what is
 * wrong with it in each is kept.
 */
final class AmountReader {
    private static final List<AmountUnit> UNITS = List.of(AmountUnit.values());

    private final ReadContext context;
    private final Map<AmountUnit, Problems> tries = new EnumMap<>(AmountUnit.class);
    private AmountUnit unit;
    private boolean unusable;

    AmountReader(ReadContext context) {
        this.context = context;
        for (AmountUnit each : AmountUnit.values()) {
            tries.put(each, new Problems());
        }
    }

    /** Takes the unit of the file, or null when the file names one that does not exist. */
    void decide(AmountUnit given) {
        if (given == null) {
            unusable = true;
        } else {
            unit = given;
            context.errors().addAll(tries.get(given));
        }
    }

    /** Takes that the file names no unit. */
    void decideByDefault() {
        if (unit == null && !unusable) {
            decide(AmountUnit.YUAN);
        }
    }

    /** The amount in 元, or as given while the unit is not known. */
    BigDecimal read(FieldPlan field, BigDecimal given) {
        if (given.signum() < 0 && !field.mayBeNegative()) {
            context.report(ProblemCode.NEGATIVE, field, given.toPlainString(), Expectations.NOT_NEGATIVE);
            return given;
        }
        if (unit != null) {
            ProblemCode problem = problem(given, unit);
            if (problem != null) {
                context.report(problem, field, found(given, unit), expected(problem));
                return given;
            }
            return unit.toYuan(given);
        }
        if (!unusable) {
            for (AmountUnit tried : UNITS) {
                attempt(field, given, tried);
            }
        }
        return AmountUnit.YUAN.beyondFen(given) ? given : AmountUnit.YUAN.toYuan(given);
    }

    private void attempt(FieldPlan field, BigDecimal given, AmountUnit tried) {
        ProblemCode problem = problem(given, tried);
        Problems problems = problem == null ? null : tries.get(tried);
        if (problem != null && problems.count()) {
            String pointer = context.path().toString();
            problems.list(ReadContext.problem(
                    problem, context.here(), pointer, field.label(), found(given, tried), expected(problem)));
        }
    }

    private static ProblemCode problem(BigDecimal given, AmountUnit unit) {
        if (unit.beyondFen(given)) {
            return ProblemCode.BEYOND_FEN;
        }
        return unit.exceeds(given) ? ProblemCode.OUT_OF_RANGE : null;
    }

    private static Bilingual expected(ProblemCode problem) {
        return problem == ProblemCode.OUT_OF_RANGE ? Expectations.SMALLER_AMOUNT : Expectations.FEN;
    }

    private static String found(BigDecimal given, AmountUnit unit) {
        return unit == AmountUnit.YUAN ? given.toPlainString() : given.toPlainString() + " " + unit.text();
    }
}
