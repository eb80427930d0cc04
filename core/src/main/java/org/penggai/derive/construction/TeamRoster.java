package org.penggai.derive.construction;

import java.util.List;

/**
 * Which departments have seconded people to the expropriation team, on the last day known.
 *
 * @param lacking departments of whom nobody certainly is
 * @param certainlyLacking those of them of whom nobody may be either
 */
public record TeamRoster(List<String> lacking, List<String> certainlyLacking) {}
