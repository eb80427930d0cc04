package org.penggai.html;

import java.util.ArrayList;
import java.util.List;
import org.penggai.Bilingual;
import org.penggai.pack.PackIdentity;
import org.penggai.pack.RuleBase;
import org.penggai.report.Report;
import org.penggai.write.TextReportWriter.Language;

/**
 * Reports on ledgers, laid out to be read.
 *
 * @param frame what stands around it
 * @param packs the rule packs
 * @param counties a part for each report
 */
record CheckPage(Frame frame, List<PackIdentity> packs, List<CountyPart> counties) {
    private static final Bilingual TITLE = new Bilingual("棚户区改造合规检查报告", "Redevelopment compliance report");

    static CheckPage of(List<Report> reports, RuleBase rules, Language first) {
        List<CountyPart> counties = new ArrayList<>();
        for (Report report : reports) {
            counties.add(CountyPart.of(report, rules, reports.size() == 1 ? "" : "r" + (counties.size() + 1) + "-"));
        }
        Report head = reports.get(0);
        String of = reports.size() > 1 ? "" : head.jurisdiction().name();
        String asOf = reports.size() > 1 ? "" : " " + head.asOf();
        Bilingual title =
                new Bilingual(of + TITLE.zh() + asOf, of.isEmpty() ? TITLE.en() : TITLE.en() + ", " + of + asOf);
        return new CheckPage(
                Frame.of(first, title, null, "report.css", "check.css"), rules.identities(), List.copyOf(counties));
    }
}
