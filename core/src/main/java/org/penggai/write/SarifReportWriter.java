package org.penggai.write;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.penggai.pack.RuleBase;
import org.penggai.report.Finding;
import org.penggai.report.Notice;
import org.penggai.report.PastFinding;
import org.penggai.report.Report;

/**
 * Writes reports as SARIF 2.1.0, a run for each ledger. What is violated is of kind {@code fail}, by severity an error, a warning
 * or a note; what is waived is the same, suppressed. What is not decided is {@code open}; advice, what is due soon and what was put
 * right are for {@code review}. Texts are in both languages. Logs are read by tools, so that the same report gives the same bytes
 * in any language.
 */
public final class SarifReportWriter implements ReportWriter {
    private static final String HEAD =
            "{\"$schema\": \"https://json.schemastore.org/sarif-2.1.0.json\", \"version\": \"2.1.0\", \"runs\": [\n";

    private final RuleBase rules;
    private final String version;
    private JsonGenerator json;

    /**
     * A writer of reports on some rules.
     *
     * @param version the version of the tool, such as {@code 1.0.0}
     */
    public SarifReportWriter(RuleBase rules, String version) {
        this.rules = Objects.requireNonNull(rules, "rules");
        this.version = Objects.requireNonNull(version, "version");
    }

    @Override
    public void write(Report report, OutputStream out) throws IOException {
        out.write((json == null ? HEAD : ",\n").getBytes(UTF_8));
        json = JsonLayout.indented(out);
        run(report);
        json.close();
    }

    @Override
    public void end(OutputStream out) throws IOException {
        if (json != null) {
            out.write("]}\n".getBytes(UTF_8));
        }
    }

    private void run(Report report) throws IOException {
        Map<String, Integer> numbers = new HashMap<>();
        json.writeStartObject();
        new SarifRules(json, rules, version).write(report, numbers);
        json.writeObjectFieldStart("automationDetails");
        json.writeStringField("id", "penggai/" + report.jurisdiction().code() + "/" + report.asOf() + "/");
        json.writeEndObject();
        invocation(report);
        artifacts(report);
        json.writeStringField("language", "zh-CN");
        json.writeStringField("columnKind", "unicodeCodePoints");
        json.writeArrayFieldStart("results");
        SarifResults results = new SarifResults(json, report, numbers);
        for (Finding finding : report.findings()) {
            results.write(finding);
        }
        for (PastFinding finding : report.baseline() == null
                ? List.<PastFinding>of()
                : report.baseline().absent()) {
            results.write(finding);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** What to know of the check itself. */
    private void invocation(Report report) throws IOException {
        json.writeArrayFieldStart("invocations");
        json.writeStartObject();
        json.writeBooleanField("executionSuccessful", true);
        json.writeArrayFieldStart("toolExecutionNotifications");
        for (Notice notice : report.notices()) {
            json.writeStartObject();
            json.writeObjectFieldStart("descriptor");
            json.writeStringField("id", notice.code());
            json.writeEndObject();
            json.writeStringField("level", "note");
            json.writeObjectFieldStart("message");
            json.writeStringField(
                    "text", notice.message().zh() + "。\n" + notice.message().en() + ".");
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
    }

    private void artifacts(Report report) throws IOException {
        Set<String> files = new LinkedHashSet<>();
        String whole = FindingPlace.file(report, null);
        if (whole != null) {
            files.add(whole);
        }
        report.findings().stream()
                .flatMap(finding -> finding.evidence().stream())
                .map(Finding.EvidenceItem::location)
                .filter(place -> place != null && place.file() != null)
                .forEach(place -> files.add(place.file()));
        json.writeArrayFieldStart("artifacts");
        for (String file : files) {
            json.writeStartObject();
            json.writeObjectFieldStart("location");
            json.writeStringField("uri", SarifResults.uri(file));
            json.writeEndObject();
            if (file.equals(whole)) {
                json.writeObjectFieldStart("hashes");
                json.writeStringField("sha-256", report.input().digest());
                json.writeEndObject();
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
