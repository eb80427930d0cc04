package org.penggai.ledger;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

/**
 * A mortgaged asset (抵押资产).
 *
 * @param id Identifier, unique among facts of its kind; never null
 * @param projectId Project; null when unknown
 * @param officeId Project management office; null when unknown
 * @param name Name; null when unknown
 * @param mortgagedOn Mortgaged on; never null, unknown when not given
 * @param disposableFrom May be disposed of from; null when unknown
 * @param disposedOn Disposed of on; never null, unknown when not given
 * @param proceeds Proceeds, in 元; null when unknown
 * @param putToUseOn Put to use on; never null, unknown when not given
 * @param source Where the fact was taken from; null when unknown
 * @param extensions Host's own data, kept and never read; null when unknown
 */
@RecordBuilder
@Describe(zh = "抵押资产", en = "A mortgaged asset")
public record Collateral(
        @Required @Describe(zh = "编号", en = "Identifier, unique among facts of its kind") String id,
        @References(Project.class) @Describe(zh = "项目", en = "Project") String projectId,
        @References(Office.class) @Describe(zh = "项目管理处", en = "Project management office") String officeId,
        @Describe(zh = "名称", en = "Name") String name,
        @Describe(zh = "抵押日期", en = "Mortgaged on") EventDate mortgagedOn,
        @Describe(zh = "可处置起始日期", en = "May be disposed of from") LocalDate disposableFrom,
        @Describe(zh = "处置日期", en = "Disposed of on") EventDate disposedOn,
        @Amount @Describe(zh = "处置收入", en = "Proceeds") BigDecimal proceeds,
        @Describe(zh = "盘活日期", en = "Put to use on") EventDate putToUseOn,
        @Describe(zh = "出处", en = "Where the fact was taken from") Source source,
        @Describe(zh = "扩展", en = "Host's own data, kept and never read") Map<String, Object> extensions)
        implements Fact {
    public Collateral {
        Objects.requireNonNull(id, "id");
        mortgagedOn = EventDate.orUnknown(mortgagedOn);
        disposedOn = EventDate.orUnknown(disposedOn);
        putToUseOn = EventDate.orUnknown(putToUseOn);
        extensions = Immutable.map(extensions);
    }
}
