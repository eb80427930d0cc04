package org.penggai.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.penggai.Bilingual;
import org.penggai.derive.DeriveContext;
import org.penggai.ledger.HouseholdBatch;
import org.penggai.ledger.HousingMode;
import org.penggai.ledger.Ledger;
import org.penggai.ledger.PlanListing;
import org.penggai.ledger.Project;

/** Listings that say a project is started or resettled while the ledger's own facts say for certain that it is not. */
final class ListingClashes {
    private final Ledger ledger;
    private final LocalDate known;
    private final List<Notice> notices = new ArrayList<>();

    private ListingClashes(Ledger ledger, LocalDate asOf) {
        this.ledger = ledger;
        this.known = asOf.isBefore(ledger.asOf()) ? asOf : ledger.asOf();
    }

    /** A notice on each, in the order of the ledger. */
    static List<Notice> of(Ledger ledger, LocalDate asOf) {
        ListingClashes clashes = new ListingClashes(ledger, asOf);
        Map<String, Project> projects = DeriveContext.index(ledger.projects(), Project::id);
        List<PlanListing> listings = DeriveContext.orEmpty(ledger.planListings());
        for (int i = 0; i < listings.size(); i++) {
            Project project = projects.get(listings.get(i).projectId());
            if (project != null) {
                clashes.unresettled(listings.get(i), project, "/planListings/" + i + "/unresettled");
                clashes.unstarted(listings.get(i), project, "/planListings/" + i + "/unstarted");
            }
        }
        return clashes.notices;
    }

    private void unresettled(PlanListing listing, Project project, String pointer) {
        long waiting = DeriveContext.orEmpty(ledger.householdBatches()).stream()
                .filter(batch -> batch.projectId().equals(project.id()) && batch.households() != null && waits(batch))
                .mapToLong(HouseholdBatch::households)
                .sum();
        if (Boolean.FALSE.equals(listing.unresettled()) && waiting > 0) {
            notices.add(new Notice(
                    "listing-clashes",
                    pointer,
                    new Bilingual(
                            "名单没有把" + project.name() + "列为未回迁，台账登记截至" + known + "却有" + waiting
                                    + "户没有回迁，两者不符；是否应当登记未回迁台账，按名单判断，请核对名单",
                            "the list does not have " + project.name() + " as unresettled, while by the ledger "
                                    + waiting + " households were not resettled on " + known
                                    + ": the two do not agree; what has to be entered goes by the list")));
        }
    }

    private void unstarted(PlanListing listing, Project project, String pointer) {
        boolean begun = DeriveContext.orEmpty(ledger.buildings()).stream()
                .anyMatch(building -> building.projectId().equals(project.id())
                        && !building.startedOn().notBy(known, known));
        if (Boolean.FALSE.equals(listing.unstarted())
                && project.siteWorkBeganOn().notBy(known, known)
                && !begun) {
            notices.add(new Notice(
                    "listing-clashes",
                    pointer,
                    new Bilingual(
                            "名单没有把" + project.name() + "列为未开工，台账登记截至" + known + "却没有现场动工，两者不符；是否应当登记未开工台账，按名单判断，请核对名单",
                            "the list does not have " + project.name() + " as unstarted, while by the ledger no work"
                                    + " on its site had begun on " + known
                                    + ": the two do not agree; what has to be entered goes by the list")));
        }
    }

    /** Whether its households are for certain not resettled: by a flat or by cash, as they are to be. */
    private boolean waits(HouseholdBatch batch) {
        boolean noFlat = batch.mode() == HousingMode.CASH || batch.deliveredOn().notBy(known, known);
        boolean noCash = batch.mode() == HousingMode.IN_KIND
                || batch.mode() == HousingMode.ELSEWHERE
                || batch.paidInFullOn().notBy(known, known);
        return noFlat && noCash;
    }
}
