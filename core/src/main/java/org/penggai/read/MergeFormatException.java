package org.penggai.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Files that were to be read as one ledger are not. Carries every problem by file. */
public final class MergeFormatException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Map<String, LedgerFormatException> files;

    MergeFormatException(Map<String, LedgerFormatException> files) {
        super(String.join("; ", messages(files)));
        this.files = new LinkedHashMap<>(files);
    }

    /** What is wrong with each file that has a problem, in the order given. */
    public Map<String, LedgerFormatException> files() {
        return new LinkedHashMap<>(files);
    }

    private static List<String> messages(Map<String, LedgerFormatException> files) {
        return files.entrySet().stream()
                .map(entry -> entry.getKey() + ": " + entry.getValue().getMessage())
                .toList();
    }
}
