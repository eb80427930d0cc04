package org.penggai.derive.money;

import java.util.ArrayList;
import java.util.List;
import org.penggai.ledger.Transfer;

/** The last transfer of a chain, and the chain before it. */
final class ChainLink {
    /** So many transfers of each end of a chain are shown: a chain may have as many hops as the ledger has transfers. */
    static final int SHOWN = 50;

    private final ChainLink before;
    private final Transfer transfer;
    private final int hops;
    private final ChainLink lastOfHead;

    private ChainLink(ChainLink before, Transfer transfer) {
        this.before = before;
        this.transfer = transfer;
        this.hops = before == null ? 1 : before.hops + 1;
        this.lastOfHead = hops <= SHOWN ? this : before.lastOfHead;
    }

    static ChainLink after(ChainLink before, Transfer transfer) {
        return new ChainLink(before, transfer);
    }

    int hops() {
        return hops;
    }

    /** The transfers in their order; of a long chain the first and the last {@value #SHOWN}. */
    List<Transfer> transfers() {
        List<Transfer> backwards = new ArrayList<>();
        ChainLink link = this;
        while (link != null && backwards.size() < SHOWN && link.hops > lastOfHead.hops) {
            backwards.add(link.transfer);
            link = link.before;
        }
        for (link = lastOfHead; link != null; link = link.before) {
            backwards.add(link.transfer);
        }
        java.util.Collections.reverse(backwards);
        return List.copyOf(backwards);
    }
}
