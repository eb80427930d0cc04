package org.penggai.derive.money;

import java.math.BigDecimal;
import java.util.List;
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
    /**
     * @param unplaced what of one fund is somewhere outside; null for nothing
     * @param uses that fund's uses
     */
    static void derive(UnplacedMoney unplaced, List<FundUse> uses, Consumer<Object> facts) {
        List<FundUse> open = uses.stream().filter(GrantInDoubt::mayBeOutside).toList();
        boolean several = open.stream().map(GrantInDoubt::kind).distinct().count() > 1;
        if (several && unplaced != null && UnplacedGrant.kinds(uses).size() > 1) {
            facts.accept(new GrantInDoubt(unplaced.fundId(), unplaced.amount(), unplaced.first(), unplaced.how()));
        } else if (several) {
            facts.accept(new GrantInDoubt(open.get(0).fundId(), null, open.get(0), null));
        }
    }

    private static GrantUse kind(FundUse use) {
        return use.inRevenue() ? GrantUse.BUDGET : use.getGrantUse();
    }

    private static boolean mayBeOutside(FundUse use) {
        return GrantUse.grant(use.fundKind())
                && (use.getGrantUse() != null || use.inRevenue())
                && !Boolean.TRUE.equals(use.getInside())
                && !Boolean.TRUE.equals(use.ownAccount())
                && use.possibleOutstanding().compareTo(use.provenOutstanding()) > 0;
    }
}
