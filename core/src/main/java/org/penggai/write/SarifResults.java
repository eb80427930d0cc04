package org.penggai.write;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import org.penggai.judge.Outcome;
import org.penggai.judge.WaiverNotice;
import org.penggai.report.BaselineMark;
import org.penggai.report.Finding;
import org.penggai.report.PastFinding;
import org.penggai.report.Report;

/** Writes the results of a SARIF run. */
final class SarifResults {
    /** The name of our fingerprints; their number is raised when they are made of something else. */
    private static final String FINGERPRINT = "penggaiSubject/v1";

    private final JsonGenerator json;
    private final Report report;
    private final Map<String, Integer> numbers;

    SarifResults(JsonGenerator json, Report report, Map<String, Integer> numbers) {
        this.json = json;
        this.report = report;
        this.numbers = numbers;
    }

    void write(Finding finding) throws IOException {
        json.writeStartObject();
        rule(finding.rule());
        String kind = kind(finding.outcome());
        json.writeStringField("kind", kind);
        json.writeStringField("level", kind.equals("fail") ? SarifRules.level(finding.severity()) : "none");
        message(BothLanguages.text(finding));
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        physical(FindingPlace.of(finding));
        logical(finding.subject());
        json.writeEndObject();
        json.writeEndArray();
        related(finding);
        fingerprint(finding.fingerprint());
        if (finding.baseline() != null) {
            json.writeStringField("baselineState", finding.baseline().state().code());
        } else if (report.baseline() != null) {
            json.writeStringField("baselineState", BaselineMark.State.UNCHANGED.code());
        }
        suppression(finding.waiver());
        properties(finding);
        json.writeEndObject();
    }

    /** One that was found earlier, and is none any more. */
    void write(PastFinding finding) throws IOException {
        json.writeStartObject();
        rule(finding.rule());
        json.writeStringField("kind", "pass");
        json.writeStringField("level", "none");
        message(finding.message().zh() + "\n\n" + finding.message().en());
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        physical(null);
        logical(finding.subject());
        json.writeEndObject();
        json.writeEndArray();
        fingerprint(finding.fingerprint());
        json.writeStringField("baselineState", BaselineMark.State.ABSENT.code());
        json.writeEndObject();
    }

    private static String kind(Outcome outcome) {
        return switch (outcome) {
            case VIOLATED, WAIVED -> "fail";
            case UNDETERMINED -> "open";
            case ADVICE, CURED, DUE_SOON -> "review";
            case SATISFIED -> "pass";
            case NOT_APPLICABLE -> "notApplicable";
        };
    }

    private void rule(String rule) throws IOException {
        json.writeStringField("ruleId", rule);
        json.writeNumberField("ruleIndex", numbers.get(rule));
    }

    private void message(String text) throws IOException {
        json.writeObjectFieldStart("message");
        json.writeStringField("text", text);
        json.writeEndObject();
    }

    private void fingerprint(String fingerprint) throws IOException {
        for (String field : new String[] {"fingerprints", "partialFingerprints"}) {
            json.writeObjectFieldStart(field);
            json.writeStringField(FINGERPRINT, fingerprint);
            json.writeEndObject();
        }
    }

    /** Nothing where the ledger has no file; the file's beginning where the place in it is not known. */
    private void physical(Finding.Location place) throws IOException {
        String file = FindingPlace.file(report, place);
        if (file == null) {
            return;
        }
        json.writeObjectFieldStart("physicalLocation");
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", uri(file));
        json.writeEndObject();
        json.writeObjectFieldStart("region");
        boolean known = place != null && place.sheet() == null;
        json.writeNumberField("startLine", known ? place.line() : 1);
        json.writeNumberField("startColumn", known ? place.column() : 1);
        json.writeEndObject();
        json.writeEndObject();
    }

    private void logical(Finding.SubjectReference subject) throws IOException {
        json.writeArrayFieldStart("logicalLocations");
        json.writeStartObject();
        json.writeStringField("name", subject.name() == null ? subject.id() : subject.name());
        json.writeStringField(
                "fullyQualifiedName",
                (subject.project() == null || subject.type().equals("project")
                                ? ""
                                : "project/" + subject.project() + "/")
                        + subject.type() + "/" + subject.id());
        json.writeStringField("kind", "object");
        json.writeEndObject();
        json.writeEndArray();
    }

    /** The other facts that it rests on, and cells of workbooks, which have no lines. */
    private void related(Finding finding) throws IOException {
        if (finding.evidence().isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("relatedLocations");
        for (Finding.EvidenceItem item : finding.evidence()) {
            json.writeStartObject();
            physical(item.location());
            json.writeArrayFieldStart("logicalLocations");
            json.writeStartObject();
            json.writeStringField("fullyQualifiedName", item.pointer());
            json.writeStringField("kind", "value");
            json.writeEndObject();
            json.writeEndArray();
            Finding.Location place = item.location();
            message(item.name() + " = " + item.value()
                    + (place == null || place.sheet() == null ? "" : " (" + place.sheet() + "!" + place.cell() + ")"));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void suppression(WaiverNotice waiver) throws IOException {
        if (waiver == null) {
            return;
        }
        json.writeArrayFieldStart("suppressions");
        json.writeStartObject();
        json.writeStringField("kind", "external");
        json.writeStringField("status", waiver.accepted() ? "accepted" : "rejected");
        String number = waiver.waiver().documentNumber() == null
                ? waiver.waiver().id()
                : waiver.waiver().documentNumber();
        String reason = waiver.accepted()
                ? waiver.waiver().reason()
                : waiver.rejection().zh() + " / " + waiver.rejection().en();
        json.writeStringField("justification", number + (reason == null ? "" : ": " + reason));
        json.writeEndObject();
        json.writeEndArray();
    }

    private void properties(Finding finding) throws IOException {
        json.writeObjectFieldStart("properties");
        json.writeStringField("outcome", finding.outcome().code());
        text("due", finding.due());
        text("since", finding.since());
        text("curedOn", finding.curedOn());
        if (finding.amount() != null) {
            json.writeNumberField("amount", finding.amount());
        }
        json.writeArrayFieldStart("missing");
        for (String pointer : finding.missing()) {
            json.writeString(pointer);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void text(String name, Object value) throws IOException {
        if (value != null) {
            json.writeStringField(name, value.toString());
        }
    }

    /** A file's name as a URI: relative where the name is, with slashes. */
    static String uri(String file) {
        String path = file.replace('\\', '/');
        boolean absolute = path.startsWith("/");
        boolean drive = path.length() > 1 && path.charAt(1) == ':';
        try {
            return absolute || drive
                    ? new URI("file", "", (drive ? "/" : "") + path, null).toASCIIString()
                    // A colon in the first step would be taken for a scheme.
                    : new URI(null, null, path.indexOf(':') >= 0 ? "./" + path : path, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(file, e);
        }
    }
}
