package org.penggai.explain;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.penggai.Bilingual;
import org.penggai.ledger.Fact;
import org.penggai.ledger.PersonalData;
import org.penggai.pack.RuleMetadata;
import org.penggai.read.NearestName;
import org.penggai.report.Subjects;

/** A subject asked for that the ledger does not hold, or that several of its facts may be. */
public final class UnknownSubjectException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private static final int LISTED = 20;

    private final transient Bilingual text;
    private final transient List<Candidate> candidates;
    private final int more;

    /**
     * A subject that can be asked for.
     *
     * @param id its id
     * @param name its name; null when it has none
     */
    public record Candidate(String id, String name) {}

    /**
     * No fact, or no single one, of the kind that a rule judges is called so.
     *
     * @param asked what was asked for
     * @param named the subjects of that name; empty when there is none
     * @param all all subjects of the kind
     * @param personal what of their names is masked
     */
    public UnknownSubjectException(
            String rule,
            RuleMetadata metadata,
            String asked,
            List<? extends Fact> named,
            List<? extends Fact> all,
            PersonalData personal) {
        super("the ledger holds no " + metadata.subject() + " " + personal.masked(asked));
        String type = metadata.subject();
        Bilingual kind = type.equals("county")
                ? new Bilingual("全县（用行政区划代码）", "county (by its code)")
                : Words.type(Character.toUpperCase(type.charAt(0)) + type.substring(1));
        text = personal.masked(
                named.isEmpty()
                        ? new Bilingual(
                                "台账中没有 " + asked + " 这个对象；规则 " + rule + " 的对象是“" + kind.zh() + "”（" + type + "）",
                                "the ledger holds no " + type + " " + asked + "; subjects of rule " + rule
                                        + " are of the kind: " + kind.en())
                        : new Bilingual(
                                "有" + named.size() + "个对象名为 " + asked + "，请用编号指明",
                                named.size() + " subjects are called " + asked + ": say which by its id"));
        List<? extends Fact> choice = named.isEmpty() ? all : named;
        candidates = choice.stream()
                .map(fact -> new Candidate(fact.id(), Subjects.name(fact)))
                .sorted(Comparator.comparingInt(candidate -> slips(asked, candidate)))
                .limit(LISTED)
                .map(candidate -> new Candidate(candidate.id(), personal.masked(candidate.name())))
                .toList();
        more = choice.size() - candidates.size();
    }

    private static int slips(String asked, Candidate candidate) {
        return Stream.of(candidate.id(), candidate.name() == null ? candidate.id() : candidate.name())
                .mapToInt(name -> NearestName.slips(asked, name))
                .min()
                .orElseThrow();
    }

    /** What to tell the user. */
    public Bilingual text() {
        return text;
    }

    /** Subjects that can be asked for, the nearest first; no more than twenty. */
    public List<Candidate> candidates() {
        return List.copyOf(candidates);
    }

    /** How many more there are than are listed. */
    public int more() {
        return more;
    }
}
