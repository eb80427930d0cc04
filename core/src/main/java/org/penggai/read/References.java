package org.penggai.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.penggai.Bilingual;

/** The ids of a ledger, and the references to them that can't be told right or wrong before the whole file is read. */
final class References {
    private record Open(String array, String id, String pointer, long place) {}

    private final Problems problems;
    private final Map<String, Map<String, Integer>> ids = new HashMap<>();
    private final Set<String> arraysRead = new HashSet<>();
    private final List<Open> open = new ArrayList<>();

    References(Problems problems) {
        this.problems = problems;
    }

    void begin(String array) {
        arraysRead.add(array);
    }

    /** Notes the id of a fact; a second one of the same array is a problem. */
    void define(String array, String id, int index, String pointer, long place) {
        Integer first = ids.computeIfAbsent(array, name -> new HashMap<>()).putIfAbsent(id, index);
        if (first != null) {
            problems.error(
                    "duplicate-id",
                    pointer,
                    place,
                    new Bilingual(
                            "编号 \"" + Problems.shown(id) + "\" 与 /" + array + "/" + first + " 相同",
                            "the id \"" + Problems.shown(id) + "\" of /" + array + "/" + first + " again"),
                    new Bilingual("同类中唯一的编号", "an id that is unique in its array"));
        }
    }

    /** Whether a reference is known to be good already. */
    boolean known(String array, String id) {
        Map<String, Integer> defined = ids.get(array);
        return defined != null && defined.containsKey(id);
    }

    /** Keeps a reference that may be defined further on. */
    void refer(String array, String id, String pointer, long place) {
        open.add(new Open(array, id, pointer, place));
    }

    /** Notes every reference to a fact that an array given does not hold. */
    void close() {
        for (Open reference : open) {
            if (arraysRead.contains(reference.array()) && !known(reference.array(), reference.id())) {
                problems.error(
                        "dangling-reference",
                        reference.pointer(),
                        reference.place(),
                        new Bilingual(
                                "编号 \"" + Problems.shown(reference.id()) + "\"，而 /" + reference.array() + " 中没有",
                                "the id \"" + Problems.shown(reference.id()) + "\", which is not in /"
                                        + reference.array()),
                        new Bilingual(
                                "/" + reference.array() + " 中已有的编号", "an id that stands in /" + reference.array()));
            }
        }
    }
}
