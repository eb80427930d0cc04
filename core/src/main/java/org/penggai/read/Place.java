package org.penggai.read;

import com.fasterxml.jackson.core.JsonLocation;

/** A line and a column packed into one number. */
final class Place {
    private Place() {}

    static long of(JsonLocation location) {
        return of(location.getLineNr(), location.getColumnNr());
    }

    static long of(int line, int column) {
        return (long) Math.max(line, 1) << 32 | Math.max(column, 1);
    }

    static int line(long place) {
        return (int) (place >>> 32);
    }

    static int column(long place) {
        return (int) place;
    }
}
