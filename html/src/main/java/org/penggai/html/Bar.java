package org.penggai.html;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.penggai.judge.Outcome;

/**
 * Outcomes side by side, as parts of a line that is 100 long.
 *
 * @param segments one for each outcome that there is
 * @param total how many outcomes
 */
record Bar(List<Segment> segments, int total) {
    /** What asks for action first; what does not apply is left out. */
    static final List<Outcome> ORDER = List.of(
            Outcome.VIOLATED,
            Outcome.DUE_SOON,
            Outcome.UNDETERMINED,
            Outcome.ADVICE,
            Outcome.WAIVED,
            Outcome.CURED,
            Outcome.SATISFIED);

    /**
     * A part of the line.
     *
     * @param outcome the outcome
     * @param count how many
     * @param from where it begins
     * @param length how long it is
     */
    record Segment(Outcome outcome, int count, double from, double length) {
        /** Its share of a whole circle, in percent. */
        String percent() {
            return Say.percent(length);
        }
    }

    /** @param longest how many fill the line; 0 for as many as there are */
    static Bar of(ToIntFunction<Outcome> counts, int longest) {
        int total = ORDER.stream().mapToInt(counts).sum();
        int whole = Math.max(1, longest == 0 ? total : longest);
        List<Segment> segments = new ArrayList<>();
        int before = 0;
        for (Outcome outcome : ORDER) {
            int count = counts.applyAsInt(outcome);
            if (count > 0) {
                segments.add(new Segment(outcome, count, before * 100.0 / whole, count * 100.0 / whole));
                before += count;
            }
        }
        return new Bar(List.copyOf(segments), total);
    }
}
