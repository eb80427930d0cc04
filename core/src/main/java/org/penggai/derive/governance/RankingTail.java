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
 * @param lowestNames what {@code lowest} are called; null when they are not known
 * @param uncriticisedNames what {@code uncriticised} are called; null when they are not known
 */
public record RankingTail(
        String rankingId,
        Integer size,
        Boolean allOnTarget,
        List<String> lowest,
        List<String> uncriticised,
        List<String> lowestNames,
        List<String> uncriticisedNames) {}
