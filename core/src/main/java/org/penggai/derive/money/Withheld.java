package org.penggai.derive.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.penggai.ledger.Fund;
import org.penggai.ledger.FundKind;
import org.penggai.ledger.Transfer;
import org.penggai.ledger.TransferBuilder;
import org.penggai.ledger.Withholding;

/**
 * What of transfers the ledger says to be withheld grant money. It is reported as withheld, so that it is no use of the
 * grant as well: that part is taken out of the transfer and its money followed no further.
 */
final class Withheld {
    /** C24 forbids to withhold these; of other money nobody would report it. */
    private static final Set<FundKind> GRANTS = EnumSet.of(FundKind.STATE_GRANT, FundKind.PROVINCIAL_GRANT);

    private record Part(int fund, BigDecimal amount) {}

    private final Books books;
    private final Map<String, List<Part>> parts = new HashMap<>();

    Withheld(Books books) {
        this.books = books;
        for (int i = 0; i < books.funds.size(); i++) {
            Fund fund = books.funds.get(i);
            if (GRANTS.contains(fund.kind()) && fund.withholdings() != null) {
                for (Withholding withholding : fund.withholdings()) {
                    if (withholding.transferId() != null) {
                        parts.computeIfAbsent(withholding.transferId(), id -> new ArrayList<>(1))
                                .add(new Part(i, withholding.amount()));
                    }
                }
            }
        }
    }

    /** Takes the withheld parts out of a transfer into flows of their own; what is left of it, null for nothing. */
    Transfer takeFrom(Transfer transfer, List<Flow> flows) {
        BigDecimal left = transfer.amount();
        int from = books.account(transfer.fromAccountId());
        int to = books.account(transfer.toAccountId());
        int named = books.fund(transfer.fundId());
        for (Part part : parts.getOrDefault(transfer.id(), List.of())) {
            BigDecimal amount = part.amount().min(left);
            boolean another = named >= 0 && named != part.fund();
            if (amount.signum() > 0 && !another && !Boolean.TRUE.equals(books.own(part.fund(), to))) {
                Flow flow = new Flow(from, to, books.pools[from], books.pools[to], part.fund(), -1, true);
                flow.add(TransferBuilder.builder(transfer).amount(amount).build());
                flows.add(flow);
                left = left.subtract(amount);
            }
        }
        if (left.compareTo(transfer.amount()) == 0) {
            return transfer;
        }
        return left.signum() == 0
                ? null
                : TransferBuilder.builder(transfer).amount(left).build();
    }
}
