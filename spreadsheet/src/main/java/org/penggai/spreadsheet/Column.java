package org.penggai.spreadsheet;

import java.util.List;
import java.util.Map;

/**
 * A column of a sheet.
 *
 * @param header what stands above it
 * @param path the field in its record; two steps where it is one of a record within
 * @param kind what it holds
 * @param codes the codes by their labels, in order; empty where it holds none
 * @param codeList what its list of codes is called; null where it holds none
 * @param target the array that it refers to; null where it refers to none
 * @param required whether it must be given
 */
record Column(
        String header,
        List<String> path,
        ColumnKind kind,
        Map<String, String> codes,
        String codeList,
        String target,
        boolean required) {
    /** A column that is no field of a record. */
    static Column of(String header, String field, ColumnKind kind, boolean required) {
        return new Column(header, List.of(field), kind, Map.of(), null, null, required);
    }

    /** The same with a list of codes. */
    static Column ofCodes(String header, String field, CodeList codes, boolean required) {
        return new Column(header, List.of(field), ColumnKind.CODE, codes.codes(), codes.name(), null, required);
    }

    /** The label of a code; the code itself where there is none. */
    String label(String code) {
        return codes.entrySet().stream()
                .filter(entry -> entry.getValue().equals(code))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(code);
    }

    /** The field as it stands in a JSON Pointer. */
    String pointer() {
        return String.join("/", path);
    }
}
