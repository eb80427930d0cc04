package org.penggai.mutation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChangesTest {
    private static final ClassLoader LOADER = ChangesTest.class.getClassLoader();

    private static final String HEAD =
            """
            package org.penggai.rules.debt;

            import org.penggai.derive.AsOf;
            import org.penggai.derive.Deadline;
            import org.penggai.ledger.Dispute;
            import org.penggai.ledger.Fund;
            import org.penggai.ledger.FundKind;
            import org.penggai.ledger.Instalment;
            import org.penggai.ledger.Task;
            import org.penggai.pack.Parameter;

            global org.penggai.judge.Verdicts verdict;

            """;

    private static List<String> labels(String conditions) {
        String drl = HEAD + "rule \"small broken\"\nwhen\n" + conditions
                + "\nthen\n    verdict.broken( $instalment, \"late\" );\nend\n";
        return new Changes(DrlText.of(drl), LOADER)
                .all().stream()
                        .map(change -> change.kind() + " " + change.label())
                        .toList();
    }

    @Test
    void blocksAreReadHoweverTheyAreLaidOut() {
        String drl = HEAD
                + """
                rule "small applies" when
                    $task : Task( owner == null )
                then
                    verdict.applies( $task ); end

                rule "small missing: owner"
                when $task : Task( owner == null ) then verdict.missing( $task, "owner" );
                end
                """;
        assertThat(DrlText.of(drl).blocks())
                .extracting(DrlText.Block::name)
                .containsExactly("small applies", "small missing: owner");
        assertThat(new Changes(DrlText.of(drl), LOADER).all()).hasSize(6);
    }

    @Test
    void whatCanNotBeReadIsAnErrorWithItsLine() {
        String first = "rule \"small applies\"\nwhen\n    Task()\nthen\n    verdict.applies( null );\nend\n";
        assertUnreadable(HEAD + first + "query tasks\n    Task()\nend\n", 14);
        assertUnreadable(HEAD + first + "rule small\nwhen\n    Task()\nthen\nend\n" + first, 19);
        assertUnreadable(HEAD + first.replace("Task()", "( Task( owner == null ) or\n    Task( owner != null ) )"), 16);
        assertUnreadable(HEAD, 1);
    }

    private static void assertUnreadable(String drl, int line) {
        assertThatThrownBy(() -> DrlText.of(drl))
                .isInstanceOfSatisfying(
                        UnreadableRuleException.class,
                        fault -> assertThat(fault.line()).as(fault.getMessage()).isEqualTo(line));
    }

    @Test
    void aDayIsMovedAcrossItsLimitAndByADay() {
        assertThat(
                        labels(
                                """
                            AsOf( $today : date )
                            $instalment : Instalment( $id : id )
                            Deadline( obligation == "no-default", subjectId == $id, due < $today )"""))
                .containsExactlyInAnyOrder(
                        "BLOCK_DROPPED –",
                        "CONSTRAINT_DROPPED Deadline: obligation == \"no-default\" → –",
                        "COMPARISON Deadline: obligation == \"no-default\" → obligation != \"no-default\"",
                        "CONSTRAINT_DROPPED Deadline: subjectId == $id → –",
                        "CONSTRAINT_DROPPED Deadline: due < $today → –",
                        "COMPARISON Deadline: due < $today → due <= $today",
                        "STEP Deadline: due < $today → due < $today.minusDays( 1 )",
                        "PATTERN_DROPPED Deadline: Deadline( obligation == \"no-default\", subjectId == $id, due < $today ) → –");
    }

    @Test
    void anAmountIsMovedByAFenACodeToItsNeighbourAndAndIsTurnedIntoOr() {
        assertThat(
                        labels(
                                """
                            $instalment : Instalment( principal > 0 || interest > 0, principal > 0 && interest > 0 )
                            exists Fund( kind == FundKind.LOAN, bearsInterest == true )"""))
                .contains(
                        "STEP Instalment: principal > 0 → principal > 0.01B",
                        "COMPARISON Instalment: interest > 0 → interest >= 0",
                        "LOGIC Instalment: principal > 0 || interest > 0 → principal > 0 && interest > 0",
                        "LOGIC Instalment: principal > 0 && interest > 0 → principal > 0 || interest > 0",
                        "QUANTIFIER Fund: exists Fund( kind == FundKind.LOAN, bearsInterest == true ) → not …",
                        "BOOLEAN Fund: bearsInterest == true → bearsInterest == false")
                .anyMatch(label -> label.startsWith("ENUM Fund: kind == FundKind.LOAN → kind == FundKind."));
    }

    @Test
    void thatADayIsThereIsNotLeftOutWhereTheDayIsComparedBesideIt() {
        assertThat(
                        labels(
                                """
                            AsOf( $today : date )
                            $instalment : Instalment()
                            Dispute( closedOn.day != null, closedOn.day < $today )"""))
                .contains("CONSTRAINT_DROPPED Dispute: closedOn.day < $today → –")
                .doesNotContain(
                        "CONSTRAINT_DROPPED Dispute: closedOn.day != null → –",
                        "NULL_CHECK Dispute: closedOn.day != null → closedOn.day == null");
    }

    @Test
    void aCountIsMovedByOneAnAmountByAFen() {
        String parameter = "    Parameter( id == \"x\", $limit : number )\n";
        assertThat(labels(parameter + "    $instalment : Instalment( graceDays > $limit, principal < $limit )"))
                .contains(
                        "STEP Instalment: graceDays > $limit → graceDays > $limit.add( java.math.BigDecimal.ONE )",
                        "STEP Instalment: principal < $limit → principal < $limit.subtract( java.math.BigDecimal.valueOf( 1, 2 ) )");
    }

    @Test
    void aGuardThatAComparisonRepeatsIsNoPlaceToErr() {
        assertThat(
                        labels(
                                """
                            AsOf( $today : date )
                            $instalment : Instalment( dueOn != null, dueOn < $today, principal != null )"""))
                .contains("CONSTRAINT_DROPPED Instalment: principal != null → –")
                .noneMatch(label -> label.contains("dueOn != null"));
    }

    private static final String TASK =
            """
                Parameter( id == "plan-issued", $issued : date )
                AsOf( $today : date, $known : knownThrough )
                $instalment : Task( $id : id, !doneOn.happenedBy($issued) )
                Deadline( subjectId == $id, due < $today, due <= $known, $due : due )
            """;

    @Test
    void whatIsUncertainHadNotHappenedByAnyDay() {
        assertThat(labels(TASK + "    Task( id == $id, doneOn.uncertainBy($due, $known) )"))
                .contains("NEGATION Task: !doneOn.happenedBy($issued) → doneOn.happenedBy($issued)")
                .noneMatch(label -> label.contains("!doneOn.happenedBy($issued) → –") || label.contains("$issued."));
        assertThat(labels(TASK + "    Task( id == $known, doneOn.uncertainBy($due, $known) )"))
                .contains("CONSTRAINT_DROPPED Task: !doneOn.happenedBy($issued) → –");
    }

    @Test
    void whatHasNotHappenedByTodayHadNotWhenThePlanWasIssued() {
        assertThat(labels(TASK + "    Task( id == $id, !doneOn.happenedBy($today) )"))
                .contains("STEP Task: doneOn.happenedBy($issued) → doneOn.happenedBy($issued.plusDays( 1 ))")
                .doesNotContain(
                        "CONSTRAINT_DROPPED Task: !doneOn.happenedBy($issued) → –",
                        "STEP Task: doneOn.happenedBy($issued) → doneOn.happenedBy($issued.minusDays( 1 ))");
        assertThat(labels(TASK + "    not Task( id == $id, !doneOn.happenedBy($today) )"))
                .contains("CONSTRAINT_DROPPED Task: !doneOn.happenedBy($issued) → –");
    }

    @Test
    void whatHadNotHappenedByTheEndOfATermHadNotWhenThePlanWasIssued() {
        String late = TASK.replace("Deadline( ", "Deadline( obligation == \"tasks-done\", ")
                + "    Task( id == $id, doneOn.notBy($due, $known), doneOn.happenedBy($today) )";
        assertThat(labels(late.replace("tasks-done", "land-sold")))
                .noneMatch(label -> label.contains("$issued.") || label.contains("!doneOn.happenedBy($issued) → –"));
        assertThat(labels(late))
                .contains("STEP Task: doneOn.happenedBy($issued) → doneOn.happenedBy($issued.plusDays( 1 ))")
                .doesNotContain(
                        "CONSTRAINT_DROPPED Task: !doneOn.happenedBy($issued) → –",
                        "STEP Task: doneOn.happenedBy($issued) → doneOn.happenedBy($issued.minusDays( 1 ))");
        assertThat(labels(late.replace("tasks-done", "no-default")))
                .contains("CONSTRAINT_DROPPED Task: !doneOn.happenedBy($issued) → –");
    }

    @Test
    void theDueDayOfWhatWasDoneLateIsPastAndKnown() {
        assertThat(labels(TASK + "    Task( id == $id, doneOn.notBy($due, $known), doneOn.happenedBy($today) )"))
                .contains(
                        "STEP Deadline: due < $today → due < $today.minusDays( 1 )",
                        "COMPARISON Deadline: due <= $known → due < $known",
                        "CONSTRAINT_DROPPED Task: !doneOn.happenedBy($issued) → –")
                .doesNotContain(
                        "CONSTRAINT_DROPPED Deadline: due < $today → –",
                        "COMPARISON Deadline: due < $today → due <= $today",
                        "CONSTRAINT_DROPPED Deadline: due <= $known → –",
                        "STEP Deadline: due <= $known → due <= $known.plusDays( 1 )");
        assertThat(labels(TASK + "    Task( id == $id, doneOn.happenedBy($today) )"))
                .contains(
                        "CONSTRAINT_DROPPED Deadline: due < $today → –",
                        "CONSTRAINT_DROPPED Deadline: due <= $known → –");
        assertThat(labels(TASK + "    Task( id == $id, doneOn.notBy($due, $today), doneOn.happenedBy($today) )"))
                .contains("CONSTRAINT_DROPPED Deadline: due <= $known → –");
    }

    @Test
    void ofWhatIsCollectedThereIsOne() {
        String collected =
                "    List( size > 0 ) from collect( Task( doneOn.notBy($due, $known), doneOn.happenedBy($today) ) )";
        assertThat(labels(TASK + collected))
                .contains("COMPARISON Deadline: due <= $known → due < $known")
                .doesNotContain(
                        "CONSTRAINT_DROPPED Deadline: due < $today → –",
                        "CONSTRAINT_DROPPED Deadline: due <= $known → –");
        assertThat(labels(TASK + collected.replace("size > 0", "size == 0")))
                .contains(
                        "CONSTRAINT_DROPPED Deadline: due < $today → –",
                        "CONSTRAINT_DROPPED Deadline: due <= $known → –");
    }

    @Test
    void whatIsStillOpenHadNotHappenedTheDayBeforeItWasDue() {
        assertThat(labels(TASK + "    Task( id == $id, doneOn.notBy($due, $known), !doneOn.happenedBy($today) )"))
                .contains("STEP Task: doneOn.notBy($due, $known) → doneOn.notBy($due.plusDays( 1 ), $known)")
                .doesNotContain("STEP Task: doneOn.notBy($due, $known) → doneOn.notBy($due.minusDays( 1 ), $known)");
        assertThat(labels(TASK + "    Task( id == $id, doneOn.notBy($due, $known), doneOn.happenedBy($today) )"))
                .contains("STEP Task: doneOn.notBy($due, $known) → doneOn.notBy($due.minusDays( 1 ), $known)");
    }

    @Test
    void theDayOfTheCheckIsAlwaysThere() {
        assertThat(labels("    AsOf( $today : date )\n    $instalment : Instalment()"))
                .noneMatch(label -> label.startsWith("PATTERN_DROPPED"));
        assertThat(labels("    AsOf( date > knownThrough )\n    $instalment : Instalment()"))
                .contains("PATTERN_DROPPED AsOf: AsOf( date > knownThrough ) → –");
    }

    @Test
    void noRecordIsSeenThatIsLaterThanWhatIsKnown() {
        assertThat(
                        labels(
                                TASK
                                        + "    exists Dispute( openedOn == null || openedOn <= $known, closedOn.notBy($known, $known) )"))
                .contains("COMPARISON Dispute: openedOn <= $known → openedOn < $known")
                .noneMatch(
                        label -> label.contains("openedOn <= $known → –") || label.contains("openedOn <= $known.plus"));
        assertThat(labels(TASK + "    exists Dispute( openedOn <= $known )"))
                .contains("CONSTRAINT_DROPPED Dispute: openedOn <= $known → –");
    }

    @Test
    void aPatternThatSomethingNeedsIsNotDropped() {
        assertThat(labels("    AsOf( $today : date )\n    $instalment : Instalment( dueOn < $today )"))
                .noneMatch(label -> label.startsWith("PATTERN_DROPPED"));
    }

    @Test
    void whatDoesNotCompileDoesNotTakeTheOthersWithIt() {
        Map<String, String> blocks = new LinkedHashMap<>();
        for (int i = 0; i < 5; i++) {
            String constraint = i == 3 ? "noSuchField == 1" : "principal > " + i;
            blocks.put(
                    "small broken ~" + i,
                    "rule \"small broken ~" + i + "\"\nwhen\n    $instalment : Instalment( " + constraint
                            + " )\nthen\n    verdict.broken( $instalment, \"late\" );\nend\n");
        }
        assertThat(new BlockCompiler(HEAD, LOADER).compile(blocks))
                .containsOnlyKeys("small broken ~0", "small broken ~1", "small broken ~2", "small broken ~4");
    }

    @Test
    void commentsAndLinesAreKeptApart() {
        DrlText drl = DrlText.of(
                HEAD
                        + "// a remark\nrule \"small applies\"\nwhen\n    /* rule \"x\" */\n    $instalment : Instalment()\nthen\n    verdict.applies( $instalment );\nend\n");
        assertThat(drl.blocks()).singleElement().satisfies(block -> {
            assertThat(block.name()).isEqualTo("small applies");
            assertThat(block.line()).isEqualTo(15);
            assertThat(block.conditions()).singleElement().satisfies(condition -> assertThat(condition.line())
                    .isEqualTo(18));
        });
    }
}
