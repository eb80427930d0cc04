package org.penggai.judge;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.penggai.Bilingual;
import org.penggai.ledger.Waiver;
import org.penggai.pack.Modality;
import org.penggai.pack.Rule;

/** The waivers that name a rule and subject. Fails closed: what is not known of a waiver is not in its favour. */
final class Waivers {
    private final Map<String, List<Waiver>> byRuleAndSubject = new HashMap<>();
    private final LocalDate day;

    Waivers(List<Waiver> waivers, LocalDate day) {
        this.day = day;
        for (Waiver waiver : waivers) {
            byRuleAndSubject
                    .computeIfAbsent(key(waiver.ruleId(), waiver.subjectId()), k -> new java.util.ArrayList<>())
                    .add(waiver);
        }
    }

    /** The waiver that is heard, else the first by id that is not; null when none names them. */
    WaiverNotice find(Rule rule, String subjectId) {
        return byRuleAndSubject.getOrDefault(key(rule.id(), subjectId), List.of()).stream()
                .map(waiver -> new WaiverNotice(waiver, rejection(rule, waiver)))
                .min(Comparator.comparing((WaiverNotice notice) -> !notice.accepted())
                        .thenComparing(notice -> notice.waiver().id()))
                .orElse(null);
    }

    private Bilingual rejection(Rule rule, Waiver waiver) {
        if (rule.metadata().modality() != Modality.OBLIGATION_IN_PRINCIPLE) {
            return new Bilingual(
                    "该条款不是“原则上”的要求，不接受例外", "the clause is no obligation in principle: exceptions are not heard");
        }
        if (waiver.approver() == null || waiver.documentNumber() == null || waiver.reason() == null) {
            return new Bilingual("例外批准缺少批准人、文号或理由", "the waiver lacks its approver, document number or reason");
        }
        if (waiver.approvedOn() == null || waiver.expiresOn() == null) {
            return new Bilingual("例外批准缺少批准日期或有效期", "the waiver lacks the day it was approved or expires");
        }
        if (waiver.approvedOn().isAfter(day)) {
            return new Bilingual(
                    "例外批准自" + waiver.approvedOn() + "起才生效", "the waiver is not valid before " + waiver.approvedOn());
        }
        if (waiver.expiresOn().isBefore(day)) {
            return new Bilingual("例外批准已于" + waiver.expiresOn() + "到期", "the waiver expired on " + waiver.expiresOn());
        }
        return null;
    }

    private static String key(String rule, String subject) {
        return rule + "\n" + subject;
    }
}
