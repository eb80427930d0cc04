package org.penggai.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.penggai.Bilingual;

/**
 * The personal data of a ledger: the names of natural persons and the bank account numbers that it gives. What is told of the
 * ledger has them masked, wherever in a sentence they stand, and any other number of that kind. Organisations stay readable.
 */
public final class PersonalData {
    /** Of no ledger, and nothing is masked. */
    public static final PersonalData SHOWN = new PersonalData(false);

    private static final int KEY = 2;
    private static final Pattern BETWEEN_NAMES = Pattern.compile("[、，,;；/／&和及 \\t\\n（）()]+");

    private final boolean masks;

    /** What is masked with what it becomes, and what is left as it is, by the first two characters, the longest first. */
    private final Map<String, List<Known>> known = new HashMap<>();

    private record Known(String text, String shown) {}

    private PersonalData(boolean masks) {
        this.masks = masks;
    }

    /** What {@code ledger} gives. */
    public static PersonalData of(Ledger ledger) {
        PersonalData data = new PersonalData(true);
        Map<String, String> shown = new HashMap<>();
        Set<String> organisations = new HashSet<>();
        each(ledger.organisations(), one -> organisations.add(one.name()));
        each(ledger.offices(), one -> organisations.add(one.name()));
        organisations.add(ledger.jurisdiction().name());
        PersonalFields.accounts(ledger, number -> {
            if (number.length() >= KEY) {
                shown.put(number, PersonalNumbers.starred(number));
            }
        });
        PersonalFields.names(ledger, text -> {
            if (!organisations.contains(text)) {
                names(text, shown);
            }
        });
        each(ledger.accounts(), account -> {
            if (account.kind() == AccountKind.HOUSEHOLD && account.name() != null) {
                names(account.name(), shown);
            } else {
                maybe(account.name(), shown);
            }
        });
        each(ledger.transfers(), transfer -> maybe(transfer.payeeName(), shown));
        each(ledger.payables(), payable -> maybe(payable.payeeName(), shown));
        each(ledger.waivers(), waiver -> maybe(waiver.approver(), shown));
        each(ledger.loans(), loan -> maybe(loan.lender(), shown));
        organisations.stream().filter(name -> name.length() >= KEY).forEach(name -> shown.put(name, name));
        data.know(shown);
        return data;
    }

    /** The same with what is given beside the ledger: who approved its waivers. */
    public PersonalData with(Collection<Waiver> waivers) {
        if (!masks || waivers.isEmpty()) {
            return this;
        }
        PersonalData more = new PersonalData(true);
        Map<String, String> shown = new HashMap<>();
        waivers.forEach(waiver -> maybe(waiver.approver(), shown));
        known.values().forEach(list -> list.forEach(one -> shown.put(one.text(), one.shown())));
        more.know(shown);
        return more;
    }

    private void know(Map<String, String> shown) {
        shown.forEach((text, mask) -> known.computeIfAbsent(text.substring(0, KEY), key -> new ArrayList<>())
                .add(new Known(text, mask)));
        known.values()
                .forEach(list -> list.sort(
                        Comparator.comparing((Known one) -> -one.text().length())
                                .thenComparing(Known::text)));
    }

    private static <T> void each(List<T> facts, Consumer<? super T> what) {
        if (facts != null) {
            facts.forEach(what);
        }
    }

    /** The persons that a field names, one or several. */
    private static void names(String text, Map<String, String> shown) {
        for (String name : BETWEEN_NAMES.split(text)) {
            if (name.length() >= KEY && PersonNames.isPerson(name)) {
                shown.put(name, PersonNames.masked(name));
            }
        }
    }

    private static void maybe(String name, Map<String, String> shown) {
        if (name != null && PersonNames.looksLikeOne(name)) {
            shown.put(name, PersonNames.masked(name));
        }
    }

    /** A text as it may be shown; null for null. */
    public String masked(String text) {
        if (!masks || text == null) {
            return text;
        }
        return PersonalNumbers.masked(known.isEmpty() ? text : withoutKnown(text));
    }

    private String withoutKnown(String text) {
        StringBuilder shown = null;
        int copied = 0;
        for (int i = 0; i + KEY <= text.length(); ) {
            Known found = at(text, i);
            if (found == null) {
                i++;
                continue;
            }
            shown = shown == null ? new StringBuilder() : shown;
            shown.append(text, copied, i).append(found.shown());
            i += found.text().length();
            copied = i;
        }
        return shown == null ? text : shown.append(text, copied, text.length()).toString();
    }

    private Known at(String text, int place) {
        for (Known one : known.getOrDefault(text.substring(place, place + KEY), List.of())) {
            if (text.startsWith(one.text(), place)) {
                return one;
            }
        }
        return null;
    }

    /** A text in both languages as it may be shown; null for null. */
    public Bilingual masked(Bilingual text) {
        return !masks || text == null ? text : new Bilingual(masked(text.zh()), masked(text.en()));
    }

    /** A value as it may be shown: texts, also within lists; all else is as it is. */
    public Object masked(Object value) {
        if (!masks) {
            return value;
        }
        if (value instanceof String text) {
            return masked(text);
        }
        if (value instanceof Bilingual both) {
            return masked(both);
        }
        return value instanceof Collection<?> many
                ? many.stream().map(this::masked).toList()
                : value;
    }
}
