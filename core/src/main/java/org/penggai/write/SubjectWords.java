package org.penggai.write;

import java.util.Locale;
import org.penggai.Bilingual;
import org.penggai.ledger.Describe;
import org.penggai.ledger.Facts;
import org.penggai.report.Finding;
import org.penggai.report.Subjects;

/** What subjects of findings are called where no sentence does. */
public final class SubjectWords {
    private SubjectWords() {}

    /** A kind of fact, by its code. */
    public static Bilingual kind(String type) {
        return isCounty(type)
                ? new Bilingual("县", "county")
                : Facts.kinds().values().stream()
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

    /** Whether that kind is the county itself. */
    public static boolean isCounty(String type) {
        return Subjects.isCounty(type);
    }

    /** The name of a subject, or its kind and id. */
    public static Bilingual own(Finding.SubjectReference subject) {
        if (subject.name() != null) {
            return new Bilingual(subject.name(), subject.name());
        }
        Bilingual kind = kind(subject.type());
        return new Bilingual(kind.zh() + " " + subject.id(), kind.en() + " " + subject.id());
    }

    /** The project, with the name of its part where it is about one, or the county. */
    public static Bilingual whole(Finding.SubjectReference subject) {
        if (isCounty(subject.type())) {
            return new Bilingual("县级", "the county itself");
        }
        Bilingual own = own(subject);
        if (subject.project() == null) {
            return own;
        }
        String project = subject.projectName() == null ? subject.project() : subject.projectName();
        return subject.id().equals(subject.project())
                ? new Bilingual(project, project)
                : new Bilingual(project + "：" + own.zh(), project + ": " + own.en());
    }
}
