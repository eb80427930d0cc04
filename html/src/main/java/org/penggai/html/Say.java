package org.penggai.html;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.math.BigDecimal;
import java.util.Locale;
import org.penggai.Bilingual;
import org.penggai.judge.Outcome;
import org.penggai.ledger.Describe;
import org.penggai.ledger.Facts;
import org.penggai.ledger.Jurisdiction;
import org.penggai.report.Figures;
import org.penggai.report.Finding;
import org.penggai.report.Locators;

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
        return type.equals(Facts.typeName(Jurisdiction.class)) ? say("县", "county") : say(called(type));
    }

    private static Bilingual called(String type) {
        return Facts.kinds().values().stream()
                .filter(kind -> Facts.typeName(kind).equals(type))
                .map(kind -> kind.getAnnotation(Describe.class))
                .map(described -> new Bilingual(described.zh().replaceFirst("（.*", ""), words(type)))
                .findFirst()
                .orElseGet(() -> new Bilingual(type, type));
    }

    /** {@code landParcel} as {@code land parcel}. */
    private static String words(String type) {
        return type.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    }

    /** What a finding is about: the project, with the name of its part where it is about one, or the county. */
    static Content name(Finding finding) {
        Finding.SubjectReference subject = finding.subject();
        if (subject.type().equals(Facts.typeName(Jurisdiction.class))) {
            return say("县级", "the county itself");
        }
        Bilingual own = own(subject);
        if (subject.project() == null) {
            return say(own);
        }
        String project = subject.projectName() == null ? subject.project() : subject.projectName();
        return subject.id().equals(subject.project())
                ? say(project, project)
                : say(project + "：" + own.zh(), project + ": " + own.en());
    }

    /** The name of a subject, or its kind and id. */
    static Bilingual own(Finding.SubjectReference subject) {
        if (subject.name() != null) {
            return new Bilingual(subject.name(), subject.name());
        }
        Bilingual kind = called(subject.type());
        return new Bilingual(kind.zh() + " " + subject.id(), kind.en() + " " + subject.id());
    }

    static String days(long days) {
        return days == 1 ? "1 day" : count(days) + " days";
    }

    static String percent(double percent) {
        return String.format(Locale.ROOT, "%.1f%%", percent);
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
        return String.format(Locale.ROOT, "%.2f", percent);
    }
}
