package org.penggai.ledger;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** What a ledger says in its fields that are {@link Personal}, one by one: annotations would be read at each start. */
final class PersonalFields {
    private PersonalFields() {}

    /** Gives the names of persons, or of offices in their place; null for what is not known. */
    static void names(Ledger ledger, Consumer<String> name) {
        each(ledger.projects(), Project::responsiblePerson, name);
        each(ledger.scheduleNodes(), ScheduleNode::responsiblePerson, name);
        each(ledger.rectificationEntries(), RectificationEntry::responsiblePerson, name);
        each(ledger.leaderAssignments(), LeaderAssignment::name, name);
        each(ledger.tasks(), Task::owner, name);
        each(ledger.staffSecondments(), StaffSecondment::name, name);
        each(ledger.staffReleases(), StaffRelease::name, name);
        each(ledger.staffReleases(), StaffRelease::successor, name);
        each(ledger.attestations(), Attestation::attestedBy, name);
        each(ledger.householdBatches(), PersonalFields::household, name);
        if (ledger.confirmedViolations() != null) {
            for (ConfirmedViolation violation : ledger.confirmedViolations()) {
                each(violation.referrals(), Referral::person, name);
            }
        }
    }

    /** Gives the bank account numbers. */
    static void accounts(Ledger ledger, Consumer<String> number) {
        each(ledger.accounts(), Account::bankAccountNumber, number);
    }

    /** A batch of several is called by no household's name. */
    private static String household(HouseholdBatch batch) {
        return batch.households() != null && batch.households() > 1 ? null : batch.name();
    }

    private static <T> void each(List<T> facts, Function<T, String> field, Consumer<String> what) {
        if (facts != null) {
            for (T fact : facts) {
                String value = field.apply(fact);
                if (value != null) {
                    what.accept(value);
                }
            }
        }
    }
}
