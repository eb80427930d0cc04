package org.penggai.derive.money;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.penggai.derive.AsOf;
import org.penggai.ledger.Account;
import org.penggai.ledger.AccountBuilder;
import org.penggai.ledger.AccountKind;
import org.penggai.ledger.Fund;
import org.penggai.ledger.FundBuilder;
import org.penggai.ledger.FundKind;
import org.penggai.ledger.Jurisdiction;
import org.penggai.ledger.Ledger;
import org.penggai.ledger.LedgerBuilder;
import org.penggai.ledger.OpeningBalance;
import org.penggai.ledger.Transfer;
import org.penggai.ledger.TransferBuilder;

/** A ledger of money alone, put together account by account and transfer by transfer. */
final class MoneyLedger {
    static final LocalDate BEGIN = LocalDate.of(2022, 1, 1);
    static final LocalDate END = LocalDate.of(2023, 12, 31);
    static final MoneySettings SETTINGS = new MoneySettings(12, 1, LocalDate.of(2021, 8, 12), 90);

    final Map<String, Account> accounts = new LinkedHashMap<>();
    final Map<String, Fund> funds = new LinkedHashMap<>();
    final List<Transfer> transfers = new ArrayList<>();

    MoneyLedger account(String id, AccountKind kind, String project, String owner) {
        return account(id, kind, project, owner, account -> account);
    }

    MoneyLedger account(String id, AccountKind kind, String project, String owner, UnaryOperator<AccountBuilder> more) {
        AccountBuilder account = AccountBuilder.builder()
                .id(id)
                .kind(kind)
                .projectId(project)
                .ownerId(owner)
                .periodFrom(BEGIN)
                .periodTo(END)
                .statementsComplete(true)
                .openingBalance(BigDecimal.ZERO)
                .openingByFund(List.of())
                .freezes(List.of());
        accounts.put(id, more.apply(account).build());
        return this;
    }

    MoneyLedger opening(String id, String balance, OpeningBalance... byFund) {
        accounts.computeIfPresent(id, (key, account) -> AccountBuilder.builder(account)
                .openingBalance(new BigDecimal(balance))
                .openingByFund(List.of(byFund))
                .build());
        return this;
    }

    MoneyLedger fund(String id, FundKind kind, String project, String amount) {
        return fund(id, kind, project, amount, fund -> fund);
    }

    MoneyLedger fund(String id, FundKind kind, String project, String amount, UnaryOperator<FundBuilder> more) {
        FundBuilder fund = FundBuilder.builder()
                .id(id)
                .name(id)
                .kind(kind)
                .projectId(project)
                .amount(amount == null ? null : new BigDecimal(amount));
        funds.put(id, more.apply(fund).build());
        return this;
    }

    MoneyLedger pay(String id, String day, String from, String to, String amount) {
        return pay(id, day, from, to, amount, transfer -> transfer);
    }

    MoneyLedger pay(String id, String day, String from, String to, String amount, UnaryOperator<TransferBuilder> more) {
        TransferBuilder transfer = TransferBuilder.builder()
                .id(id)
                .date(LocalDate.parse(day))
                .amount(new BigDecimal(amount))
                .fromAccountId(from)
                .toAccountId(to);
        transfers.add(more.apply(transfer).build());
        return this;
    }

    Ledger ledger() {
        return LedgerBuilder.builder()
                .schemaVersion(Ledger.SCHEMA_VERSION)
                .asOf(END)
                .jurisdiction(new Jurisdiction("611026", "柞水县"))
                .accounts(List.copyOf(accounts.values()))
                .funds(List.copyOf(funds.values()))
                .transfers(List.copyOf(transfers))
                .build();
    }

    MoneyFacts trace() {
        return MoneyTracing.trace(ledger(), AsOf.of(END, END), SETTINGS);
    }
}
