package org.penggai.pack;

import java.util.List;
import java.util.Map;
import org.penggai.Bilingual;

/**
 * What is said of a rule beside its DRL.
 *
 * @param clauses ids of the clauses that it decides
 * @param modality how strongly they bind
 * @param subject kind of fact that it judges, such as {@code building}
 * @param severity how grave a breach is
 * @param stage whether it reads facts or other rules' verdicts
 * @param attested whether a human attestation decides a part of it
 * @param needs arrays of the ledger without which nothing can be decided
 * @param parameters ids of the parameters that it reads
 * @param title title
 * @param reading the reading chosen where the document leaves one open
 * @param messages one sentence for each reason of a breach, with named placeholders
 * @param how how values are reached that the rule works out in the same way each time, by name; null for none
 * @param cure what would clear a breach
 * @param acts what people can do about a breach, as the ledger would show it: {@code array/field}, {@code array/-} for a record
 *     added, {@code array/field/-} for a part added to one; null for none
 * @param remedy what the document attaches; null when nothing
 */
public record RuleMetadata(
        List<String> clauses,
        Modality modality,
        String subject,
        Severity severity,
        Stage stage,
        boolean attested,
        List<String> needs,
        List<String> parameters,
        Bilingual title,
        Bilingual reading,
        Map<String, Bilingual> messages,
        Map<String, Bilingual> how,
        Bilingual cure,
        List<String> acts,
        Bilingual remedy) {

    /** What a rule reads. */
    public enum Stage {
        /** The ledger and what is derived from it. */
        @com.fasterxml.jackson.annotation.JsonProperty("facts")
        FACTS,
        /** The outcomes of the rules that read facts. */
        @com.fasterxml.jackson.annotation.JsonProperty("verdicts")
        VERDICTS
    }
}
