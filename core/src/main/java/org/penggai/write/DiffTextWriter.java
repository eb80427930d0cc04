package org.penggai.write;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.penggai.Bilingual;
import org.penggai.report.PastFinding;
import org.penggai.report.VerdictChange;
import org.penggai.report.VerdictDiff;
import org.penggai.write.TextReportWriter.Language;

/** Writes what differs between reports as text, by clause. */
public final class DiffTextWriter {
    private final Language language;

    /** A writer in {@code language}. */
    public DiffTextWriter(Language language) {
        this.language = language;
    }

    /** Writes {@code diff}, its lines ended by line feeds. */
    public void write(VerdictDiff diff, Appendable out) throws IOException {
        for (Map.Entry<String, List<VerdictChange>> clause : diff.byClause().entrySet()) {
            line(out, "■ " + clause.getKey() + language.of("：", ": ") + counts(clause.getValue()));
            for (VerdictChange change : clause.getValue()) {
                write(change, out);
            }
            line(out, "");
        }
        rules(out, "新增的规则：", "Rules that are new: ", diff.added());
        rules(out, "不再有的规则：", "Rules that are gone: ", diff.removed());
        line(
                out,
                language.of(
                                "对照" + diff.ledgers() + "个台账，" + diff.same() + "条结论相同",
                                diff.ledgers() + (diff.ledgers() == 1 ? " ledger" : " ledgers") + " compared, "
                                        + diff.same() + " findings the same")
                        + (diff.changes().isEmpty()
                                ? language.of("，没有不同。", ", none differs.")
                                : language.of("；", "; ") + counts(diff.changes()) + language.of("。", ".")));
    }

    private String counts(List<VerdictChange> changes) {
        List<String> counts = new ArrayList<>();
        for (VerdictChange.Kind kind : VerdictChange.Kind.values()) {
            long count =
                    changes.stream().filter(change -> change.kind() == kind).count();
            if (count > 0) {
                counts.add(language.of(
                        kind.label().zh() + count, count + " " + kind.label().en()));
            }
        }
        return String.join(language.of("，", ", "), counts);
    }

    private void write(VerdictChange change, Appendable out) throws IOException {
        PastFinding either = change.either();
        line(
                out,
                "  [" + language.of(change.kind().label()) + "] " + language.of(either.title()) + language.of("：", ": ")
                        + language.of(SubjectWords.whole(either.subject()))
                        + language.of("（", " (") + change.ledger() + language.of("，", ", ") + either.rule()
                        + language.of("）", ")"));
        side(out, new Bilingual("原：", "was: "), change.before());
        side(out, new Bilingual("现：", "now: "), change.after());
    }

    private void side(Appendable out, Bilingual label, PastFinding finding) throws IOException {
        if (finding != null) {
            line(
                    out,
                    "    " + language.of(label)
                            + language.of(
                                    finding.outcome().zh(), finding.outcome().en()) + language.of("。", ". ")
                            + language.of(finding.message()));
        }
    }

    private void rules(Appendable out, String zh, String en, List<String> rules) throws IOException {
        if (!rules.isEmpty()) {
            line(out, language.of(zh, en) + String.join(language.of("、", ", "), rules));
        }
    }

    private static void line(Appendable out, String text) throws IOException {
        out.append(PlainText.of(text)).append('\n');
    }
}
