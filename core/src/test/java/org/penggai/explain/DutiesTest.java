package org.penggai.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.penggai.Bilingual;
import org.penggai.pack.Modality;
import org.penggai.pack.Rule;
import org.penggai.pack.RuleMetadata;
import org.penggai.pack.Severity;

class DutiesTest {
    private static Duties duties() {
        Bilingual text = new Bilingual("及时公开", "Disclosed in time");
        return new Duties(List.of(new Rule(
                "accountability/disclosure-timely",
                "pack",
                "org.a.b",
                new RuleMetadata(
                        List.of("C64"),
                        Modality.OBLIGATION,
                        "disclosure",
                        Severity.HIGH,
                        RuleMetadata.Stage.FACTS,
                        false,
                        List.of(),
                        List.of(),
                        text,
                        text,
                        Map.of(),
                        null,
                        text,
                        null,
                        null))));
    }

    @Test
    void aDutyIsCalledByTheTitleOfItsRule() {
        assertThat(duties().of("disclosure-timely").zh()).isEqualTo("及时公开");
        assertThat(duties().of("disclosure-timely-at-the-earliest").en())
                .isEqualTo("Disclosed in time, at the earliest");
        assertThat(duties().of("disclosure-timely-at-latest").zh()).isEqualTo("及时公开（最迟）");
    }

    @Test
    void oneThatNoRuleIsNamedAfterByAWord() {
        assertThat(duties().of("target").en()).isEqualTo("the three-year target");
        assertThat(duties().of("referral-earliest").zh()).isEqualTo("移交查实的问题（最早）");
    }
}
