package org.penggai.mutation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.impl.ModelImpl;
import org.penggai.judge.BlockJudge;
import org.penggai.pack.ModelClass;
import org.penggai.pack.RuleBase;

/** The blocks of rules as the build compiled them, put together anew with one changed. */
final class RuleModels {
    private final RuleBase rules;
    private final List<Model> models = new ArrayList<>();

    RuleModels(RuleBase rules) {
        this.rules = rules;
        for (ModelClass model : rules.modelClasses()) {
            try {
                models.add((Model) Class.forName(model.name(), true, model.loader())
                        .getDeclaredConstructor()
                        .newInstance());
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("the compiled model " + model.name() + " can't be loaded", e);
            }
        }
    }

    /** The compiled blocks of one rule. */
    final class Blocks {
        private final Model model;
        private final Map<String, Rule> blocks = new LinkedHashMap<>();

        private final org.penggai.pack.Rule rule;

        private Blocks(org.penggai.pack.Rule rule) {
            this.rule = rule;
            int dot = rule.drlName().lastIndexOf('.');
            String drlPackage = rule.drlName().substring(0, dot);
            model = models.stream()
                    .filter(one -> one.getPackageName().equals(drlPackage))
                    .findFirst()
                    .orElseThrow();
            String prefix = rule.drlName().substring(dot + 1) + " ";
            models.stream()
                    .filter(one -> one.getPackageName().equals(drlPackage))
                    .flatMap(one -> one.getRules().stream())
                    .filter(block -> block.getName().startsWith(prefix))
                    .forEach(block -> blocks.put(block.getName(), block));
        }

        /** The names of the blocks. */
        Set<String> names() {
            return blocks.keySet();
        }

        /** A judge by these blocks and the changed ones together. */
        BlockJudge with(Collection<Rule> changed) {
            ModelImpl all = new ModelImpl("changed");
            all.withGlobals(model.getGlobals());
            model.getTypeMetaDatas().forEach(all::addTypeMetaData);
            blocks.values().forEach(all::addRule);
            changed.forEach(all::addRule);
            return new BlockJudge(rules, rule, List.of(all));
        }
    }

    Blocks of(org.penggai.pack.Rule rule) {
        return new Blocks(rule);
    }
}
