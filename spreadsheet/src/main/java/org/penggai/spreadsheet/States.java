package org.penggai.spreadsheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.penggai.Bilingual;

/** What is said of lists as wholes: that there is none, that there are some, that it is not known. */
final class States {
    private static final Bilingual WORDS = new Bilingual("有、无、不详，或留空", "有 (some), 无 (none), 不详 (unknown), or nothing");

    private final SheetProblems problems;
    private final Map<String, Map<String, Said>> ofArrays = new HashMap<>();

    private record Said(String word, Spot spot) {}

    States(SheetProblems problems) {
        this.problems = problems;
    }

    /** Takes what a cell says of an owner's array. */
    void take(String owner, String array, RawCell cell, Spot spot) {
        if (ofArrays.computeIfAbsent(owner, key -> new HashMap<>()).put(array, new Said(word(cell), spot)) != null) {
            problems.add(
                    "duplicate-state",
                    spot,
                    new Bilingual("这一种类写了两次", "this kind stands twice"),
                    new Bilingual("每种一次", "each kind once"));
        }
    }

    private static String word(RawCell cell) {
        return cell == null ? "" : cell.text().strip();
    }

    /** Puts an owner's facts of an array into its ledger, or what is said where there are none. */
    void put(Placed.Obj ledger, String owner, boolean whole, SheetPlan sheet, List<Placed.Obj> facts) {
        if (!facts.isEmpty()) {
            ledger.with(sheet.array(), new Placed.Arr(facts.get(0).spot(), new ArrayList<>(facts)));
        }
        Said said = ofArrays.getOrDefault(owner, Map.of()).get(sheet.array());
        if (said != null) {
            settle(ledger, sheet.array(), said.word(), said.spot(), whole, sheet.name());
        }
    }

    /** Puts in what a word says of a list, and tells where the list says otherwise. */
    void settle(Placed.Obj holder, String list, RawCell cell, Spot spot, boolean whole, String sheet) {
        settle(holder, list, word(cell), spot, whole, sheet);
    }

    private void settle(Placed.Obj holder, String list, String word, Spot spot, boolean whole, String sheet) {
        boolean some = holder.get(list) != null;
        switch (word) {
            case "" -> {
                // says nothing
            }
            case Words.SOME -> {
                if (!some) {
                    contradiction(
                            spot,
                            "写了“有”，“" + sheet + "”表却没有",
                            "said to be some, but there is none in the sheet " + sheet);
                }
            }
            case Words.NONE -> {
                if (some) {
                    contradiction(
                            spot,
                            "写了“无”，“" + sheet + "”表却有",
                            "said to be none, but there is one in the sheet " + sheet);
                } else {
                    holder.with(list, new Placed.Arr(spot, List.of()));
                }
            }
            case Words.UNKNOWN -> {
                if (some) {
                    contradiction(
                            spot,
                            "写了“不详”，“" + sheet + "”表却有",
                            "said to be unknown, but there is one in the sheet " + sheet);
                } else if (!whole) {
                    holder.with(list, new Placed.Raw(spot, Placed.Raw.NULL));
                }
            }
            default ->
                problems.add("unknown-state", spot, new Bilingual("不是可写的词", "no word that can stand here"), WORDS);
        }
    }

    private void contradiction(Spot spot, String zh, String en) {
        problems.add("contradiction", spot, new Bilingual(zh, en), new Bilingual("两处一致", "both to say the same"));
    }
}
