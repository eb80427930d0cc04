package org.penggai.derive.calendar;

import java.util.Arrays;
import java.util.Optional;

/** What a period is counted in. The code is what parameters and profiles write. */
public enum PeriodUnit {
    /** Calendar years, ending on the corresponding day. */
    YEAR("year", "年", "year"),
    /** Calendar months, ending on the corresponding day; half a year is 6 months. */
    MONTH("month", "个月", "month"),
    /** Calendar days. */
    DAY("day", "日", "day"),
    /** Statutory working days (工作日). */
    WORKING_DAY("workingDay", "个工作日", "working day");

    private final String code;
    private final String zh;
    private final String en;

    PeriodUnit(String code, String zh, String en) {
        this.code = code;
        this.zh = zh;
        this.en = en;
    }

    /** The unit as parameters write it: {@code year}, {@code month}, {@code day} or {@code workingDay}. */
    public String code() {
        return code;
    }

    /** The unit with this code, or empty if none has it. */
    public static Optional<PeriodUnit> ofCode(String code) {
        return Arrays.stream(values()).filter(unit -> unit.code.equals(code)).findFirst();
    }

    String chinese(int length) {
        return length + zh;
    }

    String english(int length) {
        return length + " " + en + (length == 1 ? "" : "s");
    }
}
