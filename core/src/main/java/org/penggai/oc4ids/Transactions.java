package org.penggai.oc4ids;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.penggai.ledger.Transfer;
import org.penggai.ledger.TransferBuilder;

/** Transactions as movements of money between accounts outside of the ledger. */
final class Transactions {
    private static final List<String> KEPT = List.of("source", "uri", "relatedImplementationMilestone");

    private final Reading reading;
    private final Parties parties;
    private final Ids ids;
    private final List<Transfer> transfers = new ArrayList<>();

    Transactions(Reading reading, Parties parties) {
        this.reading = reading;
        this.parties = parties;
        this.ids = new Ids(reading.losses());
    }

    List<Transfer> all() {
        return List.copyOf(transfers);
    }

    /** @param prefix what stands before the ids of these transactions */
    void add(String projectId, String prefix, Parties.OfProject ofProject, List<Item> transactions) {
        for (Item transaction : transactions) {
            String id = transaction.required("id", "交易编号", "transaction id");
            LocalDate date = transaction.day("date", "交易日期", "transaction date");
            BigDecimal amount = Values.yuan(reading, transaction, "value", "交易金额", "transaction value");
            String payer = ofProject.referred(transaction, "payer", "付款人", "payer", Loss.NO_PAYER);
            String payee = ofProject.referred(transaction, "payee", "收款人", "payee", Loss.NO_PAYEE);
            Map<String, Object> kept = transaction.kept(KEPT);
            transaction.rest();
            if (!transaction.has("date")) {
                reading.losses().add(transaction.place(), Loss.NO_DATE);
            }
            if (!transaction.has("value")) {
                reading.losses().add(transaction.place(), Loss.NO_AMOUNT);
            }
            if (id == null || date == null || amount == null || payer == null || payee == null) {
                continue;
            }
            String taken = ids.take(prefix + id, transaction.place());
            if (taken != null) {
                transfers.add(TransferBuilder.builder()
                        .id(taken)
                        .date(date)
                        .amount(amount)
                        .fromAccountId(parties.account(payer))
                        .toAccountId(parties.account(payee))
                        .payeeName(parties.name(payee))
                        .payeeProjectId(projectId)
                        .source(reading.source(transaction.place()))
                        .extensions(kept.isEmpty() ? Map.of() : Map.of(Oc4idsReader.EXTENSION, kept))
                        .build());
            }
        }
    }
}
