package org.penggai.mutation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.impl.ModelImpl;
import org.penggai.judge.Judge;
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

        private Blocks(org.penggai.pack.Rule rule) {
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

        /** A judge by these blocks with one of them changed; null leaves it out. */
        Judge changed(String block, Rule other) {
            ModelImpl changed = new ModelImpl("changed");
            changed.withGlobals(model.getGlobals());
            model.getTypeMetaDatas().forEach(changed::addTypeMetaData);
            blocks.forEach((name, rule) -> {
                if (!name.equals(block)) {
                    changed.addRule(rule);
                }
            });
            if (other != null) {
                changed.addRule(other);
            }
            return new Judge(rules, List.of(changed));
        }
    }

    Blocks of(org.penggai.pack.Rule rule) {
        return new Blocks(rule);
    }
}
