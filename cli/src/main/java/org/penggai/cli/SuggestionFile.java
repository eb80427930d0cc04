package org.penggai.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import org.penggai.harness.MutationReport;
import org.penggai.harness.Workbooks;
import org.penggai.pack.RuleBase;

/** Writes the cases that would notice what none does into a file of their own, which can be run as it is. */
final class SuggestionFile {
    private SuggestionFile() {}

    static void write(Path file, MutationReport report, RuleBase rules) throws IOException {
        Set<String> cases = new LinkedHashSet<>();
        report.rules().stream()
                .flatMap(rule -> rule.mutants().stream())
                .filter(mutant -> mutant.suggestion() != null)
                .map(mutant -> mutant.suggestion().whole())
                .forEach(cases::add);
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        try (JsonGenerator generator = new JsonFactory().createGenerator(json)) {
            generator.useDefaultPrettyPrinter();
            generator.writeStartObject();
            generator.writeArrayFieldStart("cases");
            for (String one : cases) {
                generator.writeRawValue(one);
            }
            generator.writeEndArray();
            generator.writeEndObject();
        }
        if (!Workbooks.isWorkbook(file)) {
            Files.write(file, json.toByteArray());
            return;
        }
        Workbooks workbooks = WorkbookHome.open();
        try (OutputStream out = Files.newOutputStream(file)) {
            workbooks.writeCases(rules, json.toByteArray(), out);
        }
    }
}
