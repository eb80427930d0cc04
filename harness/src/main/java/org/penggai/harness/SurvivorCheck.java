package org.penggai.harness;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * How the changes of a rule that no case notices compare with those recorded beside its cases.
 *
 * @param rule id of the rule
 * @param list the file that they are recorded in
 * @param changedBlocks blocks of the rule that say something else than when they were recorded, or came, or went
 * @param added changes that no case notices and that are not recorded
 * @param gone recorded changes that there are no more
 * @param noticedNow how many recorded changes a case notices by now
 */
public record SurvivorCheck(
        String rule, Path list, List<String> changedBlocks, List<String> added, List<String> gone, int noticedNow) {
    public SurvivorCheck {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(list, "list");
        changedBlocks = List.copyOf(changedBlocks);
        added = List.copyOf(added);
        gone = List.copyOf(gone);
    }

    /** Whether the rule says what it said, and no more goes unnoticed than did. */
    public boolean holds() {
        return changedBlocks.isEmpty() && added.isEmpty() && gone.isEmpty();
    }
}
