package org.penggai.oc4ids;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.penggai.Bilingual;

/** The fields of OC4IDS 0.9 that a ledger has no place for, each with the reason. */
final class FieldReasons {
    private static final String RESOURCE = "field-reasons.tsv";
    private static final int COLUMNS = 4;

    private final Map<String, Bilingual> reasons = new HashMap<>();

    FieldReasons() {
        try (InputStream in = FieldReasons.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the library lacks " + RESOURCE);
            }
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String line) {
        String[] columns = line.split("\t");
        if (columns.length != COLUMNS) {
            throw new IllegalStateException(RESOURCE + ": " + line);
        }
        for (String field : columns[1].split(" ")) {
            reasons.put(columns[0] + "/" + field, new Bilingual(columns[2], columns[3]));
        }
    }

    /** Why a field of an object of OC4IDS is not carried; null for one that it does not have. */
    Bilingual of(String object, String field) {
        return reasons.get(object + "/" + field);
    }
}
