package org.penggai.report;

import java.time.LocalDate;
import java.util.List;
import org.penggai.Bilingual;
import org.penggai.pack.Modality;
import org.penggai.pack.Severity;

/**
 * An obligation of one subject with its day.
 *
 * @param uid SHA-256 of pack, rule, subject and day, hexadecimal: the same however it stands
 * @param rule rule id
 * @param title the rule's title
 * @param detail which of several it is, such as a node of a schedule or a month; null for none
 * @param clauses clauses by which it binds
 * @param locator where the first of them stands in the document
 * @param bound who is bound
 * @param modality how strongly it binds
 * @param severity how grave a breach is
 * @param subject what it is about
 * @param state how it stands
 * @param due last day, inclusive; null where it can't be worked out, since the holiday arrangement of a year is not known
 * @param notBefore the earliest day that it may be then; null where {@code due} is known
 * @param days calendar days from the as-of date to the due day: negative once it is past; null where that is not known
 * @param metOn day on which it was met; null when it was not, or that is not known
 * @param how how the day was reached; null where nothing says so
 */
public record DatedDuty(
        String uid,
        String rule,
        Bilingual title,
        String detail,
        List<String> clauses,
        String locator,
        Bilingual bound,
        Modality modality,
        Severity severity,
        Finding.SubjectReference subject,
        DutyState state,
        LocalDate due,
        LocalDate notBefore,
        Long days,
        LocalDate metOn,
        Bilingual how) {
    /** The last day or, where it can't be worked out, the earliest that it may be. */
    public LocalDate earliest() {
        return due == null ? notBefore : due;
    }
}
