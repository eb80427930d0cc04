package org.penggai.judge;

import java.util.Comparator;

/**
 * What a verdict is about.
 *
 * @param type kind of fact, such as {@code building}, or {@code county}
 * @param id id of the fact, or the jurisdiction's code
 */
public record Subject(String type, String id) implements Comparable<Subject> {
    private static final Comparator<Subject> ORDER =
            Comparator.comparing(Subject::type).thenComparing(Subject::id);

    @Override
    public int compareTo(Subject other) {
        return ORDER.compare(this, other);
    }
}
