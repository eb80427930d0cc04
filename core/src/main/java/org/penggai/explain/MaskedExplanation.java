package org.penggai.explain;

import java.util.List;
import org.penggai.ledger.PersonalData;

/** Explanations with what is personal masked. */
public final class MaskedExplanation {
    private final PersonalData personal;

    /** Masks as {@code personal} has it. */
    public MaskedExplanation(PersonalData personal) {
        this.personal = personal;
    }

    /** The explanation as it may be shown. */
    public Explanation of(Explanation whole) {
        return personal == PersonalData.SHOWN
                ? whole
                : new Explanation(
                        whole.rule(),
                        whole.title(),
                        whole.subjectType(),
                        whole.subjectKind(),
                        whole.subject(),
                        personal.masked(whole.subjectName()),
                        whole.asOf(),
                        whole.outcome(),
                        personal.masked(whole.message()),
                        whole.notes().stream().map(personal::masked).toList(),
                        whole.blocks().stream().map(this::of).toList(),
                        of(whole.change()),
                        whole.cure(),
                        whole.tried(),
                        whole.untried(),
                        whole.harmful());
    }

    private BlockTrace of(BlockTrace block) {
        return new BlockTrace(
                block.block(),
                block.says(),
                block.held(),
                block.decides(),
                block.conditions().stream().map(this::of).toList());
    }

    private ConditionTrace of(ConditionTrace condition) {
        return new ConditionTrace(
                condition.text(),
                personal.masked(condition.words()),
                condition.line(),
                condition.reached(),
                condition.held(),
                condition.failed(),
                personal.masked(condition.failedWords()),
                condition.facts().stream().map(personal::masked).toList(),
                values(condition.values()));
    }

    private List<ConditionTrace.SeenValue> values(List<ConditionTrace.SeenValue> values) {
        return values.stream()
                .map(value -> new ConditionTrace.SeenValue(
                        value.name(), personal.masked(value.value()), value.label(), personal.masked(value.words())))
                .toList();
    }

    private Change of(Change change) {
        return change == null
                ? null
                : new Change(
                        change.nature(),
                        change.pointer(),
                        personal.masked(change.from()),
                        personal.masked(change.to()),
                        change.outcome(),
                        change.attestation(),
                        personal.masked(change.message()));
    }
}
