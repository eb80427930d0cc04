package org.penggai.write;

import static org.penggai.write.JsonHead.subject;
import static org.penggai.write.JsonValues.field;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.penggai.judge.DerivedValue;
import org.penggai.judge.WaiverNotice;
import org.penggai.report.BaselineMark;
import org.penggai.report.Counts;
import org.penggai.report.Finding;
import org.penggai.report.Locators;
import org.penggai.report.PastFinding;
import org.penggai.report.Report;

/** Writes a report as JSON, in UTF-8: the same report gives the same bytes. */
public final class JsonReportWriter implements ReportWriter {
    private final boolean oneLine;

    /** A writer of indented JSON. */
    public JsonReportWriter() {
        this(false);
    }

    /** A writer of indented JSON or, for JSON Lines, of one line. */
    public JsonReportWriter(boolean oneLine) {
        this.oneLine = oneLine;
    }

    /** Writes {@code report} and a line feed; leaves {@code out} open. */
    @Override
    public void write(Report report, OutputStream out) throws IOException {
        try (JsonGenerator json = oneLine ? JsonLayout.oneLine(out) : JsonLayout.indented(out)) {
            document(report, json);
            json.writeRaw('\n');
        }
    }

    private static void document(Report report, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("reportVersion", Report.VERSION);
        JsonHead.write(
                json,
                report.document(),
                report.rulePacks(),
                report.profile(),
                report.asOf(),
                report.jurisdiction(),
                report.input(),
                report.notices());
        json.writeObjectFieldStart("summary");
        counts(json, report.summary());
        json.writeEndObject();
        json.writeArrayFieldStart("rules");
        for (Report.RuleCounts rule : report.rules()) {
            json.writeStartObject();
            json.writeStringField("rule", rule.rule());
            field(json, "title", rule.title());
            field(json, "clauses", rule.clauses());
            counts(json, rule.counts());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("clauses");
        for (Report.ClauseOutcome clause : report.clauses()) {
            json.writeStartObject();
            json.writeStringField("clause", clause.clause());
            json.writeStringField("decidable", clause.decidable());
            json.writeStringField("outcome", clause.outcome());
            if (clause.reason() != null) {
                field(json, "reason", clause.reason());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("findings");
        for (Finding finding : report.findings()) {
            finding(json, finding);
        }
        json.writeEndArray();
        if (report.baseline() != null) {
            baseline(json, report);
        }
        json.writeEndObject();
    }

    private static void baseline(JsonGenerator json, Report report) throws IOException {
        json.writeObjectFieldStart("baseline");
        json.writeStringField("digest", report.baseline().digest());
        field(json, "asOf", report.baseline().asOf());
        for (BaselineMark.State state : BaselineMark.State.values()) {
            if (state != BaselineMark.State.ABSENT) {
                json.writeNumberField(state.code(), report.count(state));
            }
        }
        json.writeArrayFieldStart(BaselineMark.State.ABSENT.code());
        for (PastFinding finding : report.baseline().absent()) {
            json.writeStartObject();
            json.writeStringField("fingerprint", finding.fingerprint());
            json.writeStringField("rule", finding.rule());
            field(json, "title", finding.title());
            field(json, "clauses", finding.clauses());
            json.writeStringField("outcome", finding.outcome().code());
            subject(json, finding.subject());
            field(json, "message", finding.message());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void counts(JsonGenerator json, Counts counts) throws IOException {
        json.writeNumberField("violated", counts.violated());
        json.writeNumberField("undetermined", counts.undetermined());
        json.writeNumberField("dueSoon", counts.dueSoon());
        json.writeNumberField("cured", counts.cured());
        json.writeNumberField("advice", counts.advice());
        json.writeNumberField("waived", counts.waived());
        json.writeNumberField("satisfied", counts.satisfied());
        json.writeNumberField("notApplicable", counts.notApplicable());
    }

    private static void finding(JsonGenerator json, Finding finding) throws IOException {
        json.writeStartObject();
        json.writeStringField("fingerprint", finding.fingerprint());
        json.writeStringField("rule", finding.rule());
        field(json, "title", finding.title());
        field(json, "clauses", finding.clauses());
        json.writeStringField("locator", Locators.of(finding.locator()).zh());
        field(json, "bound", finding.bound());
        json.writeStringField("modality", finding.modality().name());
        json.writeStringField("severity", finding.severity().name().toLowerCase(Locale.ROOT));
        json.writeStringField("outcome", finding.outcome().code());
        subject(json, finding.subject());
        field(json, "message", finding.message());
        field(json, "due", finding.due());
        field(json, "daysOverdue", finding.daysOverdue());
        field(json, "since", finding.since());
        field(json, "curedOn", finding.curedOn());
        field(json, "amount", finding.amount());
        json.writeArrayFieldStart("evidence");
        for (Finding.EvidenceItem item : finding.evidence()) {
            evidence(json, item);
        }
        json.writeEndArray();
        json.writeNumberField("evidenceTotal", finding.evidenceTotal());
        json.writeArrayFieldStart("derived");
        for (DerivedValue derived : finding.derived()) {
            json.writeStartObject();
            json.writeStringField("name", derived.name());
            field(json, "value", derived.value());
            field(json, "how", derived.how());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("parameters");
        for (Finding.ParameterValue parameter : finding.parameters()) {
            json.writeStartObject();
            json.writeStringField("id", parameter.id());
            field(json, "value", parameter.value());
            field(json, "source", parameter.source());
            json.writeEndObject();
        }
        json.writeEndArray();
        field(json, "missing", finding.missing());
        field(json, "cure", finding.cure());
        field(json, "remedy", finding.remedy());
        if (finding.waiver() != null) {
            waiver(json, finding.waiver());
        }
        if (finding.baseline() != null) {
            json.writeObjectFieldStart("baseline");
            json.writeStringField("state", finding.baseline().state().code());
            if (finding.baseline().before() != null) {
                json.writeStringField("before", finding.baseline().before().code());
            }
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static void evidence(JsonGenerator json, Finding.EvidenceItem item) throws IOException {
        json.writeStartObject();
        json.writeStringField("pointer", item.pointer());
        json.writeStringField("name", item.name());
        field(json, "value", item.value());
        if (item.location() != null) {
            json.writeObjectFieldStart("location");
            field(json, "file", item.location().file());
            field(json, "sheet", item.location().sheet());
            field(json, "cell", item.location().cell());
            json.writeNumberField("line", item.location().line());
            json.writeNumberField("column", item.location().column());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static void waiver(JsonGenerator json, WaiverNotice notice) throws IOException {
        json.writeObjectFieldStart("waiver");
        json.writeStringField("id", notice.waiver().id());
        json.writeBooleanField("accepted", notice.accepted());
        field(json, "approver", notice.waiver().approver());
        field(json, "documentNumber", notice.waiver().documentNumber());
        field(json, "reason", notice.waiver().reason());
        field(json, "approvedOn", notice.waiver().approvedOn());
        field(json, "expiresOn", notice.waiver().expiresOn());
        field(json, "rejection", notice.rejection());
        json.writeEndObject();
    }
}
