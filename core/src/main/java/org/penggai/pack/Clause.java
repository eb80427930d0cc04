package org.penggai.pack;

import java.util.List;
import org.penggai.Bilingual;

/**
 * One statement of the document that a rule pack encodes.
 *
 * @param clause clause id, such as {@code C54}
 * @param locator where it stands in the document
 * @param bound who is bound
 * @param modality how strongly it binds
 * @param duty what must or must not be, paraphrased
 * @param decidable whether a machine can decide it
 * @param facts what is needed to decide it
 * @param open what the document leaves open; null when nothing
 * @param remedy what the document attaches; null when nothing
 * @param reason why no rule decides it; null when rules do
 * @param plannedRules ids of the rules that decide it, landed or not; empty when none does
 */
public record Clause(
        String clause,
        String locator,
        Bilingual bound,
        Modality modality,
        Bilingual duty,
        Decidability decidable,
        Bilingual facts,
        Bilingual open,
        Bilingual remedy,
        Bilingual reason,
        List<String> plannedRules) {}
