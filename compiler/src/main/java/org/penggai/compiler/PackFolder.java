package org.penggai.compiler;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The classes and resources of a pack.
 *
 * @param classes the folder of classes
 * @param root the folder of the package of the class that provides the pack
 * @param rootPackage that package
 */
record PackFolder(Path classes, Path root, String rootPackage) {
    private static final String SERVICE = "META-INF/services/org.penggai.pack.RulePack";

    static PackFolder find(Path classes) throws IOException {
        Path service = classes.resolve(SERVICE);
        if (!Files.exists(service)) {
            throw new BrokenPackException(
                    List.of("缺少 " + SERVICE + " / no " + SERVICE + ": it names the class that provides the pack"));
        }
        String provider = Files.readString(service).strip();
        String rootPackage = provider.substring(0, provider.lastIndexOf('.'));
        return new PackFolder(classes, classes.resolve(rootPackage.replace('.', '/')), rootPackage);
    }

    List<Drl> drls() throws IOException {
        List<Drl> files = new ArrayList<>();
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : paths.filter(file -> file.toString().endsWith(".drl"))
                    .sorted()
                    .toList()) {
                files.add(Drl.read(root, rootPackage, path));
            }
        }
        return files;
    }

    /** The model classes that the rule compiler listed; fails when it built no model. */
    List<String> models() throws IOException {
        List<String> models = new ArrayList<>();
        Path kie = classes.resolve("META-INF/kie");
        if (Files.isDirectory(kie)) {
            try (Stream<Path> paths = Files.walk(kie)) {
                for (Path list :
                        paths.filter(file -> file.endsWith("drools-model")).toList()) {
                    Files.readAllLines(list).stream()
                            .map(String::strip)
                            .filter(line -> !line.isEmpty() && !line.contains(":"))
                            .forEach(models::add);
                }
            }
        }
        return models.stream().sorted().toList();
    }
}
