package org.penggai.report;

import java.time.LocalDate;
import java.util.List;
import org.penggai.Bilingual;
import org.penggai.ledger.Jurisdiction;
import org.penggai.pack.PackIdentity;

/**
 * Every obligation of a ledger that has a day, as it stands by the verdicts of the rules.
 *
 * @param document the document that the rule pack encodes; those of several, joined
 * @param rulePacks the packs
 * @param profile the profile; null when none
 * @param asOf the as-of date
 * @param jurisdiction the county
 * @param input the file read; null for a ledger that was not read from one
 * @param notices what to know of the check itself; empty when there is nothing
 * @param duties the obligations, by day, rule and subject
 */
public record Timeline(
        Bilingual document,
        List<PackIdentity> rulePacks,
        Report.ProfileIdentity profile,
        LocalDate asOf,
        Jurisdiction jurisdiction,
        Report.Input input,
        List<Notice> notices,
        List<DatedDuty> duties) {

    /** The version of the format in JSON. */
    public static final String VERSION = "1.0";

    /** The earliest day, not yet past, on which something is due that is not met; null when there is none. */
    public LocalDate nextDue() {
        return duties.stream()
                .filter(duty -> duty.state() == DutyState.DUE_SOON || duty.state() == DutyState.NOT_YET_DUE)
                .map(DatedDuty::due)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    /** How many obligations stand so. */
    public long count(DutyState state) {
        return duties.stream().filter(duty -> duty.state() == state).count();
    }
}
