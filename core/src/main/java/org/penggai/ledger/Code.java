package org.penggai.ledger;

import java.util.Locale;

/** A value of a code list. */
public interface Code {
    /** The constant's name. */
    String name();

    /** The label in Chinese. */
    String zh();

    /** The label in English. */
    String en();

    /** The code as it stands in JSON, in camelCase. */
    default String code() {
        StringBuilder code = new StringBuilder();
        for (String word : name().toLowerCase(Locale.ROOT).split("_")) {
            code.append(code.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return code.toString();
    }
}
