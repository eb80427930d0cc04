package org.penggai.explain;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.penggai.Bilingual;
import org.penggai.pack.Rule;

/** What the obligations of deadlines are called: by the title of the rule that they are named after, else by a word. */
final class Duties {
    /** Ends of obligations that run from the earliest or latest start that may be. */
    private static final Map<String, Bilingual> BOUNDS = Map.of(
            "-at-the-earliest", new Bilingual("（最早）", ", at the earliest"),
            "-at-earliest", new Bilingual("（最早）", ", at the earliest"),
            "-earliest", new Bilingual("（最早）", ", at the earliest"),
            "-at-latest", new Bilingual("（最迟）", ", at the latest"));

    private final Map<String, Bilingual> titles = new HashMap<>();

    /** The duties of rules. */
    Duties(Collection<Rule> rules) {
        for (Rule rule : rules) {
            titles.put(
                    rule.id().substring(rule.id().lastIndexOf('/') + 1),
                    rule.metadata().title());
        }
    }

    /** The words for an obligation. */
    Bilingual of(String obligation) {
        for (Map.Entry<String, Bilingual> bound : BOUNDS.entrySet()) {
            String plain = obligation.substring(
                    0, Math.max(0, obligation.length() - bound.getKey().length()));
            if (obligation.endsWith(bound.getKey()) && !plain.endsWith("-at") && !plain.endsWith("-at-the")) {
                Bilingual duty = plain(plain);
                return new Bilingual(
                        duty.zh() + bound.getValue().zh(),
                        duty.en() + bound.getValue().en());
            }
        }
        return plain(obligation);
    }

    private Bilingual plain(String obligation) {
        Bilingual title = titles.get(obligation);
        return title == null ? Words.field("", obligation) : title;
    }
}
