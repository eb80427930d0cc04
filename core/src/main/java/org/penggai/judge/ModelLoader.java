package org.penggai.judge;

import java.util.ArrayList;
import java.util.List;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.penggai.pack.ModelClass;
import org.penggai.pack.RulePackException;

/** Builds one rule base from the compiled models of all packs. */
final class ModelLoader {
    private ModelLoader() {}

    static KieBase load(List<ModelClass> classes) {
        List<Model> models = new ArrayList<>();
        for (ModelClass model : classes) {
            try {
                models.add((Model) Class.forName(model.name(), true, model.loader())
                        .getDeclaredConstructor()
                        .newInstance());
            } catch (ReflectiveOperationException | LinkageError e) {
                throw new RulePackException("the compiled model " + model.name() + " can't be loaded", e);
            }
        }
        return build(models);
    }

    static KieBase build(List<Model> models) {
        return KieBaseBuilder.createKieBaseFromModel(models);
    }
}
