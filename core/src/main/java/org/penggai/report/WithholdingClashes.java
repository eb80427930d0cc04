package org.penggai.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.penggai.Bilingual;
import org.penggai.derive.DeriveContext;
import org.penggai.derive.funds.WithheldAmount;
import org.penggai.ledger.Fund;
import org.penggai.ledger.Ledger;
import org.penggai.ledger.Transfer;
import org.penggai.ledger.Withholding;

/** Withholdings that name a transfer by which they can't have been made: it is later, or of less. */
final class WithholdingClashes {
    private WithholdingClashes() {}

    /** A notice on each, in the order of the ledger. */
    static List<Notice> of(Ledger ledger) {
        Map<String, Transfer> transfers = DeriveContext.index(ledger.transfers(), Transfer::id);
        List<Notice> notices = new ArrayList<>();
        List<Fund> funds = DeriveContext.orEmpty(ledger.funds());
        for (int i = 0; i < funds.size(); i++) {
            List<Withholding> withholdings = DeriveContext.orEmpty(funds.get(i).withholdings());
            for (int j = 0; j < withholdings.size(); j++) {
                Withholding withheld = withholdings.get(j);
                Transfer transfer = withheld.transferId() == null ? null : transfers.get(withheld.transferId());
                if (transfer != null && clash(withheld, transfer)) {
                    notices.add(notice(funds.get(i), withheld, transfer, "/funds/" + i + "/withholdings/" + j));
                }
            }
        }
        return notices;
    }

    private static boolean clash(Withholding withheld, Transfer transfer) {
        LocalDate returned = withheld.returnedOn().getDay();
        return !WithheldAmount.agree(withheld, transfer) || returned != null && returned.isBefore(transfer.date());
    }

    private static Notice notice(Fund fund, Withholding withheld, Transfer transfer, String pointer) {
        String name = fund.name() == null ? fund.id() : fund.name();
        String amount = Figures.grouped(withheld.amount());
        String moved = Figures.grouped(transfer.amount());
        return new Notice(
                "withholding-clashes",
                pointer,
                new Bilingual(
                        "资金“" + name + "”" + withheld.on() + "的截留" + amount + "元写明由流水 " + transfer.id() + " 所为，该流水为"
                                + transfer.date() + "的" + moved + "元，两者不符，台账自相矛盾",
                        "the withholding of " + amount + " 元 of fund " + name + " on " + withheld.on()
                                + " is said to have been made by transfer " + transfer.id() + ", which is of " + moved
                                + " 元 on " + transfer.date() + ": the ledger contradicts itself"));
    }
}
