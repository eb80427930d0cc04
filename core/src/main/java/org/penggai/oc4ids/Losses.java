package org.penggai.oc4ids;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.penggai.Bilingual;
import org.penggai.read.PlacedValue;

/** What of a package is not carried, as it is come upon. */
final class Losses {
    private final List<NotCarried> found = new ArrayList<>();

    void add(PlacedValue at, Loss loss) {
        add(at, loss, "", "");
    }

    void add(PlacedValue at, Loss loss, Object first) {
        add(at, loss, first, "");
    }

    void add(PlacedValue at, Loss loss, Object first, Object second) {
        Bilingual reason = loss.reason(first.toString(), second.toString());
        found.add(new NotCarried(at.pointer(), at.line(), at.column(), loss.code(), reason));
    }

    List<NotCarried> inOrder() {
        return found.stream()
                .sorted(Comparator.comparingInt(NotCarried::line).thenComparingInt(NotCarried::column))
                .toList();
    }
}
