package org.penggai.derive.money;

import java.util.ArrayList;
import java.util.List;
import org.penggai.ledger.Transfer;

/** Transfers of one day between the same two accounts that are alike in all that decides a use. */
final class Flow {
    final int from;
    final int to;

    /** Pools of the two accounts. */
    final int payer;

    final int payee;

    /** The fund whose money it is for certain; -1 when it is not known. */
    final int fund;

    /** The number of the transfer that it reverses; -1 for none. */
    final int reverses;

    final List<Transfer> transfers = new ArrayList<>(1);
    long amount;

    Flow(int from, int to, int payer, int payee, int fund, int reverses) {
        this.from = from;
        this.to = to;
        this.payer = payer;
        this.payee = payee;
        this.fund = fund;
        this.reverses = reverses;
    }

    Transfer first() {
        return transfers.get(0);
    }

    void add(Transfer transfer) {
        transfers.add(transfer);
        amount = Math.addExact(amount, Fen.of(transfer.amount()));
    }
}
