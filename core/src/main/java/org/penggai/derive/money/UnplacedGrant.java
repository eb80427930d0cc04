package org.penggai.derive.money;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.penggai.derive.funds.GrantUse;

/**
 * Money of a grant of which it is not known at which of several places it is, where all of them fall under one rule.
 *
 * @param fundId the grant
 * @param grantUse what every place comes to; money that reached the budget counts as the budget's
 * @param unplaced how much, and how it went out
 */
public record UnplacedGrant(String fundId, GrantUse grantUse, UnplacedMoney unplaced) {
    /**
     * @param unplaced what of one fund is somewhere outside; null for nothing
     * @param uses that fund's uses
     */
    static void derive(UnplacedMoney unplaced, List<FundUse> uses, Consumer<Object> facts) {
        Set<GrantUse> places = unplaced == null ? Set.of() : kinds(uses);
        if (places.size() == 1) {
            facts.accept(new UnplacedGrant(unplaced.fundId(), places.iterator().next(), unplaced));
        }
    }

    /** What the places come to at which a fund's money may be, of those that are certainly outside. */
    static Set<GrantUse> kinds(List<FundUse> uses) {
        return uses.stream()
                .filter(UnplacedGrant::mayHold)
                .map(UnplacedGrant::kind)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(GrantUse.class)));
    }

    private static GrantUse kind(FundUse use) {
        return use.getGrantUse() == GrantUse.REVENUE ? GrantUse.BUDGET : use.getGrantUse();
    }

    private static boolean mayHold(FundUse use) {
        boolean outside = Boolean.FALSE.equals(use.getInside()) && Boolean.FALSE.equals(use.ownAccount());
        boolean named = use.getGrantUse() != null && use.getGrantUse() != GrantUse.UNKNOWN;
        return outside && named && use.possibleOutstanding().compareTo(use.provenOutstanding()) > 0;
    }
}
