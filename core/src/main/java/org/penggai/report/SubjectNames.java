package org.penggai.report;

import java.util.List;
import java.util.Objects;
import org.penggai.Bilingual;
import org.penggai.ledger.Approval;
import org.penggai.ledger.Describe;
import org.penggai.ledger.Fact;
import org.penggai.ledger.Facts;
import org.penggai.ledger.Instalment;
import org.penggai.ledger.Ledger;
import org.penggai.ledger.Litigation;
import org.penggai.ledger.Loan;
import org.penggai.ledger.Payable;

/** What people call the facts of a ledger: by their names or, where they have none, by their kind and id. */
public final class SubjectNames {
    /** Fields that name a fact, the first that it has. */
    private static final List<String> NAMING = List.of("name", "title", "caseNumber", "description");

    private final Ledger ledger;

    SubjectNames(Ledger ledger) {
        this.ledger = ledger;
    }

    /** The name that the ledger gives it; null when it gives none. */
    public static String given(Fact fact) {
        List<String> fields = Facts.fields(fact.getClass());
        return NAMING.stream()
                .filter(fields::contains)
                .map(field -> (String) Facts.value(fact, field))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** What to call it in a sentence. */
    Bilingual of(Fact fact) {
        String given = given(fact);
        if (given == null) {
            Bilingual kind = kind(fact);
            return new Bilingual(kind.zh() + "（" + fact.id() + "）", kind.en() + " " + fact.id());
        }
        return fact instanceof Litigation ? new Bilingual("案件" + given, "Case " + given) : new Bilingual(given, given);
    }

    private Bilingual kind(Fact fact) {
        if (fact instanceof Approval approval) {
            return new Bilingual(approval.kind().zh(), approval.kind().en());
        }
        if (fact instanceof Payable payable && payable.payeeName() != null) {
            return new Bilingual("应付" + payable.payeeName(), "Payable to " + payable.payeeName());
        }
        if (fact instanceof Litigation) {
            return new Bilingual("案件", "Case");
        }
        if (fact instanceof Instalment instalment) {
            String lender = lender(instalment);
            return lender == null
                    ? new Bilingual("还款", "Instalment")
                    : new Bilingual(lender + "贷款的一期还款", "Instalment of the loan from " + lender);
        }
        Describe described = fact.getClass().getAnnotation(Describe.class);
        return new Bilingual(
                described.zh().replaceFirst("（.*", ""), words(fact.getClass().getSimpleName()));
    }

    /** {@code LandParcel} as {@code Land parcel}. */
    private static String words(String type) {
        return type.substring(0, 1)
                + type.substring(1).replaceAll("([A-Z])", " $1").toLowerCase(java.util.Locale.ROOT);
    }

    private String lender(Instalment instalment) {
        return ledger.loans() == null
                ? null
                : ledger.loans().stream()
                        .filter(loan -> loan.id().equals(instalment.loanId()))
                        .map(Loan::lender)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }
}
