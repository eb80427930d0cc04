package org.penggai.write;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.penggai.Bilingual;
import org.penggai.judge.Outcome;
import org.penggai.report.Figures;
import org.penggai.report.Finding;

/** What stands beside the sentence of a finding: its days and money, and where its evidence is. */
public final class FindingFacts {
    private FindingFacts() {}

    /** Days, overdue days and money of a finding, each in a few words. */
    public static List<Bilingual> of(Finding finding, LocalDate asOf) {
        List<Bilingual> facts = new ArrayList<>();
        if (finding.due() != null) {
            facts.add(new Bilingual("应于" + finding.due() + "前", "due " + finding.due()));
        }
        if (finding.since() != null) {
            facts.add(new Bilingual("自" + finding.since() + "起", "since " + finding.since()));
        }
        if (finding.since() == null && finding.due() == null && finding.outcome() == Outcome.VIOLATED) {
            facts.add(new Bilingual("截至" + asOf + "如此", "so as of " + asOf));
        }
        if (finding.daysOverdue() != null && finding.daysOverdue() > 0 && finding.outcome() != Outcome.CURED) {
            facts.add(new Bilingual(
                    "逾期" + finding.daysOverdue() + "天", Figures.singular(finding.daysOverdue() + " days overdue")));
        }
        if (finding.curedOn() != null) {
            facts.add(new Bilingual(finding.curedOn() + "纠正", "put right " + finding.curedOn()));
        }
        if (finding.amount() != null) {
            String amount = Figures.grouped(finding.amount());
            facts.add(new Bilingual("涉及金额" + amount + "元", amount + " 元 at stake"));
        }
        return facts;
    }

    /** Where a fact stands in the ledger's file. */
    public static Bilingual place(Finding.Location place) {
        String file = place.file() == null ? "" : place.file();
        String apart = file.isEmpty() ? "" : file + " ";
        if (place.sheet() != null) {
            return new Bilingual(
                    file + "“" + place.sheet() + "”表" + place.cell(),
                    apart + "sheet " + place.sheet() + ", cell " + place.cell());
        }
        return new Bilingual(
                file + (place.ofRecord() ? "所在记录" : "") + "第" + place.line() + "行",
                apart + (place.ofRecord() ? "record at " : "") + "line " + place.line());
    }
}
