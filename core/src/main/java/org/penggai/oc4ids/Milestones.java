package org.penggai.oc4ids;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.penggai.ledger.EventDate;
import org.penggai.ledger.ScheduleNode;
import org.penggai.ledger.ScheduleNodeBuilder;
import org.penggai.read.PlacedValue;

/**
 * Milestones as nodes of the projects' schedules. A list that a ledger gives is whole: where a project has none, it would
 * be said to have no schedule, so that then none is given of any.
 */
final class Milestones {
    private static final String MET = "met";
    private static final List<String> STATES = List.of("scheduled", MET, "notMet", "partiallyMet");

    /** When money or a report is due is no step of the works. */
    private static final List<String> OTHER_TYPES = List.of("payment", "financing", "reporting");

    private static final List<String> KEPT = List.of("type", "code", "description", "status", "dateModified");

    private final Reading reading;
    private final Ids ids;
    private final Map<String, List<ScheduleNode>> nodes = new LinkedHashMap<>();
    private final List<PlacedValue> places = new ArrayList<>();

    Milestones(Reading reading) {
        this.reading = reading;
        this.ids = new Ids(reading.losses());
    }

    /** A project without milestones has none either. */
    void project(String projectId) {
        nodes.put(projectId, new ArrayList<>());
    }

    /** @param prefix what stands before the ids of these milestones */
    void add(String projectId, String prefix, List<Item> milestones) {
        for (Item milestone : milestones) {
            add(projectId, prefix, milestone);
        }
    }

    private void add(String projectId, String prefix, Item milestone) {
        String id = milestone.required("id", "节点编号", "milestone id");
        String title = milestone.text("title", "节点名称", "milestone title");
        LocalDate due = milestone.day("dueDate", "节点计划日期", "due date");
        String code = milestone.text("code", "节点代码", "milestone code");
        String type = milestone.text("type", "节点类型", "milestone type");
        boolean other = type != null && OTHER_TYPES.contains(type);
        EventDate met = other ? null : met(milestone);
        if (other) {
            reading.losses().add(milestone.place(), Loss.OTHER_MILESTONE, type);
            return;
        }
        Map<String, Object> kept = milestone.kept(KEPT);
        milestone.rest();
        if (id == null) {
            return;
        }
        String taken = ids.take(prefix + id, milestone.place());
        if (taken == null) {
            return;
        }
        if (title == null) {
            reading.losses().add(milestone.place(), Loss.NO_TITLE);
        }
        places.add(milestone.place());
        nodes.get(projectId)
                .add(ScheduleNodeBuilder.builder()
                        .id(taken)
                        .projectId(projectId)
                        .name(title == null ? id : title)
                        .dueDate(due)
                        .dateMet(met)
                        .finalNode("completion".equals(code) ? Boolean.TRUE : null)
                        .source(reading.source(milestone.place()))
                        .extensions(kept.isEmpty() ? Map.of() : Map.of(Oc4idsReader.EXTENSION, kept))
                        .build());
    }

    /** When a milestone was met; that it was not is known only up to the day on which it was reviewed. */
    private EventDate met(Item milestone) {
        LocalDate day = milestone.day("dateMet", "节点完成日期", "date met");
        LocalDate reviewed = milestone.day("dateModified", "节点核查日期", "date modified");
        String status = milestone.code("status", "节点状态", "milestone status", STATES);
        Losses losses = reading.losses();
        if (status == null || status.equals(MET)) {
            if (day == null && status != null && !milestone.has("dateMet")) {
                losses.add(milestone.place("status"), Loss.MET_UNDATED);
            }
            return day == null ? EventDate.UNKNOWN : EventDate.on(day);
        }
        if (day != null) {
            losses.add(milestone.place("dateMet"), Loss.MET_UNCLEAR, status);
        } else if (!status.equals("scheduled")) {
            if (reviewed == null) {
                losses.add(milestone.place("status"), Loss.NOT_MET_UNDATED);
            } else if (reviewed.isBefore(reading.published())) {
                losses.add(milestone.place("status"), Loss.NOT_MET_EARLIER, reviewed, reading.published());
            } else {
                return EventDate.NONE;
            }
        }
        return EventDate.UNKNOWN;
    }

    /** The nodes of all projects; null where one has none. */
    List<ScheduleNode> all() {
        String without = nodes.entrySet().stream()
                .filter(project -> project.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
        if (without != null) {
            places.forEach(place -> reading.losses().add(place, Loss.WITHOUT_OTHERS, without));
            return null;
        }
        List<ScheduleNode> all = new ArrayList<>();
        nodes.values().forEach(all::addAll);
        return all.isEmpty() ? null : all;
    }
}
