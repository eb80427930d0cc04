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

    // The generated ones of each record make classes by method handles, at every start, that no archive keeps.
    @Override
    public int hashCode() {
        return 31 * type.hashCode() + id.hashCode();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Subject that && type.equals(that.type) && id.equals(that.id);
    }

    @Override
    public int compareTo(Subject other) {
        return ORDER.compare(this, other);
    }
}
