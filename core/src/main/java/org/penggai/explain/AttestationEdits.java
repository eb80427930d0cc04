package org.penggai.explain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.penggai.ledger.Attestation;
import org.penggai.ledger.AttestationVerdict;
import org.penggai.ledger.Ledger;

/** An attestation that the verdict asks for. */
final class AttestationEdits {
    /** What a verdict names as missing when it asks for one. */
    static final String ASKED = "/attestations";

    private final EditGround ground;
    private final List<Edit> edits;

    /** @param edits filled with them */
    AttestationEdits(EditGround ground, List<Edit> edits) {
        this.ground = ground;
        this.edits = edits;
    }

    /** That the subject complies, attested today. */
    void of(String rule) {
        if (!ground.missing(ASKED)) {
            return;
        }
        Ledger ledger = ground.ledger();
        Map<String, Object> values = new HashMap<>();
        values.put("id", "added");
        values.put("about", rule);
        values.put("subjectId", ground.subject().id());
        values.put("attestedBy", Words.TO_FILL_IN);
        values.put("attestedOn", ground.today());
        values.put("validUntil", ground.today().plusYears(1));
        values.put("verdict", AttestationVerdict.POSITIVE);
        Attestation attestation = (Attestation) Copies.of(Attestation.class, values);
        edits.add(ground.words()
                .added(Change.Nature.SAY, 0, "/attestations/-", attestation, () -> Copies.and(ledger, attestation)));
    }
}
