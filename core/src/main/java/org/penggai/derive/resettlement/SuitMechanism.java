package org.penggai.derive.resettlement;

import java.util.List;
import java.util.function.Consumer;
import org.penggai.derive.AsOf;
import org.penggai.derive.DeriveContext;
import org.penggai.ledger.Fact;
import org.penggai.ledger.Litigation;
import org.penggai.ledger.MechanismDocument;
import org.penggai.ledger.MechanismKind;

/**
 * A document that founds, or may found, the government-court mechanism for a suit: one of no project in particular, or that names
 * the suit's.
 *
 * @param litigationId the suit
 * @param certain whether it certainly does by the as-of date
 * @param source the document or, where it is open whether it names the suit's project, perhaps the suit
 * @param unclearField which field of {@code source} leaves it open; null when none does
 */
public record SuitMechanism(String litigationId, boolean certain, Fact source, String unclearField) {
    static void derive(DeriveContext context, Litigation suit, Consumer<Object> facts) {
        AsOf asOf = context.asOf();
        for (MechanismDocument document : DeriveContext.orEmpty(context.ledger().mechanismDocuments())) {
            boolean adopted = document.adoptedOn().happenedBy(asOf.date());
            Boolean meant = meant(document, suit);
            boolean possible = adopted || !document.adoptedOn().notBy(asOf.knownThrough(), asOf.knownThrough());
            if (document.kind() != MechanismKind.LITIGATION_MECHANISM || !possible || Boolean.FALSE.equals(meant)) {
                continue;
            }
            String unclear = !adopted
                    ? "adoptedOn"
                    : document.documentNumber() == null ? "documentNumber" : meant == null ? "projectIds" : null;
            boolean ofSuit = "projectIds".equals(unclear) && document.projectIds() != null;
            boolean certain = unclear == null;
            facts.accept(
                    new SuitMechanism(suit.id(), certain, ofSuit ? suit : document, ofSuit ? "projectId" : unclear));
        }
    }

    /** Whether it is meant for the suit; null when that is not known. */
    private static Boolean meant(MechanismDocument document, Litigation suit) {
        List<String> projects = document.projectIds();
        if (projects == null || suit.projectId() == null && !projects.isEmpty()) {
            return null;
        }
        return projects.isEmpty() || projects.contains(suit.projectId());
    }
}
