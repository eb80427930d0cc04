package org.penggai.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.penggai.Bilingual;
import org.penggai.judge.Breach;
import org.penggai.judge.MissingHolidays;
import org.penggai.judge.Verdict;
import org.penggai.judge.Verdicts;
import org.penggai.ledger.Code;
import org.penggai.ledger.EventDate;
import org.penggai.ledger.Facts;
import org.penggai.ledger.Jurisdiction;
import org.penggai.pack.Parameters;
import org.penggai.pack.Rule;
import org.penggai.pack.RulePackException;

/** Words verdicts: fills the placeholders of a rule's sentences with the figures of its breaches. */
final class Messages {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-zA-Z][\\w:.-]*)\\}( ?元)?");

    /** A sentence that gives the number before the list does not give it after. */
    private static final Pattern COUNTED_TWICE = Pattern.compile("(共(\\d+)\\D[^，；。]*等)共\\2项");

    private static final Pattern WEEK = Pattern.compile("\\d{4}-W\\d{2}");

    /** A sentence lists no more; the report's JSON has them all. */
    private static final int LISTED = 12;

    /** What stands after these says by itself what it is of: a name that is not recorded has to. */
    private static final String BARE = "（“(";

    /** A value that the ledger does not give, with what it would be. */
    private record NotRecorded(Bilingual field) {}

    private final LocalDate asOf;
    private final Parameters parameters;
    private final Set<String> arrays;
    private final ShownValues shown;

    /** @param arrays the arrays that the ledger gives */
    Messages(LocalDate asOf, Parameters parameters, Set<String> arrays, ShownValues shown) {
        this.shown = shown;
        this.arrays = arrays;
        this.asOf = asOf;
        this.parameters = parameters;
    }

    Bilingual of(Verdict verdict, Bilingual subjectName) {
        return switch (verdict.outcome()) {
            case VIOLATED, ADVICE, WAIVED -> broken(verdict, subjectName);
            case CURED ->
                cured(verdict, verdict.breaches(), subjectName)
                        .reduce(Messages::join)
                        .orElseThrow();
            case UNDETERMINED -> undetermined(verdict, subjectName);
            case DUE_SOON ->
                verdict.breaches().stream()
                        .map(breach -> dueSoon(verdict, breach, subjectName))
                        .distinct()
                        .reduce(Messages::join)
                        .orElseThrow();
            case SATISFIED -> new Bilingual(subjectName.zh() + "：符合。", subjectName.en() + ": satisfied.");
            case NOT_APPLICABLE -> new Bilingual(subjectName.zh() + "：不适用。", subjectName.en() + ": not applicable.");
        };
    }

    static LocalDate curedOn(Verdict verdict) {
        return verdict.breaches().stream()
                .map(Breach::curedOn)
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    /** What is due, in the rule's words or, where it has none for it, its title; and by when. */
    private Bilingual dueSoon(Verdict verdict, Breach pending, Bilingual subjectName) {
        Bilingual title = verdict.rule().metadata().title();
        boolean worded = !pending.reason().equals(Verdicts.PENDING)
                || verdict.rule().metadata().messages().containsKey(Verdicts.PENDING);
        Bilingual what = worded
                ? sentence(verdict, pending, subjectName)
                : new Bilingual(subjectName.zh() + "：" + title.zh() + "。", subjectName.en() + ": " + title.en() + ".");
        if (pending.due() == null) {
            return what;
        }
        long days = pending.due().toEpochDay() - asOf.toEpochDay();
        return join(
                what,
                new Bilingual(
                        "应于" + pending.due() + "前完成，还剩" + days + "天。",
                        Figures.singular("Due by " + pending.due() + ", " + days + " days left.")));
    }

    private Bilingual broken(Verdict verdict, Bilingual subjectName) {
        List<Bilingual> sentences = new java.util.ArrayList<>(verdict.breaches().stream()
                .map(breach -> sentence(verdict, breach, subjectName))
                .distinct()
                .toList());
        if (verdict.attestation() != null) {
            LocalDate on = verdict.attestation().attestedOn();
            sentences.add(new Bilingual(
                    subjectName.zh() + "：" + on + "的人工认定结论为不符合。",
                    subjectName.en() + ": the attestation of " + on + " says that it does not comply."));
        }
        cured(verdict, verdict.cures(), subjectName).forEach(sentences::add);
        return sentences.stream().reduce(Messages::join).orElseThrow();
    }

    /** What was put right, and when. */
    private Stream<Bilingual> cured(Verdict verdict, List<Breach> cures, Bilingual subjectName) {
        return cures.stream()
                .map(cure -> join(
                        sentence(verdict, cure, subjectName),
                        new Bilingual("该问题已于" + cure.curedOn() + "纠正。", "It was put right on " + cure.curedOn() + ".")))
                .distinct();
    }

    private Bilingual sentence(Verdict verdict, Breach breach, Bilingual subjectName) {
        Bilingual template = verdict.rule().metadata().messages().get(breach.reason());
        if (template == null) {
            throw new RulePackException("rule " + verdict.rule().id() + " gives the reason " + breach.reason()
                    + ", which its metadata lacks");
        }
        Map<String, Object> values = values(breach);
        values.put("subject", subjectName);
        values.put("asOf", asOf);
        String rule = verdict.rule().id();
        return new Bilingual(
                COUNTED_TWICE
                        .matcher(fill(rule, template.zh(), values, Messages::zh))
                        .replaceAll("$1"),
                Figures.singular(fill(rule, template.en(), values, Messages::en)));
    }

    private Map<String, Object> values(Breach breach) {
        Map<String, Object> values = new HashMap<>();
        breach.evidence().forEach(evidence -> {
            Object value = shown.of(evidence);
            values.put(evidence.name(), value == null ? new NotRecorded(PointerNames.last(evidence.pointer())) : value);
        });
        breach.derived().forEach(derived -> values.put(derived.name(), derived.value()));
        putKnown(values, "due", breach.due());
        putKnown(values, "daysOverdue", breach.daysOverdue());
        putKnown(values, "since", breach.since());
        putKnown(values, "amount", breach.amount());
        putKnown(values, "curedOn", breach.curedOn());
        return values;
    }

    private static void putKnown(Map<String, Object> values, String name, Object value) {
        if (value != null) {
            values.put(name, value);
        }
    }

    private String fill(String rule, String template, Map<String, Object> values, Function<Object, String> text) {
        Matcher matcher = PLACEHOLDER.matcher(template);
        StringBuilder filled = new StringBuilder();
        while (matcher.find()) {
            String name = matcher.group(1);
            boolean parameter = name.startsWith("parameter:");
            if (!parameter && !values.containsKey(name)) {
                throw new RulePackException("rule " + rule + " words {" + name + "} but gives no value for it");
            }
            Object value = parameter
                    ? parameters.get(name.substring("parameter:".length())).getValue()
                    : values.get(name);
            boolean bare = matcher.start() > 0 && BARE.indexOf(template.charAt(matcher.start() - 1)) >= 0;
            String unit = matcher.group(2) == null ? "" : matcher.group(2);
            boolean unknownAmount = value instanceof NotRecorded && !unit.isEmpty();
            Object worded = value instanceof NotRecorded && !bare && !unknownAmount ? null : value;
            String word = text.apply(worded) + (unknownAmount ? "" : unit);
            matcher.appendReplacement(filled, Matcher.quoteReplacement(word));
        }
        return matcher.appendTail(filled).toString();
    }

    private Bilingual undetermined(Verdict verdict, Bilingual subjectName) {
        List<Bilingual> names = verdict.missing().stream()
                .filter(pointer -> !MissingHolidays.named(pointer))
                .map(pointer -> missing(verdict, pointer, subjectName))
                .toList();
        if (names.size() == verdict.missing().size()) {
            return missingFacts(names);
        }
        Bilingual holidays = missingHolidays(MissingHolidays.years(verdict.missing()));
        return names.isEmpty()
                ? new Bilingual("无法判定：" + holidays.zh(), "Can't be decided: " + holidays.en())
                : join(missingFacts(names), new Bilingual("此外，" + holidays.zh(), "Besides, " + holidays.en()));
    }

    /** What the ledger does not give, for no field of it does. */
    private static Bilingual missingHolidays(List<Integer> years) {
        return new Bilingual(
                "缺少" + years.stream().map(year -> year + "年").collect(Collectors.joining("、"))
                        + "放假安排，工作日和到期日算不出来；由配置（profile）的 holidayYears 给出。",
                "the holiday arrangement"
                        + (years.isEmpty() ? "" : " of ")
                        + years.stream().map(String::valueOf).collect(Collectors.joining(", "))
                        + " is not known, so that working days and the due day can't be worked out; a profile gives it in"
                        + " its holidayYears.");
    }

    private static Bilingual missingFacts(List<Bilingual> names) {
        return new Bilingual(
                "无法判定，台账缺少：" + names.stream().map(Bilingual::zh).collect(Collectors.joining("；")) + "。",
                "Can't be decided; the ledger does not say: "
                        + names.stream().map(Bilingual::en).collect(Collectors.joining("; ")) + ".");
    }

    /** An array that the ledger gives lacks records on the subject, or some of them, not itself. */
    private Bilingual missing(Verdict verdict, String pointer, Bilingual subjectName) {
        Bilingual name = PointerNames.of(pointer);
        boolean given = pointer.lastIndexOf('/') == 0 && arrays.contains(pointer.substring(1));
        if (pointer.equals("/attestations")) {
            return attestation(verdict, name, given, subjectName);
        }
        if (!given) {
            return name;
        }
        return shown.mentions(pointer.substring(1), verdict.subject())
                ? new Bilingual(
                        name.zh() + "中关于" + subjectName.zh() + "的其余记录",
                        "the other records of " + subjectName.en() + " in " + Figures.lower(name.en()))
                : new Bilingual(
                        name.zh() + "中关于" + subjectName.zh() + "的记录",
                        "any record of " + subjectName.en() + " in " + Figures.lower(name.en()));
    }

    /** What is to be attested, and of whom. */
    private static Bilingual attestation(Verdict verdict, Bilingual name, boolean given, Bilingual subjectName) {
        Rule rule = verdict.rule();
        String clauses = String.join("、", rule.metadata().clauses());
        boolean all = verdict.subject() instanceof Jurisdiction
                && !Subjects.isCounty(rule.metadata().subject());
        String ofZh = all ? "按事实符合的各个对象" : subjectName.zh();
        String ofEn = all ? "each subject that the facts let pass" : subjectName.en();
        return new Bilingual(
                name.zh() + (given ? "中" : "") + "对" + ofZh + "是否符合" + clauses + "（规则" + rule.id() + "）的认定",
                "an attestation whether " + ofEn + " complies with " + clauses.replace("、", ", ") + " (rule "
                        + rule.id() + ") in " + Figures.lower(name.en()));
    }

    private static Bilingual join(Bilingual first, Bilingual second) {
        return new Bilingual(first.zh() + second.zh(), first.en() + " " + second.en());
    }

    private static String zh(Object value) {
        return text(value, Code::zh, "、");
    }

    private static String en(Object value) {
        return text(value, code -> Figures.lower(code.en()), ", ");
    }

    /** A week by its number and, for who counts none, by its days. */
    private static String week(String period, boolean zh) {
        LocalDate first = LocalDate.parse(period + "-1", DateTimeFormatter.ISO_WEEK_DATE);
        String from = first.toString();
        String to = first.plusDays(6).toString().substring(from.length() - "MM-dd".length());
        return period + (zh ? "（" + from + "至" + to + "）" : " (" + from + " to " + to + ")");
    }

    private static String text(Object value, Function<Code, String> label, String separator) {
        boolean zh = separator.equals("、");
        if (value == null) {
            return zh ? "未登记" : "not recorded";
        }
        if (value instanceof NotRecorded missing) {
            return zh ? missing.field.zh() + "未登记" : Figures.lower(missing.field.en()) + " not recorded";
        }
        if (value instanceof Code code) {
            return label.apply(code);
        }
        if (value instanceof BigDecimal number) {
            return Figures.grouped(number);
        }
        if (value instanceof Bilingual both) {
            return zh ? both.zh() : both.en();
        }
        if (value instanceof Collection<?> many) {
            String listed = many.stream()
                    .limit(LISTED)
                    .map(one -> text(one, label, separator))
                    .collect(Collectors.joining(separator));
            if (many.size() <= LISTED) {
                return listed;
            }
            return listed + (zh ? "等共" + many.size() + "项" : " and " + (many.size() - LISTED) + " more");
        }
        if (value instanceof String period && WEEK.matcher(period).matches()) {
            return week(period, zh);
        }
        if (value instanceof EventDate event && event.getDay() == null) {
            String none = zh ? "尚未发生" : "not yet";
            return event.isNone() ? none : zh ? "未登记" : "not recorded";
        }
        if (value.getClass().isRecord()) {
            throw new RulePackException("a message can't show a " + Facts.typeName(value.getClass()));
        }
        return value.toString();
    }
}
