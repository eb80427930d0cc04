package org.penggai.rules;

import org.penggai.Bilingual;
import org.penggai.ledger.Jurisdiction;
import org.penggai.pack.RulePack;

/** The rules of 柞政办函〔2021〕135号, Zhashui county's three-year plan for putting redevelopment right. */
public final class ThreeYearPlan implements RulePack {
    @Override
    public String id() {
        return "zhashui-2021-135";
    }

    @Override
    public String version() {
        return "0.1.0";
    }

    @Override
    public Jurisdiction jurisdiction() {
        return new Jurisdiction("611026", "柞水县");
    }

    @Override
    public Bilingual document() {
        return new Bilingual("柞政办函〔2021〕135号", "Zhashui county government office, document 135 of 2021");
    }
}
