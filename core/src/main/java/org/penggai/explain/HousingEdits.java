package org.penggai.explain;

import java.util.Collection;
import java.util.List;
import org.penggai.Bilingual;
import org.penggai.ledger.EventDate;
import org.penggai.ledger.Fact;
import org.penggai.ledger.HouseholdBatch;
import org.penggai.ledger.HousingMode;
import org.penggai.ledger.Ledger;

/** Households that are housed in the way that they chose. */
final class HousingEdits {
    private static final long HOUSED = 100;

    private final EditGround ground;
    private final List<Edit> edits;

    /** @param edits filled with them */
    HousingEdits(EditGround ground, List<Edit> edits) {
        this.ground = ground;
        this.edits = edits;
    }

    /** Each of the households among the facts that chose a way and does not have it yet. */
    void of(Collection<Fact> facts) {
        for (Fact fact : facts) {
            if (ground.own(fact) instanceof HouseholdBatch batch && batch.wish() != null) {
                String field = batch.wish() == HousingMode.CASH ? "paidInFullOn" : "deliveredOn";
                String pointer = ground.pointer(batch) + "/" + field;
                EventDate before = batch.wish() == HousingMode.CASH ? batch.paidInFullOn() : batch.deliveredOn();
                if (before.isNone() && ground.act(pointer)) {
                    housed(batch, field, pointer);
                }
            }
        }
    }

    private void housed(HouseholdBatch batch, String field, String pointer) {
        Ledger ledger = ground.ledger();
        EventDate today = EventDate.on(ground.today());
        HouseholdBatch done = (HouseholdBatch) Copies.with(Copies.with(batch, field, today), "mode", batch.wish());
        String called = EditWords.called(batch);
        boolean cash = batch.wish() == HousingMode.CASH;
        edits.add(new Edit(
                Change.Nature.ACT,
                HOUSED,
                pointer,
                EventDate.NONE,
                today,
                new Bilingual(
                        "在" + ground.today() + (cash ? "向“" + called + "”付清货币化补偿" : "把住房交给“" + called + "”")
                                + "（按其选择的" + batch.wish().zh() + "，安置方式相应改记），并登记" + (cash ? "补偿付清日期" : "交房日期")
                                + "（" + pointer + "）",
                        (cash
                                        ? "pay " + called + " the compensation in full on "
                                        : "hand the housing over to " + called + " on ")
                                + ground.today() + ", as they chose ("
                                + batch.wish().en()
                                + "; the mode is recorded accordingly), and record it (" + pointer + ")"),
                () -> Copies.with(ledger, batch, done)));
    }
}
