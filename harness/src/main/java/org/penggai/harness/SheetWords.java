package org.penggai.harness;

import org.penggai.judge.Subject;
import org.penggai.ledger.Facts;
import org.penggai.ledger.Ledger;
import org.penggai.report.Subjects;

/** What kinds of fact and subjects are called where they are told of: as the sheets of a workbook are, elsewhere by code. */
final class SheetWords {
    private static final String COUNTY = "县";

    private SheetWords() {}

    /** A kind of fact, at a place. */
    static String kind(String type, Place place) {
        return place.sheet() == null ? type : sheet(type);
    }

    /** A subject, at a place. */
    static String subject(Subject subject, Place place) {
        return place.sheet() == null ? subject.type() + "/" + subject.id() : sheet(subject.type()) + " " + subject.id();
    }

    private static String sheet(String type) {
        return Subjects.isCounty(type)
                ? COUNTY
                : Facts.kinds().entrySet().stream()
                        .filter(kind -> Facts.typeName(kind.getValue()).equals(type))
                        .map(kind ->
                                Facts.description(Ledger.class, kind.getKey()).zh())
                        .findFirst()
                        .orElse(type);
    }
}
