package org.penggai.derive;

import java.util.List;

/** The steps of deriving, in their order. */
final class DeriveSteps {
    private DeriveSteps() {}

    static List<DeriveStep> all() {
        return List.of(new org.penggai.derive.money.MoneyStep());
    }
}
