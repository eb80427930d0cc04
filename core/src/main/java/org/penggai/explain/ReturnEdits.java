package org.penggai.explain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.penggai.Bilingual;
import org.penggai.ledger.Account;
import org.penggai.ledger.Fact;
import org.penggai.ledger.Fund;
import org.penggai.ledger.Ledger;
import org.penggai.ledger.Purpose;
import org.penggai.ledger.Transfer;

/** Money paid back to where it came from. */
final class ReturnEdits {
    private static final long MONEY_RETURNED = 3_000;
    private static final long NOT_NAMED = 100;

    private final Ledger ledger;
    private final Fact subject;
    private final LocalDate today;
    private final List<Edit> edits;

    /** @param edits filled with them */
    ReturnEdits(EditGround ground, List<Edit> edits) {
        this.ledger = ground.ledger();
        this.subject = ground.subject();
        this.today = ground.today();
        this.edits = edits;
    }

    /**
     * Money paid back: each payment, all the way that it went, and to where it came from.
     *
     * @param payments the payments that the verdict rests on, those that it names as the way of the money first
     * @param ways how many they are
     */
    void of(List<Transfer> payments, int ways) {
        for (int i = 0; i < payments.size(); i++) {
            Transfer payment = payments.get(i);
            returned(List.of(back(payment, payment, payment.fundId())), i < ways ? 0 : NOT_NAMED);
        }
        if (ways > 1) {
            wholeWay(payments.subList(0, ways));
        }
        if (payments.size() > ways && payments.size() > 1) {
            wholeWay(payments);
        }
    }

    private void wholeWay(List<Transfer> payments) {
        Transfer first = payments.get(0);
        Transfer last = payments.get(payments.size() - 1);
        String fund = subject instanceof Fund ? subject.id() : first.fundId();
        returned(List.of(back(last, first, fund)), 0);
        List<Transfer> all = new ArrayList<>();
        for (int i = payments.size() - 1; i >= 0; i--) {
            all.add(back(payments.get(i), payments.get(i), fund));
        }
        returned(all, 0);
    }

    /** The money of {@code payment} paid today to where {@code first} came from. */
    private Transfer back(Transfer payment, Transfer first, String fund) {
        Map<String, Object> values = new HashMap<>();
        values.put("id", payment.id() + "-reversed");
        values.put("fundId", fund);
        values.put("reversesId", payment.id());
        values.put("purpose", Purpose.RETURN);
        values.put("fromAccountId", payment.toAccountId());
        values.put("toAccountId", first.fromAccountId());
        values.put("date", today);
        values.put("amount", payment.amount());
        return (Transfer) Copies.of(Transfer.class, values);
    }

    private void returned(List<Transfer> back, long later) {
        List<Bilingual> moves = back.stream().map(this::move).toList();
        edits.add(new Edit(
                Change.Nature.ACT,
                MONEY_RETURNED + later + back.size(),
                "/transfers/-",
                null,
                back.stream()
                        .map(EditWords::describe)
                        .reduce((one, other) -> one + "; " + other)
                        .orElseThrow(),
                new Bilingual(
                        "在" + today + "退回资金："
                                + String.join(
                                        "；", moves.stream().map(Bilingual::zh).toList()),
                        "money is returned on " + today + ": "
                                + String.join(
                                        "; ", moves.stream().map(Bilingual::en).toList())),
                () -> {
                    Ledger changed = ledger;
                    for (Transfer one : back) {
                        changed = Copies.and(changed, one);
                    }
                    return changed;
                }));
    }

    private Bilingual move(Transfer transfer) {
        String from = account(transfer.fromAccountId());
        String to = account(transfer.toAccountId());
        String money = Words.value(transfer.amount()).zh();
        return new Bilingual(
                money + "元由“" + from + "”退至“" + to + "”（冲回 " + transfer.reversesId() + "）",
                money + " 元 from " + from + " to " + to + " (reversing " + transfer.reversesId() + ")");
    }

    private String account(String id) {
        return ledger.accounts() == null
                ? id
                : ledger.accounts().stream()
                        .filter(account -> account.id().equals(id))
                        .map(Account::name)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(id);
    }
}
