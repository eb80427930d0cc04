package org.penggai.derive.funds;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.penggai.derive.DeriveContext;
import org.penggai.ledger.Fund;
import org.penggai.ledger.FundKind;
import org.penggai.ledger.LandParcel;

/**
 * Earmarked money whose use no other rule is for: no grant, and no income of a parcel of land that names it.
 *
 * @param fundId the fund
 */
public record DedicatedFund(String fundId) {
    static void derive(DeriveContext context, Consumer<Object> facts) {
        Set<String> ofParcels = new HashSet<>();
        for (LandParcel parcel : DeriveContext.orEmpty(context.ledger().landParcels())) {
            ofParcels.add(parcel.fundId());
        }
        List<Fund> funds = DeriveContext.orEmpty(context.ledger().funds());
        for (Fund fund : funds) {
            boolean grant = GrantUse.grant(fund.kind());
            boolean parcel = fund.kind() == FundKind.LAND_INCOME && ofParcels.contains(fund.id());
            if (!grant && !parcel) {
                facts.accept(new DedicatedFund(fund.id()));
            }
        }
    }
}
