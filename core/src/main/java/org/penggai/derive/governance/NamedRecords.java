package org.penggai.derive.governance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.penggai.ledger.SupervisionKind;
import org.penggai.ledger.SupervisionRecord;

/** Records of supervision of one kind by the projects that they name; what names none that is known may name any. */
final class NamedRecords {
    private final Map<String, List<LocalDate>> byProject = new HashMap<>();
    private final List<LocalDate> ofUnknownProjects = new ArrayList<>();

    /** @param records in the order of their days */
    NamedRecords(List<SupervisionRecord> records, SupervisionKind kind) {
        for (SupervisionRecord record : records) {
            if (record.kind() != kind) {
                continue;
            }
            if (record.projectIds() == null) {
                ofUnknownProjects.add(record.on());
            } else {
                new TreeSet<>(record.projectIds()).forEach(id -> byProject
                        .computeIfAbsent(id, key -> new ArrayList<>())
                        .add(record.on()));
            }
        }
    }

    List<LocalDate> certain(String project, LocalDate from, LocalDate to) {
        return within(byProject.getOrDefault(project, List.of()), from, to);
    }

    List<LocalDate> possible(String project, LocalDate from, LocalDate to) {
        List<LocalDate> all = new ArrayList<>(byProject.getOrDefault(project, List.of()));
        all.addAll(ofUnknownProjects);
        all.sort(null);
        return within(all, from, to);
    }

    private static List<LocalDate> within(List<LocalDate> days, LocalDate from, LocalDate to) {
        return days.stream()
                .filter(day -> !day.isBefore(from) && !day.isAfter(to))
                .toList();
    }
}
