package org.penggai.write;

import org.penggai.Bilingual;
import org.penggai.report.DatedDuty;
import org.penggai.report.DutyState;
import org.penggai.report.Figures;
import org.penggai.report.Locators;

/** An obligation with a day, in words. */
public final class DutyWords {
    private DutyWords() {}

    /** What is to be done: the rule's title, and which of several it is. */
    public static Bilingual what(DatedDuty duty) {
        return duty.detail() == null
                ? duty.title()
                : new Bilingual(
                        duty.title().zh() + "（" + duty.detail() + "）",
                        duty.title().en() + " (" + duty.detail() + ")");
    }

    /** What it is about; null where that is the county itself. */
    public static Bilingual whose(DatedDuty duty) {
        return SubjectWords.isCounty(duty.subject().type()) ? null : SubjectWords.whole(duty.subject());
    }

    /** Its day; where that can't be worked out, the earliest that it may be. */
    public static Bilingual day(DatedDuty duty) {
        return duty.due() == null
                ? new Bilingual(
                        "到期日算不出来，不早于" + duty.notBefore(),
                        "due day can't be worked out, " + duty.notBefore() + " at the earliest")
                : new Bilingual(duty.due().toString(), duty.due().toString());
    }

    /** How it stands, with days. */
    public static Bilingual state(DatedDuty duty) {
        Bilingual label = duty.state().label();
        if (duty.state() == DutyState.OVERDUE) {
            return new Bilingual(
                    label.zh() + -duty.days() + "天", Figures.singular(-duty.days() + " days " + label.en()));
        }
        if (duty.state() == DutyState.DUE_SOON || duty.state() == DutyState.NOT_YET_DUE) {
            return new Bilingual(
                    label.zh() + "，还有" + duty.days() + "天",
                    label.en() + ", " + Figures.singular(duty.days() + " days") + " left");
        }
        return duty.metOn() == null
                ? label
                : new Bilingual(label.zh() + "，" + duty.metOn() + "办到", label.en() + ", on " + duty.metOn());
    }

    /** Who is bound, and by what. */
    public static Bilingual bound(DatedDuty duty) {
        Bilingual place = Locators.of(duty.locator());
        String clauses = String.join(" ", duty.clauses());
        return new Bilingual(
                "责任主体：" + duty.bound().zh() + "；条款：" + clauses + " " + place.zh(),
                "binds " + duty.bound().en() + "; clause " + clauses + " " + place.en());
    }
}
