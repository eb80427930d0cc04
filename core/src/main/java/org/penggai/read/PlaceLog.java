package org.penggai.read;

import java.util.Arrays;

/** Places that are looked at again once more of the file is read, in a few ints each. */
final class PlaceLog {
    private int[] entries = new int[256];
    private int end;

    void add(int first, int second, int line, int column, int[] path) {
        int next = end + 5 + path.length;
        if (next > entries.length) {
            entries = Arrays.copyOf(entries, Math.max(next, entries.length + entries.length / 2));
        }
        entries[end] = first;
        entries[end + 1] = second;
        entries[end + 2] = line;
        entries[end + 3] = column;
        entries[end + 4] = path.length;
        System.arraycopy(path, 0, entries, end + 5, path.length);
        end = next;
    }

    void forEach(Visitor visitor) {
        for (int at = 0; at < end; at += 5 + entries[at + 4]) {
            int pathFrom = at + 5;
            int[] path = Arrays.copyOfRange(entries, pathFrom, pathFrom + entries[at + 4]);
            visitor.visit(entries[at], entries[at + 1], entries[at + 2], entries[at + 3], path);
        }
    }

    /** Takes an entry. */
    interface Visitor {
        void visit(int first, int second, int line, int column, int[] path);
    }
}
