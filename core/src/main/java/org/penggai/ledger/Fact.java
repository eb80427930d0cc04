package org.penggai.ledger;

import java.util.Map;

/** A fact of the ledger with an id of its own: what a finding can have as its subject or evidence. */
public interface Fact {
    /** The identifier, unique among facts of its kind; never null. */
    String id();

    /** Where the fact was taken from; null when not said. */
    Source source();

    /** The host's own data, kept and never read; never null. */
    Map<String, Object> extensions();
}
