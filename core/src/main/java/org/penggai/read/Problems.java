package org.penggai.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Problems in the order found: the first of them, and how many there are. */
final class Problems {
    /** The most that are listed. */
    static final int LISTED = 1_000;

    private final List<InputProblem> listed = new ArrayList<>();
    private long total;
    private int room = LISTED;

    /** Counts one more, and tells whether it is to be listed. */
    boolean count() {
        total++;
        return room > 0;
    }

    /** Whether one more is only counted. */
    boolean full() {
        return room == 0;
    }

    void list(InputProblem problem) {
        listed.add(problem);
        room--;
    }

    /** Begins another pass over the file, whose first problems may stand before those of the last. */
    void nextPass() {
        room = LISTED;
    }

    /** Adds problems that were found apart. */
    void addAll(Problems others) {
        listed.addAll(others.listed);
        total += others.total;
    }

    long total() {
        return total;
    }

    /** The first by line and column. */
    List<InputProblem> first() {
        return listed.stream()
                .sorted(Comparator.comparingInt(InputProblem::line).thenComparingInt(InputProblem::column))
                .limit(LISTED)
                .toList();
    }
}
