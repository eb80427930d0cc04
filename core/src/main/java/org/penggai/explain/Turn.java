package org.penggai.explain;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.penggai.Bilingual;
import org.penggai.judge.Outcome;
import org.penggai.judge.Verdict;
import org.penggai.ledger.Ledger;

/** The search for an edit that turns a verdict. */
final class Turn {
    private static final int MOST_EDITS = 200;
    private static final Set<String> RECURRING = Set.of("/supervisionRecords/-", "/hiddenDebtReviews/-", "/meetings/-");

    private final Outcome before;
    private final boolean attested;
    private final Function<Ledger, Verdict> check;
    private final Predicate<Ledger> harmless;
    private int tried;
    private int untried;
    private int harmful;

    /**
     * @param before the outcome that is to turn
     * @param attested whether an attestation decides a part of the rule
     * @param check judges the rule over a changed ledger; null when it says nothing of the subject
     * @param harmless whether a changed ledger breaks no other rule
     */
    Turn(Outcome before, boolean attested, Function<Ledger, Verdict> check, Predicate<Ledger> harmless) {
        this.before = before;
        this.attested = attested;
        this.check = check;
        this.harmless = harmless;
    }

    /** How many edits were tried. */
    int tried() {
        return tried;
    }

    /** How many were not, once the search had ended without one. */
    int untried() {
        return untried;
    }

    /** How many would turn it for the better, but violate another rule. */
    int harmful() {
        return harmful;
    }

    /** The first of the edits that turns it for the better; else the first that decides what is open; null for none. */
    Change first(List<Edit> edits) {
        Change decides = null;
        for (Edit edit : edits) {
            if (tried == MOST_EDITS) {
                untried = edits.size() - tried;
                break;
            }
            tried++;
            Change change = tried(edit);
            if (change != null && turns(change)) {
                if (allowed(edit)) {
                    return change;
                }
                harmful++;
            }
            if (decides == null && change != null && before == Outcome.UNDETERMINED && broken(change.outcome())) {
                decides = change;
            }
        }
        return decides;
    }

    /** What people do to put one thing right puts no other wrong. */
    private boolean allowed(Edit edit) {
        return edit.nature() != Change.Nature.ACT || harmless.test(edit.ledger().get());
    }

    private Change tried(Edit edit) {
        Verdict verdict;
        try {
            verdict = check.apply(edit.ledger().get());
        } catch (IllegalArgumentException | ArithmeticException | NullPointerException e) {
            return null; // the edit leaves no ledger that could be checked
        }
        Outcome after = verdict == null ? Outcome.NOT_APPLICABLE : verdict.outcome();
        boolean onlyAttestation =
                attested && after == Outcome.UNDETERMINED && verdict.missing().equals(List.of(AttestationEdits.ASKED));
        return new Change(
                edit.nature(),
                edit.pointer(),
                edit.from(),
                edit.to(),
                after,
                onlyAttestation,
                remains(edit, after) || remains(edit, before) && onlyAttestation
                        ? and(edit.message())
                        : edit.message());
    }

    /** Whether what recurs was missed before: done once more, it is no longer missing, but was. */
    private boolean remains(Edit edit, Outcome outcome) {
        return outcome.compareTo(Outcome.SATISFIED) != 0
                && edit.nature() == Change.Nature.ACT
                && RECURRING.contains(edit.pointer());
    }

    private static Bilingual and(Bilingual message) {
        return new Bilingual(
                message.zh() + "；此前漏掉的各期无法补做，仍记为缺",
                message.en() + "; those missed before can't be made up and stay on record as missed");
    }

    /** From bad to good, from good to bad, and from what is open or does not apply to a decision. */
    private boolean turns(Change change) {
        Outcome after = change.outcome();
        boolean good = after == Outcome.SATISFIED || after == Outcome.CURED;
        return switch (before) {
            case VIOLATED, ADVICE, WAIVED -> good || change.attestation();
            case UNDETERMINED -> good || after == Outcome.NOT_APPLICABLE || after == Outcome.DUE_SOON;
            case DUE_SOON -> good;
            case SATISFIED, CURED -> broken(after);
            case NOT_APPLICABLE -> after != Outcome.NOT_APPLICABLE && after != Outcome.UNDETERMINED;
        };
    }

    private static boolean broken(Outcome outcome) {
        return outcome == Outcome.VIOLATED || outcome == Outcome.ADVICE || outcome == Outcome.WAIVED;
    }
}
