package org.penggai.cli;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Folders of jars beside the command line that stand apart from its class path: what needs none of them starts without. */
final class SideFolder {
    private SideFolder() {}

    /** From now on who looks for services finds those of a folder too; nothing happens where it is not there. */
    static void open(String folder) throws IOException {
        List<URL> jars = jars(folder);
        if (!jars.isEmpty()) {
            Thread.currentThread()
                    .setContextClassLoader(
                            new URLClassLoader(jars.toArray(URL[]::new), SideFolder.class.getClassLoader()));
        }
    }

    private static List<URL> jars(String name) throws IOException {
        List<URL> urls = new ArrayList<>();
        Path folder;
        try {
            folder = Path.of(SideFolder.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .resolveSibling(name);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
        if (Files.isDirectory(folder)) {
            try (Stream<Path> jars = Files.list(folder)) {
                for (Path jar : jars.filter(file -> file.toString().endsWith(".jar"))
                        .sorted()
                        .toList()) {
                    urls.add(jar.toUri().toURL());
                }
            }
        }
        return urls;
    }
}
