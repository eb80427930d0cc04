package org.penggai.derive.calendar;

import java.time.LocalDate;
import org.penggai.Bilingual;

/**
 * Says how a due date was reached.
 *
 * @param periodEnd the period's last day before any roll; null if it is not known
 */
record DueDateText(LocalDate start, int length, PeriodUnit unit, LocalDate periodEnd) {

    static Bilingual fixed(LocalDate date) {
        return new Bilingual(
                "期限为确定日期" + date + "，遇法定休假日不顺延",
                "the date itself is set, " + date + ", and does not move for days off");
    }

    Bilingual notRolling() {
        return new Bilingual(
                counted().zh() + "，不适用遇法定休假日顺延（参照民法典第200–202条）",
                counted().en() + "; it does not move for days off (by analogy with Civil Code arts. 200–202)");
    }

    Bilingual rolling(LocalDate due) {
        Bilingual outcome;
        if (!due.equals(periodEnd)) {
            outcome = new Bilingual(
                    "，遇法定休假日，顺延至其后第一个工作日" + due, ", a statutory day off, so it moves to the next working day, " + due);
        } else if (HolidayYear.isWeekend(due)) {
            outcome = new Bilingual("，系调休上班的工作日，不顺延", ", a weekend day worked as make-up, so it does not move");
        } else {
            outcome = new Bilingual("，系工作日，不顺延", ", a working day, so it does not move");
        }
        return new Bilingual(
                counted().zh() + outcome.zh() + "（参照民法典第200–203条）",
                counted().en() + outcome.en() + " (by analogy with Civil Code arts. 200–203)");
    }

    Bilingual workingDays() {
        return new Bilingual(
                counted().zh() + "（法定休假日不计，调休上班日计入）",
                counted().en() + " (statutory days off are skipped, make-up working days counted)");
    }

    Bilingual unknown(int missingYear) {
        return new Bilingual(
                counted().zh() + "；缺少" + missingYear + "年的放假安排，不能确定到期日",
                counted().en() + "; without the holiday arrangement of " + missingYear
                        + " the due date cannot be determined");
    }

    Bilingual notBefore(int missingYear, LocalDate earliest) {
        return new Bilingual(
                counted().zh() + "；缺少" + missingYear + "年的放假安排，最早为" + earliest,
                counted().en() + "; without the holiday arrangement of " + missingYear + " it is " + earliest
                        + " at the earliest");
    }

    private Bilingual counted() {
        String fromZh = "自" + start + "起算（当日不计）";
        String fromEn = "counted from " + start + " (that day not included), " + unit.english(length);
        if (length == 0) {
            return new Bilingual("以" + start + "当日为限", "due on " + start + " itself");
        }
        if (periodEnd == null) {
            return new Bilingual(fromZh + "，期间为" + unit.chinese(length), fromEn);
        }
        String ends = length == 1 ? " ends on " : " end on ";
        if (endsOnMonthsLastDay()) {
            return new Bilingual(
                    fromZh + "，满" + unit.chinese(length) + "，到期月无对应日，以月末日" + periodEnd + "为最后一日",
                    fromEn + ends + periodEnd + ", the month's last day for want of a corresponding day");
        }
        return new Bilingual(fromZh + "，满" + unit.chinese(length) + "为" + periodEnd, fromEn + ends + periodEnd);
    }

    private boolean endsOnMonthsLastDay() {
        return (unit == PeriodUnit.MONTH || unit == PeriodUnit.YEAR)
                && periodEnd.getDayOfMonth() != start.getDayOfMonth();
    }
}
