package org.penggai.html;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.penggai.Bilingual;
import org.penggai.judge.Outcome;
import org.penggai.report.Finding;
import org.penggai.report.Report;
import org.penggai.write.ProjectGroup;

/**
 * A project, or the county itself, on the page.
 *
 * @param name what it is called
 * @param project id of the project; null for the county
 * @param anchor the name of its place on the page
 * @param findings the findings, the gravest first
 * @param bar how its rules came out, as long beside those of the others as there are
 */
record ProjectPart(Bilingual name, String project, String anchor, List<Finding> findings, Bar bar) {
    static List<ProjectPart> of(Report report, String prefix) {
        List<ProjectGroup> groups = ProjectGroup.of(report, finding -> finding.outcome() != Outcome.NOT_APPLICABLE);
        int longest =
                groups.stream().mapToInt(group -> group.findings().size()).max().orElse(0);
        return groups.stream()
                .map(group -> new ProjectPart(
                        name(group),
                        group.project(),
                        prefix + (group.project() == null ? "county" : "p" + groups.indexOf(group)),
                        group.findings(),
                        Bar.of(outcome -> count(group.findings(), outcome), longest)))
                .sorted(Comparator.comparing((ProjectPart part) -> -part.count(Outcome.VIOLATED)))
                .toList();
    }

    private static Bilingual name(ProjectGroup group) {
        if (group.project() == null) {
            return new Bilingual("县级", "The county itself");
        }
        String name = group.name() == null ? group.project() : group.name();
        return new Bilingual(name, name);
    }

    int count(Outcome outcome) {
        return count(findings, outcome);
    }

    private static int count(List<Finding> findings, Outcome outcome) {
        return (int) findings.stream()
                .filter(finding -> finding.outcome() == outcome)
                .count();
    }

    List<Finding> findings(Outcome... outcomes) {
        List<Outcome> wanted = Arrays.asList(outcomes);
        return findings.stream()
                .filter(finding -> wanted.contains(finding.outcome()))
                .toList();
    }
}
