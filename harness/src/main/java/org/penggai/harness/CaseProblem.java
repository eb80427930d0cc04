package org.penggai.harness;

import org.penggai.Bilingual;

/**
 * Something wrong with a file of cases, so that it can't be run.
 *
 * @param place where it stands
 * @param text what is wrong, and what was expected
 */
public record CaseProblem(Place place, Bilingual text) {
    /** The whole problem as one line in each language. */
    public Bilingual message() {
        return new Bilingual(place + "：" + text.zh(), place + ": " + text.en());
    }
}
