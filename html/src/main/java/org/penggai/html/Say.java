package org.penggai.html;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.util.Locale;
import org.penggai.Bilingual;
import org.penggai.judge.Outcome;
import org.penggai.ledger.Describe;
import org.penggai.ledger.Facts;
import org.penggai.report.Locators;

/** Texts in both languages, of which the page shows one; what they hold is escaped as any text is. */
final class Say {
    private Say() {}

    static Content say(String zh, String en) {
        return out -> {
            if (zh.equals(en)) {
                out.writeUserContent(zh);
            } else {
                in("zh-CN", zh, out);
                in("en", en, out);
            }
        };
    }

    static Content say(Bilingual text) {
        return say(text.zh(), text.en());
    }

    static Content say(Outcome outcome) {
        return say(outcome.zh(), outcome.en());
    }

    private static void in(String language, String text, TemplateOutput out) {
        out.writeContent("<span lang=\"" + language + "\">");
        out.writeUserContent(text);
        out.writeContent("</span>");
    }

    static Content locator(String locator) {
        return say(Locators.of(locator));
    }

    /** A kind of fact by what it is called. */
    static Content kind(String type) {
        return Facts.kinds().values().stream()
                .filter(kind -> Facts.typeName(kind).equals(type))
                .map(kind -> kind.getAnnotation(Describe.class))
                .map(described -> say(described.zh().replaceFirst("（.*", ""), words(type)))
                .findFirst()
                .orElseGet(() -> type.equals("county") ? say("县", "county") : say(type, type));
    }

    /** {@code landParcel} as {@code land parcel}. */
    private static String words(String type) {
        return type.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    }

    static String percent(double percent) {
        return String.format(Locale.ROOT, "%.1f%%", percent);
    }

    static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** How long a bar of 100 is. */
    static String width(double percent) {
        return String.format(Locale.ROOT, "%.2f", percent);
    }
}
