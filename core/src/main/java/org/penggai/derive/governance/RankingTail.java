package org.penggai.derive.governance;

import java.util.List;

/**
 * The lowest of a ranking.
 *
 * @param rankingId the ranking
 * @param size how many it ranks; null when its entries are unknown
 * @param allOnTarget whether all of them were on target; null when that is not known
 * @param lowest projects of the lowest ranks, as many as the parameters say; null when a rank is unknown
 * @param uncriticised those of them that the circular does not name; null when either is unknown
 */
public record RankingTail(
        String rankingId, Integer size, Boolean allOnTarget, List<String> lowest, List<String> uncriticised) {}
