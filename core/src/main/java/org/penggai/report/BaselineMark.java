package org.penggai.report;

import java.util.Locale;
import java.util.Objects;
import org.penggai.Bilingual;
import org.penggai.judge.Outcome;

/**
 * How a finding stands to an earlier report.
 *
 * @param state whether it is new
 * @param before its outcome then; null where it is new
 */
public record BaselineMark(State state, Outcome before) {
    public BaselineMark {
        Objects.requireNonNull(state, "state");
    }

    /** Whether a finding was there before. */
    public enum State {
        /** It was none then. */
        NEW("新增", "new"),
        /** It was the same. */
        UNCHANGED("未变", "unchanged"),
        /** Its outcome, amount or days were others. */
        UPDATED("有变化", "updated"),
        /** It was one then, and is none any more. */
        ABSENT("已消失", "absent");

        private final Bilingual label;

        State(String zh, String en) {
            label = new Bilingual(zh, en);
        }

        /** What readers call it. */
        public Bilingual label() {
            return label;
        }

        /** The code in reports. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
