package org.penggai.ledger;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

/**
 * A redevelopment project (OC4IDS project) (项目).
 *
 * @param id Identifier, unique among facts of its kind; never null
 * @param name Name; never null
 * @param projectCode Investment project code, 24 characters; null when unknown
 * @param status Status; null when unknown
 * @param implementationMode Who leads the project; null when unknown
 * @param continuing Whether it is a continuing project (续建); null when unknown
 * @param madeUp Whether the project is made up for an example; null when unknown
 * @param officeId Project management office; null when unknown
 * @param builderId Project builder; null when unknown
 * @param responsiblePerson Named responsible person; null when unknown
 * @param ownerNamed Whether a responsible person is named; true where the name is given, null when unknown
 * @param plannedUnits Planned flats (套); null when unknown
 * @param plannedStartOn Planned start; null when unknown
 * @param plannedCompletionOn Planned completion; null when unknown
 * @param constructionPermitOn Construction permit issued; never null, unknown when not given
 * @param siteWorkBeganOn Work on site began by the site log; never null, unknown when not given
 * @param completedOn Whole project completed; never null, unknown when not given
 * @param cancelledOn Whole project cancelled; never null, unknown when not given
 * @param supportingWorksNeeded Whether supporting works are needed; null when unknown
 * @param supportingWorksDueOn Supporting works planned to be finished; null when unknown
 * @param supportingWorksCompletedOn Supporting works finished; never null, unknown when not given
 * @param source Where the fact was taken from; null when unknown
 * @param extensions Host's own data, kept and never read; null when unknown
 */
@RecordBuilder
@Describe(zh = "项目", en = "A redevelopment project (OC4IDS project)")
public record Project(
        @Required @Describe(zh = "编号", en = "Identifier, unique among facts of its kind") String id,
        @Required @Describe(zh = "名称", en = "Name") String name,
        @Shape(Shape.Kind.PROJECT_CODE) @Describe(zh = "投资项目代码", en = "Investment project code, 24 characters")
                String projectCode,
        @Describe(zh = "状态", en = "Status") ProjectStatus status,
        @Describe(zh = "实施方式", en = "Who leads the project") ImplementationMode implementationMode,
        @Describe(zh = "是否续建", en = "Whether it is a continuing project (续建)") Boolean continuing,
        @Describe(zh = "是否虚构", en = "Whether the project is made up for an example") Boolean madeUp,
        @References(Office.class) @Describe(zh = "项目管理处", en = "Project management office") String officeId,
        @References(Organisation.class) @Describe(zh = "建设单位", en = "Project builder") String builderId,
        @Personal @Describe(zh = "责任人", en = "Named responsible person") String responsiblePerson,
        @Describe(zh = "是否明确责任人", en = "Whether a responsible person is named") Boolean ownerNamed,
        @Whole(min = 0, max = 10_000_000) @Describe(zh = "计划套数", en = "Planned flats (套)") Integer plannedUnits,
        @Describe(zh = "计划开工日期", en = "Planned start") LocalDate plannedStartOn,
        @Describe(zh = "计划竣工日期", en = "Planned completion") LocalDate plannedCompletionOn,
        @Describe(zh = "施工许可日期", en = "Construction permit issued") EventDate constructionPermitOn,
        @Describe(zh = "现场动工日期", en = "Work on site began by the site log") EventDate siteWorkBeganOn,
        @Describe(zh = "竣工日期", en = "Whole project completed") EventDate completedOn,
        @Describe(zh = "取消日期", en = "Whole project cancelled") EventDate cancelledOn,
        @Describe(zh = "是否需要配套设施", en = "Whether supporting works are needed") Boolean supportingWorksNeeded,
        @Describe(zh = "配套设施计划完成日期", en = "Supporting works planned to be finished") LocalDate supportingWorksDueOn,
        @Describe(zh = "配套设施完成日期", en = "Supporting works finished") EventDate supportingWorksCompletedOn,
        @Describe(zh = "出处", en = "Where the fact was taken from") Source source,
        @Describe(zh = "扩展", en = "Host's own data, kept and never read") Map<String, Object> extensions)
        implements Fact {
    public Project {
        // Who is given by name is named.
        ownerNamed = responsiblePerson == null ? ownerNamed : Boolean.TRUE;
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(id, "id");
        constructionPermitOn = EventDate.orUnknown(constructionPermitOn);
        siteWorkBeganOn = EventDate.orUnknown(siteWorkBeganOn);
        completedOn = EventDate.orUnknown(completedOn);
        cancelledOn = EventDate.orUnknown(cancelledOn);
        supportingWorksCompletedOn = EventDate.orUnknown(supportingWorksCompletedOn);
        extensions = Immutable.map(extensions);
    }
}
