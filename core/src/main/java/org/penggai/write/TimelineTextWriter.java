package org.penggai.write;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.penggai.Bilingual;
import org.penggai.report.DatedDuty;
import org.penggai.report.DutyState;
import org.penggai.report.Notice;
import org.penggai.report.Timeline;
import org.penggai.write.TextReportWriter.Language;

/** Writes a timeline as text: what is overdue, what is to come, then what could not be told and what is done, each by day. */
public final class TimelineTextWriter {
    private final Language language;

    /** A writer in {@code language}. */
    public TimelineTextWriter(Language language) {
        this.language = language;
    }

    /** Writes {@code timeline}, its lines ended by line feeds. */
    public void write(Timeline timeline, Appendable out) throws IOException {
        line(
                out,
                language.of(
                        timeline.jurisdiction().name() + "棚户区改造到期事项，截至" + timeline.asOf(),
                        timeline.jurisdiction().name() + ": redevelopment obligations by day, as of "
                                + timeline.asOf()));
        line(out, language.of("依据：", "Against: ") + language.of(timeline.document()));
        if (timeline.input() != null) {
            line(
                    out,
                    language.of("台账：", "Ledger: ")
                            + language.of(timeline.input().shownName()));
        }
        if (timeline.profile() != null) {
            line(out, language.of("配置：", "Profile: ") + timeline.profile().id());
        }
        for (Notice notice : timeline.notices()) {
            line(out, language.of("提示：", "Notice: ") + language.of(notice.message()) + language.of("。", "."));
        }
        line(out, "");
        part(timeline, out, new Bilingual("逾期", "Overdue"), DutyState.OVERDUE);
        part(timeline, out, new Bilingual("接下来到期", "Due next"), DutyState.DUE_SOON, DutyState.NOT_YET_DUE);
        part(
                timeline,
                out,
                new Bilingual(
                        "期限已过或算不出来，无法判定是否办到", "Past, or of a day that can't be worked out, and not known whether met"),
                DutyState.UNDETERMINED);
        part(timeline, out, new Bilingual("例外", "Waived"), DutyState.WAIVED);
        part(timeline, out, new Bilingual("已办", "Done"), DutyState.MET_LATE, DutyState.MET);
        List<String> counts = new ArrayList<>();
        for (DutyState state : DutyState.values()) {
            counts.add(language.of(
                    state.label().zh() + timeline.count(state),
                    timeline.count(state) + " " + state.label().en()));
        }
        line(out, language.of("合计：", "Total: ") + String.join(language.of("，", ", "), counts) + language.of("。", "."));
        line(
                out,
                timeline.nextDue() == null
                        ? language.of("没有尚未到期的事项。", "Nothing is still to fall due.")
                        : language.of(
                                "下一个到期日：" + timeline.nextDue() + "。", "Next due day: " + timeline.nextDue() + "."));
    }

    private void part(Timeline timeline, Appendable out, Bilingual title, DutyState... states) throws IOException {
        List<DutyState> wanted = List.of(states);
        List<DatedDuty> duties = timeline.duties().stream()
                .filter(duty -> wanted.contains(duty.state()))
                .toList();
        if (duties.isEmpty()) {
            return;
        }
        line(out, "■ " + language.of(title) + language.of("（" + duties.size() + "）", " (" + duties.size() + ")"));
        line(out, "");
        for (DatedDuty duty : duties) {
            Bilingual whose = DutyWords.whose(duty);
            line(
                    out,
                    "  " + language.of(DutyWords.day(duty)) + "  [" + language.of(DutyWords.state(duty)) + "] "
                            + language.of(DutyWords.what(duty))
                            + (whose == null ? "" : language.of("：", ": ") + language.of(whose)));
            line(out, "    " + language.of(DutyWords.bound(duty)) + language.of("，规则 ", ", rule ") + duty.rule());
            if (duty.how() != null) {
                line(out, "    " + language.of("期限怎样算出：", "How the term runs: ") + language.of(duty.how()));
            }
        }
        line(out, "");
    }

    private static void line(Appendable out, String text) throws IOException {
        out.append(PlainText.of(text)).append('\n');
    }
}
