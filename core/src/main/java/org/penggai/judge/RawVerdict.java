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
}
