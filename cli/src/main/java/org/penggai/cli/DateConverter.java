package org.penggai.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.penggai.ledger.Ledger;
import picocli.CommandLine;

/** A day given on the command line. */
final class DateConverter implements CommandLine.ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String text) {
        LocalDate day;
        try {
            day = LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new UsageFault.WrongValueException(
                    "应为日期，如 2023-12-31，不是 " + text, "must be a date such as 2023-12-31, not " + text);
        }
        if (day.getYear() < Ledger.FIRST_YEAR || day.getYear() > Ledger.LAST_YEAR) {
            throw new UsageFault.WrongValueException(
                    "应在" + Ledger.FIRST_YEAR + "年至" + Ledger.LAST_YEAR + "年之间",
                    "must lie between the years " + Ledger.FIRST_YEAR + " and " + Ledger.LAST_YEAR);
        }
        return day;
    }
}
