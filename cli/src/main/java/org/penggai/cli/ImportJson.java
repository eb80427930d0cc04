package org.penggai.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.penggai.ledger.Facts;
import org.penggai.ledger.Ledger;
import org.penggai.oc4ids.ImportedPackage;
import org.penggai.oc4ids.NotCarried;

/** What became of a file that a ledger was made of, as JSON. */
final class ImportJson {
    private ImportJson() {}

    /** How many facts of each kind a ledger has. */
    static Map<String, Integer> counts(Ledger ledger) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (String array : Facts.kinds().keySet()) {
            List<?> facts = Facts.in(ledger, array);
            if (facts != null) {
                counts.put(array, facts.size());
            }
        }
        return counts;
    }

    static void write(String name, ImportedPackage imported, OutputStream out) throws IOException {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.setPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
            json.writeStartObject();
            json.writeStringField("importVersion", "1.0");
            json.writeStringField("format", "oc4ids-0.9");
            json.writeObjectFieldStart("input");
            json.writeStringField("name", name);
            json.writeStringField("digest", imported.digest());
            json.writeEndObject();
            json.writeObjectFieldStart("ledger");
            json.writeStringField("asOf", imported.ledger().asOf().toString());
            json.writeObjectFieldStart("counts");
            for (Map.Entry<String, Integer> array : counts(imported.ledger()).entrySet()) {
                json.writeNumberField(array.getKey(), array.getValue());
            }
            json.writeEndObject();
            json.writeEndObject();
            json.writeArrayFieldStart("notCarried");
            for (NotCarried one : imported.notCarried()) {
                json.writeStartObject();
                json.writeStringField("pointer", one.pointer());
                json.writeNumberField("line", one.line());
                json.writeNumberField("column", one.column());
                json.writeStringField("code", one.code());
                ProblemJson.bilingual(json, "reason", one.reason());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }
}
