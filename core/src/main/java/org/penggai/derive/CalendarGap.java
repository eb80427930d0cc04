package org.penggai.derive;

import java.util.List;

/** What may hang on a day that can't be worked out, since the holiday arrangement of a year is not known. */
public interface CalendarGap {
    /** The years whose arrangement is asked for and not known, in order; none where all is worked out. */
    List<Integer> missingYears();
}
