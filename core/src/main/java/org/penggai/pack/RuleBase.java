package org.penggai.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.penggai.Bilingual;
import org.penggai.ledger.Jurisdiction;

/** All rule packs that were loaded, as data: rules, clauses, parameters. Immutable. */
public final class RuleBase {
    private final List<LoadedPack> packs;
    private final Map<String, Rule> byId = new TreeMap<>();
    private final Map<String, Rule> byDrlName = new LinkedHashMap<>();
    private final Map<String, Map<String, Clause>> clauses = new LinkedHashMap<>();
    private final List<Rule> rules;
    private final List<PackIdentity> identities;
    private final Map<String, List<ParameterDefinition>> definitions = new TreeMap<>();
    private final Map<String, List<RuleBlock>> blocks = new ConcurrentHashMap<>();

    RuleBase(List<LoadedPack> packs) {
        this.packs = packs.stream().sorted(Comparator.comparing(LoadedPack::id)).toList();
        for (LoadedPack pack : this.packs) {
            for (Rule rule : pack.rules()) {
                Rule named = this.packs.size() == 1
                        ? rule
                        : new Rule(pack.id() + ":" + rule.id(), pack.id(), rule.drlName(), rule.metadata());
                byId.put(named.id(), named);
                if (byDrlName.put(named.drlName(), named) != null) {
                    throw new RulePackException("two packs hold the rule " + named.drlName());
                }
            }
            Map<String, Clause> own = new LinkedHashMap<>();
            pack.clauses().forEach(clause -> own.put(clause.clause(), clause));
            clauses.put(pack.id(), own);
            for (ParameterDefinition definition : pack.parameters()) {
                definitions
                        .computeIfAbsent(definition.id(), id -> new ArrayList<>())
                        .add(definition);
            }
        }
        rules = List.copyOf(byId.values());
        identities = this.packs.stream()
                .map(pack -> new PackIdentity(pack.id(), pack.version(), pack.digest(), pack.document()))
                .toList();
    }

    /** The rules of all packs, by id. */
    public List<Rule> rules() {
        return rules;
    }

    /** The rule of that id; null when there is none. */
    public Rule rule(String id) {
        return byId.get(id);
    }

    /** The rule that a DRL block of that package and name belongs to; fails when there is none. */
    public Rule ruleOfBlock(String drlPackage, String blockName) {
        int space = blockName.indexOf(' ');
        Rule rule = byDrlName.get(drlPackage + "." + (space < 0 ? blockName : blockName.substring(0, space)));
        if (rule == null) {
            throw new RulePackException("no metadata for the DRL block " + drlPackage + " " + blockName);
        }
        return rule;
    }

    /** The packs' identities. */
    public List<PackIdentity> identities() {
        return identities;
    }

    /** The counties that the packs' documents bind; none for packs that bind no single one. */
    public List<Jurisdiction> jurisdictions() {
        return packs.stream()
                .map(pack -> pack.pack().jurisdiction())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** The clauses of one pack, in order. */
    public List<Clause> clauses(String packId) {
        return List.copyOf(clauses.getOrDefault(packId, Map.of()).values());
    }

    /** The clause of that id in a pack; fails when there is none. */
    public Clause clause(String packId, String clause) {
        Clause found = clauses.getOrDefault(packId, Map.of()).get(clause);
        if (found == null) {
            throw new RulePackException("no clause " + clause + " in pack " + packId);
        }
        return found;
    }

    /**
     * The conditions of a rule's blocks, in reading order, as the build wrote them beside the model.
     *
     * @throws RulePackException when the pack was built without them
     */
    public List<RuleBlock> blocks(Rule rule) {
        return blocks.computeIfAbsent(
                rule.id(), id -> List.copyOf(PackLoader.blocks(pack(rule), plain(rule) + ".conditions.json")));
    }

    /**
     * The DRL of a rule.
     *
     * @throws RulePackException when the pack was built without it
     */
    public String drl(Rule rule) {
        return PackLoader.text(pack(rule), plain(rule) + ".drl");
    }

    private RulePack pack(Rule rule) {
        return packs.stream()
                .filter(pack -> pack.id().equals(rule.packId()))
                .findFirst()
                .orElseThrow()
                .pack();
    }

    private static String plain(Rule rule) {
        return rule.id().substring(rule.id().indexOf(':') + 1);
    }

    /** Names of the model classes of all packs with the loaders that hold them. */
    public List<ModelClass> modelClasses() {
        return packs.stream().flatMap(pack -> pack.models().stream()).toList();
    }

    /**
     * The parameters as they hold on {@code day}, with what the profile overrides. Before the first version of a parameter
     * holds, the first version is taken: a plan's measures apply to whatever it is checked against.
     */
    public Parameters parameters(LocalDate day, Profile profile) {
        Map<String, Parameter> resolved = new TreeMap<>();
        definitions.forEach((id, versions) -> {
            ParameterDefinition own = profile.definition(id, day);
            ParameterDefinition chosen = own != null ? own : version(versions, day);
            resolved.put(id, new Parameter(id, chosen.value(), versions.get(0).unit(), chosen.source()));
        });
        return new Parameters(resolved);
    }

    /** The title of a parameter; null when there is none of that id. */
    public Bilingual parameterTitle(String id) {
        List<ParameterDefinition> versions = definitions.get(id);
        return versions == null ? null : versions.get(0).title();
    }

    /** The ids of all parameters. */
    public java.util.Set<String> parameterIds() {
        return definitions.keySet();
    }

    Map<String, ParameterDefinition> firstVersions() {
        return definitions.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue()
                .get(0)));
    }

    private static ParameterDefinition version(List<ParameterDefinition> versions, LocalDate day) {
        return versions.stream()
                .filter(version -> version.holdsOn(day))
                .findFirst()
                .orElseGet(() -> versions.stream()
                        .min(Comparator.comparing(
                                ParameterDefinition::effectiveFrom, Comparator.nullsFirst(Comparator.naturalOrder())))
                        .orElseThrow());
    }
}
