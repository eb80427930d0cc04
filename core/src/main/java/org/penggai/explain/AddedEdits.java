package org.penggai.explain;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.penggai.judge.Outcome;
import org.penggai.ledger.Detail;
import org.penggai.ledger.EventDate;
import org.penggai.ledger.Fact;
import org.penggai.ledger.Facts;
import org.penggai.ledger.Ledger;
import org.penggai.pack.RuleBlock;

/** Records, and parts of records, that there were not: those that people can add, and what a block found none of. */
final class AddedEdits {
    private static final long RECORD_ADDED = 2_000;
    private static final long PART_ADDED = 1_000;
    private static final long LACKING = 600;
    private static final int MOST_LACKING = 12;

    private final EditGround ground;
    private final Ledger ledger;
    private final LocalDate today;
    private final List<Edit> edits;
    private final Drafts drafts;

    /** @param edits filled with them */
    AddedEdits(EditGround ground, Drafts drafts, List<Edit> edits) {
        this.ground = ground;
        this.ledger = ground.ledger();
        this.today = ground.today();
        this.edits = edits;
        this.drafts = drafts;
    }

    /** One more in each list of parts of a fact that people can add to. */
    void parts(Fact fact) {
        Fact own = ground.own(fact);
        for (RecordComponent component :
                own == null ? new RecordComponent[0] : own.getClass().getRecordComponents()) {
            Class<?> element = Copies.element(component);
            String pointer = own == null ? "" : ground.pointer(own) + "/" + component.getName() + "/-";
            if (element != null && Detail.class.isAssignableFrom(element) && ground.act(pointer)) {
                part(own, pointer, component.getName(), element);
            }
        }
    }

    /** A payment, assignment or another part of a fact, today or on a day that the rule read. */
    private void part(Fact own, String pointer, String field, Class<?> element) {
        List<?> before = (List<?>) Facts.value(own, field);
        long order = 0;
        for (LocalDate day : ground.days()) {
            for (Object added : drafts.of(element, Map.of(), own, day)) {
                List<Object> longer = new ArrayList<>(before == null ? List.of() : before);
                longer.add(added);
                edits.add(ground.words()
                        .added(
                                nature(pointer, added, before != null),
                                PART_ADDED + order++,
                                pointer,
                                added,
                                () -> Copies.with(ledger, own, (Fact) Copies.with(own, field, longer))));
            }
        }
    }

    /** A list that the ledger gives is whole: what is added to it with a date of the past contradicts it. */
    private Change.Nature nature(String pointer, Object added, boolean listed) {
        boolean past = Facts.fields(added.getClass()).stream()
                .map(field -> Copies.day(Facts.value(added, field)))
                .anyMatch(day -> day != null && day.isBefore(today));
        return ground.act(pointer) && !past
                ? Change.Nature.ACT
                : listed && !ground.missing(pointer.substring(0, pointer.length() - "/-".length()))
                        ? Change.Nature.RESTATE
                        : Change.Nature.SAY;
    }

    /** Records of today of a kind that people can add, filled with what the subject and the conditions say. */
    void records(Class<? extends Fact> kind) {
        long order = 0;
        for (Object added : drafts.of(kind, Map.of(), ground.subject(), today)) {
            record((Fact) added, RECORD_ADDED + order++);
        }
    }

    /** A record of the kind that a block found none of, made of what it asks of it: as asked, and the same of today. */
    void absent(Tracer.Path path) {
        for (Tracer.Step step : path.steps()) {
            RuleBlock.Condition condition = step.condition();
            if (!condition.kind().equals("not") || !step.held()) {
                continue;
            }
            RuleBlock.Condition inner = condition.conditions().get(0);
            Class<? extends Fact> kind = Facts.kinds().values().stream()
                    .filter(type -> type.getSimpleName().equals(inner.type()))
                    .findFirst()
                    .orElse(null);
            if (kind != null && inner.from() == null) {
                Map<String, Object> asked = Wishes.of(kind, inner, path.variables(), today);
                Map<String, Object> now = new HashMap<>(asked);
                now.replaceAll((field, value) -> Copies.day(value) == null
                        ? value
                        : value instanceof EventDate ? EventDate.on(today) : (Object) today);
                Set<Object> added = new LinkedHashSet<>(drafts.of(kind, asked, ground.subject(), today));
                added.addAll(drafts.of(kind, now, ground.subject(), today));
                added.forEach(one -> record((Fact) one, RECORD_ADDED));
            }
        }
    }

    /** A record of the kind that a condition looked for in vain: with one the rule would go on. */
    void lacking(Tracer.Path path) {
        Tracer.Step last = path.steps().get(path.steps().size() - 1);
        RuleBlock.Condition condition = last.condition();
        if (ground.outcome() != Outcome.NOT_APPLICABLE
                || path.held()
                || condition.kind().equals("not")) {
            return;
        }
        RuleBlock.Condition inner = condition.kind().equals("pattern")
                ? condition
                : condition.conditions().get(0);
        Facts.kinds().values().stream()
                .filter(kind -> kind.getSimpleName().equals(inner.type())
                        && kind != ground.subject().getClass()
                        && inner.from() == null)
                .forEach(kind ->
                        drafts
                                .of(kind, Wishes.of(kind, inner, path.variables(), today), ground.subject(), today)
                                .stream()
                                .limit(MOST_LACKING)
                                .forEach(one -> record((Fact) one, LACKING)));
    }

    private void record(Fact added, long size) {
        // A block may look for the subject's own record again; a second one of that id would be no ledger.
        if (!Copies.ordered(added) || Copies.index(ledger, added) >= 0) {
            return;
        }
        String array = Facts.array(added.getClass());
        Change.Nature nature = nature("/" + array + "/-", added, Facts.in(ledger, array) != null);
        if (nature == Change.Nature.SAY && ground.open() && !ground.missing("/" + array)) {
            return;
        }
        edits.add(ground.words().added(nature, size, "/" + array + "/-", added, () -> Copies.and(ledger, added)));
    }

    /** Whole arrays that the verdict asks for, given as empty. */
    void emptyArrays() {
        for (String pointer : ground.missing()) {
            String array = pointer.substring(1);
            if (Facts.kinds().containsKey(array) && Facts.in(ledger, array) == null) {
                edits.add(ground.words().changed(Change.Nature.SAY, 0, pointer, null, List.of(), () ->
                        (Ledger) Copies.with(ledger, array, List.of())));
            }
        }
    }

    /** The amounts that a part or record may be of: the money at stake, else what the rule compared with. */
    static List<BigDecimal> amounts(EditGround ground) {
        BigDecimal stake = ground.stake();
        return stake != null
                ? List.of(stake)
                : ground.figures().stream().filter(Drafts::isMoney).toList();
    }
}
