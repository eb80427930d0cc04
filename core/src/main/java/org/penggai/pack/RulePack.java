package org.penggai.pack;

import java.io.InputStream;
import org.penggai.Bilingual;
import org.penggai.ledger.Jurisdiction;

/**
 * A set of rules that encodes one document, found by {@link java.util.ServiceLoader}. Its DRL, metadata, clauses and
 * parameters are resources in and below the package of the implementing class, where the build puts the compiled model
 * and its index.
 */
public interface RulePack {
    /** Id of the pack, unique among those loaded, in kebab-case. */
    String id();

    /** Version of the pack. */
    String version();

    /** The document that it encodes: title and document number. */
    Bilingual document();

    /** The county that the document binds; null when it binds no single one. */
    default Jurisdiction jurisdiction() {
        return null;
    }

    /** A resource of the pack by its path relative to the pack's package; null when there is none. */
    default InputStream open(String path) {
        return getClass().getResourceAsStream(path);
    }
}
