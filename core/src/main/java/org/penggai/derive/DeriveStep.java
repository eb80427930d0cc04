package org.penggai.derive;

import java.util.function.Consumer;

/** One step of deriving: quantities from the ledger, never a verdict. */
public interface DeriveStep {
    /** Hands every derived fact to {@code facts}, in an order that depends on the ledger's content alone. */
    void derive(DeriveContext context, Consumer<Object> facts);
}
