package org.penggai.derive.funds;

import java.math.BigDecimal;
import org.penggai.ledger.Fund;
import org.penggai.ledger.Recovery;

/**
 * What the treasury recovered of a fund, in 元.
 *
 * @param fundId the fund
 * @param documented recoveries that carry a document number
 * @param possible all recoveries; null when it is not known whether there are any
 */
public record Recovered(String fundId, BigDecimal documented, BigDecimal possible) {
    static Recovered of(Fund fund) {
        BigDecimal documented = BigDecimal.ZERO.setScale(2);
        BigDecimal all = documented;
        if (fund.recoveries() == null) {
            return new Recovered(fund.id(), documented, null);
        }
        for (Recovery recovery : fund.recoveries()) {
            all = all.add(recovery.amount());
            if (recovery.documentNumber() != null) {
                documented = documented.add(recovery.amount());
            }
        }
        return new Recovered(fund.id(), documented, all);
    }
}
