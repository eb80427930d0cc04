package org.penggai.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.penggai.Bilingual;
import org.penggai.judge.DerivedValue;
import org.penggai.judge.Outcome;
import org.penggai.judge.WaiverNotice;
import org.penggai.pack.Modality;
import org.penggai.pack.Severity;

/**
 * One rule's outcome for one subject.
 *
 * @param fingerprint SHA-256 of pack, rule, subject type and id: the same whatever the dates and figures
 * @param rule rule id; the clause's where no rule decides it and people attest that it is not complied with
 * @param title the rule's title, or the clause's duty
 * @param clauses clauses that it decides
 * @param locator where the first of them stands in the document
 * @param bound who is bound by it
 * @param modality how strongly it binds
 * @param severity how grave a breach is
 * @param outcome outcome
 * @param subject what it is about
 * @param message what is wrong, in sentences with figures
 * @param due due date; null when there is none
 * @param daysOverdue calendar days overdue; null without a due date missed
 * @param since first day broken; null when not broken or no day can be told
 * @param curedOn day put right; null unless cured
 * @param amount money at stake in 元; null when none
 * @param evidence facts that it rests on, the first five
 * @param evidenceTotal how many there are
 * @param derived values worked out, with how
 * @param parameters parameters that the rule reads
 * @param missing JSON Pointers of what is not known
 * @param cure what would clear it
 * @param remedy what the document attaches; null when nothing
 * @param waiver the waiver that names rule and subject, heard or not; null when none
 * @param reasons the reasons, as the rule's metadata names them, of what is broken, cured or due soon; sorted
 * @param baseline how it stands to an earlier report; null where it was compared with none, and for what is no finding
 */
public record Finding(
        String fingerprint,
        String rule,
        Bilingual title,
        List<String> clauses,
        String locator,
        Bilingual bound,
        Modality modality,
        Severity severity,
        Outcome outcome,
        SubjectReference subject,
        Bilingual message,
        LocalDate due,
        Long daysOverdue,
        LocalDate since,
        LocalDate curedOn,
        BigDecimal amount,
        List<EvidenceItem> evidence,
        int evidenceTotal,
        List<DerivedValue> derived,
        List<ParameterValue> parameters,
        List<String> missing,
        Bilingual cure,
        Bilingual remedy,
        WaiverNotice waiver,
        List<String> reasons,
        BaselineMark baseline) {

    /**
     * What a finding is about.
     *
     * @param type kind of fact, or {@code county}
     * @param id id
     * @param name name; null when the fact has none
     * @param project id of the project that it belongs to; null when none
     * @param projectName name of that project; null when none
     */
    public record SubjectReference(String type, String id, String name, String project, String projectName) {}

    /**
     * A fact that a finding rests on.
     *
     * @param pointer JSON Pointer
     * @param name name in messages
     * @param value value
     * @param location where it stands in the file; null when not read from one
     */
    public record EvidenceItem(String pointer, String name, Object value, Location location) {}

    /**
     * A place in a file.
     *
     * @param file the file, where the ledger was read from several; null otherwise
     * @param line line, from 1; in a workbook the row
     * @param column column, from 1
     * @param ofRecord whether it is only the place of the record that holds the field
     * @param sheet the sheet of a workbook; null in other files
     */
    public record Location(String file, int line, int column, boolean ofRecord, String sheet) {
        /** A place in a file. */
        public Location(String file, int line, int column) {
            this(file, line, column, false, null);
        }

        /** A place in the only file. */
        public Location(int line, int column) {
            this(null, line, column);
        }

        /** A cell of the only workbook. */
        public static Location cell(String sheet, int row, int column) {
            return new Location(null, row, column, false, sheet);
        }

        /** The cell of a workbook, such as {@code B7}; null in other files. */
        public String cell() {
            return sheet == null ? null : CellName.of(line, column);
        }

        /** The same in one of several files. */
        public Location in(String name) {
            return new Location(name, line, column, ofRecord, sheet);
        }

        /** The same as the place of a record, where that of a field is not known. */
        Location ofItsRecord() {
            return new Location(file, line, column, true, sheet);
        }
    }

    /** Whether people alone decided it, and no rule. */
    public boolean isAttested() {
        return isClause(rule);
    }

    /** Whether what stands in the place of a rule is a clause that no rule decides. */
    public static boolean isClause(String rule) {
        return rule.indexOf('/') < 0;
    }

    /** The finding with its evidence placed otherwise. */
    Finding withEvidence(List<EvidenceItem> placed) {
        return with(placed, baseline);
    }

    /** The finding beside an earlier report. */
    Finding withBaseline(BaselineMark mark) {
        return with(evidence, mark);
    }

    private Finding with(List<EvidenceItem> placed, BaselineMark mark) {
        return new Finding(
                fingerprint,
                rule,
                title,
                clauses,
                locator,
                bound,
                modality,
                severity,
                outcome,
                subject,
                message,
                due,
                daysOverdue,
                since,
                curedOn,
                amount,
                placed,
                evidenceTotal,
                derived,
                parameters,
                missing,
                cure,
                remedy,
                waiver,
                reasons,
                mark);
    }

    /**
     * A parameter that a rule reads.
     *
     * @param id id
     * @param value value; null when none is set
     * @param source where it comes from
     */
    public record ParameterValue(String id, Object value, Bilingual source) {}
}
