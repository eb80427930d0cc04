package org.penggai.harness;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.penggai.Bilingual;

/**
 * A base ledger with the facts of a case that differ: objects field by field, arrays of facts by id, other arrays whole; null
 * removes a field, {@code "$remove": true} a fact.
 */
final class Merge {
    private static final String ID = "id";
    private static final String REMOVE = "$remove";

    private final BiConsumer<Place, Bilingual> problems;

    Merge(BiConsumer<Place, Bilingual> problems) {
        this.problems = problems;
    }

    Node.Obj merged(Node.Obj base, Node.Obj changes) {
        Map<String, Node.Field> fields = new LinkedHashMap<>(base.fields());
        changes.fields().forEach((name, change) -> {
            Node before = base.get(name);
            Node value = change.value();
            if (value instanceof Node.Scalar scalar && scalar.isNull()) {
                if (fields.remove(name) == null) {
                    problems.accept(
                            change.place(),
                            new Bilingual("基础台账没有 " + name + "，无从删去", "the base has no " + name + " to remove"));
                }
            } else if (before instanceof Node.Obj object && value instanceof Node.Obj inner) {
                fields.put(name, new Node.Field(change.place(), merged(object, inner)));
            } else if (before instanceof Node.Arr array && value instanceof Node.Arr more && ofFacts(more)) {
                fields.put(name, new Node.Field(change.place(), byId(array, more)));
            } else {
                fields.put(name, change);
            }
        });
        return new Node.Obj(base.place(), fields, base.blanks());
    }

    private static boolean ofFacts(Node.Arr array) {
        return !array.items().isEmpty() && array.items().stream().allMatch(item -> id(item) != null);
    }

    private static String id(Node fact) {
        return fact instanceof Node.Obj object && object.get(ID) instanceof Node.Scalar scalar && scalar.isText()
                ? scalar.text()
                : null;
    }

    /** Whether nothing but that a fact is to be removed is said of it; what else is, is told. */
    private boolean isRemoval(Node.Obj change) {
        boolean right = true;
        if (!(change.get(REMOVE) instanceof Node.Scalar flag
                && flag.isFlag()
                && flag.text().equals("true"))) {
            problems.accept(
                    change.get(REMOVE).place(),
                    new Bilingual(
                            "$remove 只能写 true；不删去就不要写", "$remove can only be true; leave it out to keep the fact"));
            right = false;
        }
        for (Map.Entry<String, Node.Field> field : change.fields().entrySet()) {
            if (!field.getKey().equals(ID) && !field.getKey().equals(REMOVE)) {
                problems.accept(
                        field.getValue().place(),
                        new Bilingual(
                                "删去一条时只写编号，不能再写 " + field.getKey(),
                                "of what is removed only the id is said, and no " + field.getKey()));
                right = false;
            }
        }
        return right;
    }

    private Node.Arr byId(Node.Arr base, Node.Arr changes) {
        List<Node> facts = new ArrayList<>(base.items());
        Map<String, Place> seen = new HashMap<>();
        for (Node change : changes.items()) {
            Place first = seen.putIfAbsent(id(change), change.place());
            if (first != null) {
                problems.accept(
                        change.place(),
                        new Bilingual(
                                "编号 " + id(change) + " 已在 " + first + " 写过，一处写全",
                                id(change) + " stands at " + first + " already: say all of it in one place"));
                continue;
            }
            int index = 0;
            while (index < facts.size() && !id(change).equals(id(facts.get(index)))) {
                index++;
            }
            boolean known = index < facts.size();
            if (((Node.Obj) change).get(REMOVE) != null) {
                if (!isRemoval((Node.Obj) change)) {
                    continue;
                }
                if (known) {
                    facts.remove(index);
                } else {
                    problems.accept(
                            change.place(),
                            new Bilingual(
                                    "基础台账没有 " + id(change) + "，无从删去", "the base has no " + id(change) + " to remove"));
                }
            } else if (known) {
                facts.set(index, merged((Node.Obj) facts.get(index), (Node.Obj) change));
            } else {
                facts.add(change);
            }
        }
        return new Node.Arr(changes.place(), facts);
    }
}
