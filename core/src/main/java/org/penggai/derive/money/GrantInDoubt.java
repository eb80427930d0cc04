package org.penggai.derive.money;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.penggai.Bilingual;
import org.penggai.derive.funds.GrantUse;

/**
 * A grant of which some may be at several places that fall under several rules, so that none of these can tell of it.
 *
 * @param fundId the grant
 * @param amount at least so much is proven to be at one of them, in 元; null when nothing is
 * @param first the use with which that first went out; where nothing is proven the first that leaves it open
 * @param how how the amount was reached; null when nothing is proven
 */
public record GrantInDoubt(String fundId, BigDecimal amount, FundUse first, Bilingual how) {
    static void derive(List<UnplacedMoney> unplaced, List<FundUse> uses, Consumer<Object> facts) {
        Map<String, FundUse> first = new LinkedHashMap<>();
        Map<String, Set<GrantUse>> kinds = new LinkedHashMap<>();
        for (FundUse use : uses) {
            if (mayBeOutside(use)) {
                first.putIfAbsent(use.fundId(), use);
                kinds.computeIfAbsent(use.fundId(), fund -> EnumSet.noneOf(GrantUse.class))
                        .add(use.inRevenue() ? GrantUse.BUDGET : use.getGrantUse());
            }
        }
        kinds.forEach((fund, open) -> {
            if (open.size() > 1) {
                facts.accept(unplaced.stream()
                        .filter(one -> one.fundId().equals(fund)
                                && UnplacedGrant.kinds(one, uses).size() > 1)
                        .findFirst()
                        .map(one -> new GrantInDoubt(fund, one.amount(), one.first(), one.how()))
                        .orElseGet(() -> new GrantInDoubt(fund, null, first.get(fund), null)));
            }
        });
    }

    private static boolean mayBeOutside(FundUse use) {
        return GrantUse.grant(use.fundKind())
                && (use.getGrantUse() != null || use.inRevenue())
                && !Boolean.TRUE.equals(use.getInside())
                && !Boolean.TRUE.equals(use.ownAccount())
                && use.possibleOutstanding().compareTo(use.provenOutstanding()) > 0;
    }
}
