package org.penggai.harness;

import java.util.Objects;

/**
 * A case that would notice a change that no case notices. What it expects is what the rule says: read it before it stays.
 *
 * @param json the case as it can be put into the file of the case that it is like
 * @param whole the same with its whole ledger and its rule, which needs nothing of that file
 */
public record SuggestedCase(String json, String whole) {
    public SuggestedCase {
        Objects.requireNonNull(json, "json");
        Objects.requireNonNull(whole, "whole");
    }
}
