package org.penggai.derive.targets;

import java.math.BigDecimal;
import org.penggai.ledger.FinanceStatement;

/**
 * Income of a whole project against its cost.
 *
 * @param projectId the project
 * @param statement the last final statement, or without one the last forecast
 * @param income income less borrowing, in 元; null when unknown
 * @param deficitPercent how far income falls short of cost, as a percentage of cost, rounded up; not below zero; null
 *     when unknown
 */
public record ProjectBalance(
        String projectId, FinanceStatement statement, BigDecimal income, BigDecimal deficitPercent) {}
