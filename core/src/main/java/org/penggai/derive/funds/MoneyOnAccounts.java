package org.penggai.derive.funds;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.penggai.derive.AsOf;
import org.penggai.derive.DeriveContext;
import org.penggai.ledger.Account;
import org.penggai.ledger.Freeze;
import org.penggai.ledger.Payable;
import org.penggai.ledger.Transfer;

/** Balances of the accounts that payables are to be paid from. */
final class MoneyOnAccounts {
    private MoneyOnAccounts() {}

    static void derive(DeriveContext context, Consumer<Object> facts) {
        List<Transfer> transfers = context.ledger().transfers();
        Set<String> wanted = DeriveContext.orEmpty(context.ledger().payables()).stream()
                .map(Payable::accountId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        if (wanted.isEmpty()) {
            return;
        }
        Map<String, BigDecimal> changes = new HashMap<>();
        for (Transfer transfer : DeriveContext.orEmpty(transfers)) {
            if (wanted.contains(transfer.fromAccountId())) {
                changes.merge(transfer.fromAccountId(), transfer.amount().negate(), BigDecimal::add);
            }
            if (wanted.contains(transfer.toAccountId())) {
                changes.merge(transfer.toAccountId(), transfer.amount(), BigDecimal::add);
            }
        }
        for (Account account : DeriveContext.orEmpty(context.ledger().accounts())) {
            if (wanted.contains(account.id())) {
                boolean known = transfers != null && known(account, context.asOf());
                BigDecimal change = changes.getOrDefault(account.id(), BigDecimal.ZERO);
                facts.accept(new AccountBalance(
                        account.id(),
                        known ? account.openingBalance().add(change) : null,
                        frozen(account, context.asOf())));
            }
        }
    }

    private static boolean known(Account account, AsOf asOf) {
        return account.openingBalance() != null
                && Boolean.TRUE.equals(account.statementsComplete())
                && account.periodFrom() != null
                && account.periodTo() != null
                && !account.periodTo().isBefore(asOf.knownThrough());
    }

    private static Boolean frozen(Account account, AsOf asOf) {
        if (account.freezes() == null) {
            return null;
        }
        Boolean frozen = false;
        for (Freeze freeze : account.freezes()) {
            if (freeze.endedOn().notBy(asOf.knownThrough(), asOf.knownThrough())) {
                return true;
            }
            if (!freeze.endedOn().happenedBy(asOf.knownThrough())) {
                frozen = null;
            }
        }
        return frozen;
    }
}
