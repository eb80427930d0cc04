package org.penggai.derive.calendar;

/** Whether a day is a statutory working day, as far as the calendar knows. */
public enum WorkingDay {
    /** A weekday that is no holiday, or a Saturday or Sunday worked to make up for one. */
    YES,
    /** A weekend that is not worked, or a holiday: a statutory day off (法定休假日). */
    NO,
    /** The holiday arrangement that decides the day is not known. */
    UNKNOWN
}
