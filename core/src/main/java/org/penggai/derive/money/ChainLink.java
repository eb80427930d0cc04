package org.penggai.derive.money;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.penggai.ledger.Transfer;

/** The last transfer of a chain, and the chain before it. */
record ChainLink(ChainLink before, Transfer transfer, int hops) {
    static ChainLink after(ChainLink before, Transfer transfer) {
        return new ChainLink(before, transfer, before == null ? 1 : before.hops + 1);
    }

    List<Transfer> transfers() {
        Deque<Transfer> transfers = new ArrayDeque<>();
        for (ChainLink link = this; link != null; link = link.before) {
            transfers.addFirst(link.transfer);
        }
        return List.copyOf(transfers);
    }
}
