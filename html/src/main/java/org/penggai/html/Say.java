package org.penggai.html;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.math.BigDecimal;
import java.util.Locale;
import org.penggai.Bilingual;
import org.penggai.judge.Outcome;
import org.penggai.report.Figures;
import org.penggai.report.Finding;
import org.penggai.report.Locators;
import org.penggai.write.SubjectWords;

/** Texts in both languages, of which the page shows one; what they hold is escaped as any text is. */
final class Say {
    private Say() {}

    static Content say(String zh, String en) {
        return out -> {
            if (zh.equals(en)) {
                out.writeUserContent(zh);
            } else {
                in("span", "zh-CN", zh, out);
                in("span", "en", en, out);
            }
        };
    }

    static Content say(Bilingual text) {
        return say(text.zh(), text.en());
    }

    static Content say(Outcome outcome) {
        return say(outcome.zh(), outcome.en());
    }

    /** The same within a drawing, where other elements end it. */
    static Content drawn(String zh, String en) {
        return out -> {
            if (zh.equals(en)) {
                out.writeUserContent(zh);
            } else {
                in("tspan", "zh-CN", zh, out);
                in("tspan", "en", en, out);
            }
        };
    }

    private static void in(String element, String language, String text, TemplateOutput out) {
        out.writeContent("<" + element + " lang=\"" + language + "\">");
        out.writeUserContent(text);
        out.writeContent("</" + element + ">");
    }

    static Content locator(String locator) {
        return say(Locators.of(locator));
    }

    /** A kind of fact by what it is called. */
    static Content kind(String type) {
        return say(SubjectWords.kind(type));
    }

    /** What a finding is about: the project, with the name of its part where it is about one, or the county. */
    static Content name(Finding finding) {
        return say(SubjectWords.whole(finding.subject()));
    }

    static Bilingual own(Finding.SubjectReference subject) {
        return SubjectWords.own(subject);
    }

    static String days(long days) {
        return days == 1 ? "1 day" : count(days) + " days";
    }

    static String percent(double percent) {
        return Double.isNaN(percent) ? "–" : String.format(Locale.ROOT, "%.1f%%", percent);
    }

    static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** An amount in 元, in the unit that people speak in. */
    static Content money(BigDecimal yuan) {
        BigDecimal tenThousands = yuan.movePointLeft(4).stripTrailingZeros();
        String shown = Figures.grouped(tenThousands.scale() < 0 ? tenThousands.setScale(0) : tenThousands);
        return say(
                shown + "万元", Figures.grouped(yuan.stripTrailingZeros().scale() <= 0 ? yuan.setScale(0) : yuan) + " 元");
    }

    /** How long a bar of 100 is, or where something stands in a drawing. */
    static String width(double percent) {
        return String.format(Locale.ROOT, "%.2f", Double.isNaN(percent) ? 0 : percent);
    }
}
