package org.penggai.html;

import java.util.List;
import org.penggai.Bilingual;
import org.penggai.write.TextReportWriter.Language;

/**
 * What stands around a page.
 *
 * @param first the language that the page opens in
 * @param title its title
 * @param style the style sheets, as one
 * @param script its script; null for none
 */
record Frame(Language first, Bilingual title, Asset style, Asset script) {
    static Frame of(Language first, Bilingual title, Asset script, String... styles) {
        return new Frame(first, title, Asset.joined(List.of(styles)), script);
    }

    /** Nothing is loaded; no script or style but those that stand here is run or heard. */
    String policy() {
        return "default-src 'none'; img-src data:; style-src " + style.digest() + "; script-src "
                + (script == null ? "'none'" : script.digest()) + "; base-uri 'none'; form-action 'none'";
    }

    boolean chinese() {
        return first == Language.ZH;
    }
}
