package org.penggai.write;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.penggai.report.Finding;
import org.penggai.report.Report;

/**
 * The findings on one project, or on the county itself.
 *
 * @param project id of the project; null for the county
 * @param name name of the project; null where it has none, and for the county
 * @param findings the findings, the gravest first
 */
public record ProjectGroup(String project, String name, List<Finding> findings) {
    private static final Comparator<Finding> GRAVEST = Comparator.comparing(Finding::outcome)
            .thenComparing(Finding::severity)
            .thenComparing(Finding::rule)
            .thenComparing(finding -> finding.subject().id());

    public ProjectGroup {
        findings = findings.stream().sorted(GRAVEST).toList();
    }

    /** The county, then the projects by id: those on which there is something among what is asked for. */
    public static List<ProjectGroup> of(Report report, Predicate<Finding> wanted) {
        Map<String, List<Finding>> byProject = new TreeMap<>(Comparator.nullsFirst(Comparator.naturalOrder()));
        report.findings().stream().filter(wanted).forEach(finding -> byProject
                .computeIfAbsent(finding.subject().project(), project -> new ArrayList<>())
                .add(finding));
        return byProject.entrySet().stream()
                .map(group -> new ProjectGroup(
                        group.getKey(), group.getValue().get(0).subject().projectName(), group.getValue()))
                .toList();
    }
}
