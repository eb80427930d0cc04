package org.penggai.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSessionsPool;
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
        return amongOwnClasses(() -> KieBaseBuilder.createKieBaseFromModel(models));
    }

    /** Sessions that are emptied and lent again. */
    static KieSessionsPool sessions(KieBase base) {
        return amongOwnClasses(() -> base.newKieSessionsPool(1));
    }

    /**
     * Drools looks for its parts by the thread's class loader, once for all: in a server that may be one that does not see
     * Drools, such as that of another application.
     */
    private static <T> T amongOwnClasses(Supplier<T> made) {
        Thread thread = Thread.currentThread();
        ClassLoader context = thread.getContextClassLoader();
        thread.setContextClassLoader(ModelLoader.class.getClassLoader());
        try {
            return made.get();
        } finally {
            thread.setContextClassLoader(context);
        }
    }
}
