package org.penggai.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.penggai.ledger.Fact;

/** What the blocks of one rule said of one subject. */
final class RawVerdict {
    final Fact subject;
    final SortedSet<String> missing = new TreeSet<>();
    /** Decides between what is fine and what was put right, and matters only where nothing else was put right. */
    final SortedSet<String> missingUnlessCured = new TreeSet<>();

    /** The clauses by which the subject is judged; null for all of the rule's. */
    List<String> clauses;

    final List<Breach> breaches = new ArrayList<>();
    final List<Breach> cures = new ArrayList<>();
    final List<Breach> pending = new ArrayList<>();

    RawVerdict(Fact subject) {
        this.subject = subject;
    }

    void add(RawVerdict more) {
        missing.addAll(more.missing);
        missingUnlessCured.addAll(more.missingUnlessCured);
        clauses = more.clauses == null ? clauses : more.clauses;
        breaches.addAll(more.breaches);
        cures.addAll(more.cures);
        pending.addAll(more.pending);
    }

    /** All that is said, as a text: the same for the same. */
    String said() {
        return subject.id() + missing + missingUnlessCured + clauses + said(breaches) + said(cures) + said(pending);
    }

    private static List<String> said(List<Breach> breaches) {
        return breaches.stream()
                .map(breach -> breach.reason()
                        + breach.since()
                        + breach.due()
                        + breach.amount()
                        + breach.curedOn()
                        + breach.evidence()
                        + breach.derived())
                .sorted()
                .toList();
    }
}
