package org.penggai.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.penggai.Bilingual;
import org.penggai.derive.DeriveContext;
import org.penggai.ledger.Account;
import org.penggai.ledger.Instalment;
import org.penggai.ledger.Ledger;
import org.penggai.ledger.Loan;
import org.penggai.ledger.Payable;
import org.penggai.ledger.Payment;
import org.penggai.ledger.Transfer;

/**
 * Payments on payables and instalments that no transfer of the same day and amount shows, though the statements of the
 * accounts that should have paid are said to be complete. Of the account named, or, where none is, of those of the
 * project; then a transfer out of any account will do.
 */
final class UnseenPayments {
    private record Sum(String of, LocalDate on, BigDecimal amount) {
        Sum(String of, LocalDate on, BigDecimal amount) {
            this.of = of;
            this.on = on;
            this.amount = amount.stripTrailingZeros();
        }
    }

    private static final String ANY = "";

    private final Map<String, Account> accounts;
    private final Map<String, List<Account>> ofProjects;
    private final Set<Sum> moved = new HashSet<>();
    private final LocalDate asOf;
    private final List<Notice> notices = new ArrayList<>();

    /** @param days those on which something is recorded as paid: no other transfer is looked at */
    private UnseenPayments(Ledger ledger, Set<LocalDate> days, LocalDate asOf) {
        this.asOf = asOf;
        accounts = DeriveContext.index(ledger.accounts(), Account::id);
        ofProjects = DeriveContext.groups(ledger.accounts(), Account::projectId);
        Map<String, Map<LocalDate, BigDecimal>> repaid = new HashMap<>();
        for (Transfer transfer : ledger.transfers()) {
            if (!days.contains(transfer.date())) {
                continue;
            }
            moved.add(new Sum(transfer.fromAccountId(), transfer.date(), transfer.amount()));
            moved.add(new Sum(ANY, transfer.date(), transfer.amount()));
            if (transfer.loanId() != null) {
                repaid.computeIfAbsent(transfer.loanId(), id -> new HashMap<>())
                        .merge(transfer.date(), transfer.amount(), BigDecimal::add);
            }
        }
        repaid.forEach((loan, sums) -> sums.forEach((day, amount) -> moved.add(new Sum("loan " + loan, day, amount))));
    }

    /** A notice on each payable or instalment, in the order of the ledger: its first such payment. */
    static List<Notice> of(Ledger ledger, LocalDate asOf) {
        if (ledger.accounts() == null || ledger.transfers() == null) {
            return List.of();
        }
        List<Payable> payables = DeriveContext.orEmpty(ledger.payables());
        List<Instalment> instalments = DeriveContext.orEmpty(ledger.instalments());
        Set<LocalDate> days = new HashSet<>();
        payables.forEach(
                payable -> DeriveContext.orEmpty(payable.payments()).forEach(payment -> days.add(payment.on())));
        instalments.forEach(
                instalment -> DeriveContext.orEmpty(instalment.payments()).forEach(payment -> days.add(payment.on())));
        if (days.isEmpty()) {
            return List.of();
        }
        UnseenPayments unseen = new UnseenPayments(ledger, days, asOf);
        for (int i = 0; i < payables.size(); i++) {
            unseen.payable(payables.get(i), "/payables/" + i);
        }
        Map<String, Loan> loans = DeriveContext.index(ledger.loans(), Loan::id);
        for (int i = 0; i < instalments.size(); i++) {
            unseen.instalment(instalments.get(i), loans.get(instalments.get(i).loanId()), "/instalments/" + i);
        }
        return unseen.notices;
    }

    private void payable(Payable payable, String pointer) {
        Account account = payable.accountId() == null ? null : accounts.get(payable.accountId());
        List<Account> paying =
                account == null ? ofProjects.getOrDefault(payable.projectId(), List.of()) : List.of(account);
        String from = account == null ? ANY : account.id();
        first(
                payable.payments(),
                paying,
                payment -> moved.contains(new Sum(from, payment.on(), payment.amount())),
                pointer,
                new Bilingual("应付款 " + payable.id(), "payable " + payable.id()));
    }

    private void instalment(Instalment instalment, Loan loan, String pointer) {
        List<Account> paying = loan == null || loan.projectId() == null
                ? List.of()
                : ofProjects.getOrDefault(loan.projectId(), List.of());
        first(
                instalment.payments(),
                paying,
                payment -> moved.contains(new Sum(ANY, payment.on(), payment.amount()))
                        || moved.contains(new Sum("loan " + instalment.loanId(), payment.on(), payment.amount())),
                pointer,
                new Bilingual("还本付息 " + instalment.id(), "instalment " + instalment.id()));
    }

    private void first(
            List<Payment> payments, List<Account> paying, Predicate<Payment> shown, String pointer, Bilingual what) {
        List<Payment> all = DeriveContext.orEmpty(payments);
        for (int i = 0; i < all.size(); i++) {
            Payment payment = all.get(i);
            boolean seen = payment.on().isAfter(asOf)
                    || payment.amount().signum() == 0
                    || paying.isEmpty()
                    || !paying.stream().allMatch(account -> complete(account, payment.on()))
                    || shown.test(payment);
            if (!seen) {
                notices.add(notice(payment, pointer + "/payments/" + i, what));
                return;
            }
        }
    }

    private static boolean complete(Account account, LocalDate day) {
        return Boolean.TRUE.equals(account.statementsComplete())
                && account.periodFrom() != null
                && account.periodTo() != null
                && !day.isBefore(account.periodFrom())
                && !day.isAfter(account.periodTo());
    }

    private static Notice notice(Payment payment, String pointer, Bilingual what) {
        String amount = Figures.grouped(payment.amount());
        return new Notice(
                "payment-unseen",
                pointer,
                new Bilingual(
                        what.zh() + "登记" + payment.on() + "付款" + amount + "元，付款账户的流水称完整，却没有同日同额的划款",
                        what.en() + " is recorded as paid " + amount + " 元 on " + payment.on()
                                + ", but no transfer of that day and amount shows it, though the statements of the paying"
                                + " accounts are said to be complete"));
    }
}
