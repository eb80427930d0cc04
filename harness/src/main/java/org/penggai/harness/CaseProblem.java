package org.penggai.harness;

import org.penggai.Bilingual;
import org.penggai.read.InputProblem;

/**
 * Something wrong with a file of cases, so that it can't be run.
 *
 * @param place where it stands
 * @param text what is wrong, and what was expected
 */
public record CaseProblem(Place place, Bilingual text) {
    /** What is wrong with a file, as what reads ledgers and workbooks tells it. */
    static CaseProblem of(String file, InputProblem problem) {
        return new CaseProblem(
                new Place(file, problem.pointer(), problem.line(), problem.column(), problem.sheet()),
                new Bilingual(
                        problem.found().zh() + "；应为：" + problem.expected().zh(),
                        problem.found().en() + "; expected: "
                                + problem.expected().en()));
    }

    /** The whole problem as one line in each language. */
    public Bilingual message() {
        return new Bilingual(place.words().zh() + "：" + text.zh(), place.words().en() + ": " + text.en());
    }
}
