package org.penggai.explain;

import java.math.BigDecimal;
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

    private final BigDecimal stake;
    private final Ledger ledger;
    private final Fact subject;
    private final LocalDate today;
    private final List<Edit> edits;

    /** @param edits filled with them */
    ReturnEdits(EditGround ground, List<Edit> edits) {
        this.stake = ground.stake();
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
            either(payment, payment, payment.fundId(), i < ways ? 0 : NOT_NAMED);
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
        either(last, first, fund, 0);
        List<Transfer> all = new ArrayList<>();
        for (int i = payments.size() - 1; i >= 0; i--) {
            all.add(back(payments.get(i), payments.get(i), fund, payments.get(i).amount()));
        }
        returned(all, 0);
    }

    /** What was found of a payment, else the whole of it. */
    private void either(Transfer payment, Transfer first, String fund, long later) {
        BigDecimal whole = payment.amount();
        if (stake != null && whole != null && stake.compareTo(whole) < 0) {
            returned(List.of(back(payment, first, fund, stake)), later - 1);
        }
        returned(List.of(back(payment, first, fund, whole)), later);
    }

    /** The money of {@code payment} paid today to where {@code first} came from. */
    private Transfer back(Transfer payment, Transfer first, String fund, BigDecimal amount) {
        Map<String, Object> values = new HashMap<>();
        values.put("id", payment.id() + "-reversed");
        values.put("fundId", fund);
        values.put("reversesId", payment.id());
        values.put("purpose", Purpose.RETURN);
        values.put("fromAccountId", payment.toAccountId());
        values.put("toAccountId", first.fromAccountId());
        values.put("date", today);
        values.put("amount", amount);
        return (Transfer) Copies.of(Transfer.class, values);
    }

    private void returned(List<Transfer> back, long later) {
        List<Bilingual> moves = back.stream().map(this::move).toList();
        Bilingual why = otherAmount(back);
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
                                        "；", moves.stream().map(Bilingual::zh).toList())
                                + why.zh(),
                        "money is returned on " + today + ": "
                                + String.join(
                                        "; ", moves.stream().map(Bilingual::en).toList())
                                + why.en()),
                () -> {
                    Ledger changed = ledger;
                    for (Transfer one : back) {
                        changed = Copies.and(changed, one);
                    }
                    return changed;
                }));
    }

    /** Why what is returned is not the amount that was found. */
    private Bilingual otherAmount(List<Transfer> back) {
        boolean same = stake == null || back.stream().allMatch(one -> stake.compareTo(one.amount()) == 0);
        if (same) {
            return new Bilingual("", "");
        }
        String found = Words.value(stake).zh();
        return new Bilingual(
                "（认定金额" + found + "元是能够证明的最少数，退回的是有关划转的全额，复核以此为准）",
                " (the " + found + " 元 found are the least that is proven; what is returned is the whole of the "
                        + "payments concerned)");
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
