package org.penggai.oc4ids;

import org.penggai.Bilingual;
import org.penggai.ledger.PersonalNumbers;

/**
 * Something of a package that is not in the ledger made of it, or only in part, with all that it holds.
 *
 * @param pointer JSON Pointer of the place in the package
 * @param line line, from 1
 * @param column column, from 1
 * @param code what kind of reason, in kebab-case
 * @param reason why
 */
public record NotCarried(String pointer, int line, int column, String code, Bilingual reason) {
    public NotCarried {
        pointer = PersonalNumbers.masked(pointer);
        reason = new Bilingual(PersonalNumbers.masked(reason.zh()), PersonalNumbers.masked(reason.en()));
    }

    /** The whole as one line in each language. */
    public Bilingual message() {
        return new Bilingual(
                "第" + line + "行第" + column + "列 " + pointer + "：" + reason.zh(),
                "line " + line + ", column " + column + " " + pointer + ": " + reason.en());
    }
}
