package org.penggai.mutation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.compiler.kie.builder.impl.KieBuilderImpl;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;

/** Compiles changed blocks in memory, many at once, as the build compiles a pack. */
final class BlockCompiler {
    private final String head;
    private final ClassLoader loader;

    BlockCompiler(String head, ClassLoader loader) {
        this.head = head;
        this.loader = loader;
    }

    /** The blocks that compile, by their names. */
    Map<String, Rule> compile(Map<String, String> blocks) {
        if (blocks.isEmpty()) {
            return Map.of();
        }
        Map<String, Rule> compiled = attempt(blocks);
        if (compiled != null) {
            return compiled;
        }
        if (blocks.size() == 1) {
            return Map.of();
        }
        // One that does not compile takes the others with it: halves, until it stands alone.
        Map<String, String> first = new LinkedHashMap<>();
        Map<String, String> second = new LinkedHashMap<>();
        blocks.forEach((name, text) -> (first.size() < blocks.size() / 2 ? first : second).put(name, text));
        Map<String, Rule> all = new HashMap<>(compile(first));
        all.putAll(compile(second));
        return all;
    }

    /** Null when one of them does not compile. */
    private Map<String, Rule> attempt(Map<String, String> blocks) {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        files.write("src/main/resources/changed/changed.drl", head + String.join("\n", blocks.values()));
        KieBuilderImpl builder = (KieBuilderImpl) services.newKieBuilder(files, loader);
        try {
            builder.buildAll(ExecutableModelProject.class);
        } catch (RuntimeException e) {
            return null;
        }
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            return null;
        }
        return rules((InternalKieModule) builder.getKieModuleIgnoringErrors());
    }

    private Map<String, Rule> rules(InternalKieModule module) {
        MemoryLoader classes = new MemoryLoader(module, loader);
        Map<String, Rule> rules = new HashMap<>();
        for (String name : models(module)) {
            try {
                Model model =
                        (Model) classes.loadClass(name).getDeclaredConstructor().newInstance();
                model.getRules().forEach(rule -> rules.put(rule.getName(), rule));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("the changed blocks' model can't be loaded", e);
            }
        }
        return rules;
    }

    private static List<String> models(InternalKieModule module) {
        List<String> models = new ArrayList<>();
        for (String file : module.getFileNames()) {
            if (file.endsWith("/drools-model")) {
                new String(module.getBytes(file), java.nio.charset.StandardCharsets.UTF_8)
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty() && !line.contains(":"))
                        .forEach(models::add);
            }
        }
        return models;
    }

    /** Classes made in memory come before those of the same name in the pack. */
    private static final class MemoryLoader extends ClassLoader {
        private final InternalKieModule module;

        MemoryLoader(InternalKieModule module, ClassLoader parent) {
            super(parent);
            this.module = module;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                if (loaded != null) {
                    return loaded;
                }
                byte[] bytes = module.getBytes(name.replace('.', '/') + ".class");
                return bytes == null ? super.loadClass(name, resolve) : defineClass(name, bytes, 0, bytes.length);
            }
        }
    }
}
