package org.penggai.derive.money;

import java.math.BigDecimal;
import org.penggai.Bilingual;
import org.penggai.ledger.FundKind;

/**
 * Money of one fund that is proven to be outside what the fund may be used for, though not at which of several places:
 * who received it has money of its own as well, and paid out part of both. Beside what is proven of each place.
 *
 * @param fundId the fund
 * @param fundKind its kind
 * @param amount at least so much, in 元, above zero
 * @param first the use with which it first went out
 * @param how how the amount was reached
 */
public record UnplacedMoney(String fundId, FundKind fundKind, BigDecimal amount, FundUse first, Bilingual how) {}
