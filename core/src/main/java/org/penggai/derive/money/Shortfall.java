package org.penggai.derive.money;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.penggai.Bilingual;

/**
 * The largest gap, over all days, between what should lie in a pool of accounts by its earmarked receipts, eligible
 * payments and lawful returns, and what did.
 *
 * @param accountId account that leads the pool (its sister accounts consolidated)
 * @param fundIds earmarks in the pool
 * @param fundId the one earmark that falls short; null when a pool of several can't be told apart
 * @param largest largest gap at the end of a day, in 元, above zero
 * @param on first day on which it was that large
 * @param coveredOn first later day at whose end the gap was closed; null while it is open on the as-of date
 * @param how how it was reached
 */
public record Shortfall(
        String accountId,
        List<String> fundIds,
        String fundId,
        BigDecimal largest,
        LocalDate on,
        LocalDate coveredOn,
        Bilingual how) {}
