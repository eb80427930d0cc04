package org.penggai.derive.money;

import org.penggai.ledger.Purpose;

/** What makes two uses of a fund's money the same: fund, place, purpose, and the scope in force. */
record UseKey(
        int fund, int payer, int account, Purpose purpose, String project, String loan, Boolean allocated, int scope) {
    // Looked up for every fund of every payment: the rest seldom tells apart what these do not.
    @Override
    public int hashCode() {
        return (Long.hashCode(Pairs.key(fund, account)) * 31 + payer) * 31 + (purpose == null ? 0 : purpose.ordinal());
    }
}
