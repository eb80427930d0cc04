package org.penggai.cli;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Runs a command line again with the rule compiler on its class path, which no other command carries. All is loaded anew, for the
 * rule engine finds its parts only by the loader that it comes from.
 */
final class MutationHome {
    private static final String FOLDER = "lib-mutation";

    private MutationHome() {}

    static int run(List<String> arguments) throws IOException {
        URLClassLoader loader = new URLClassLoader(urls(), ClassLoader.getPlatformClassLoader());
        Thread.currentThread().setContextClassLoader(loader);
        try {
            Class<?> main = Class.forName(Main.class.getName(), true, loader);
            main.getMethod("main", String[].class).invoke(null, (Object) arguments.toArray(String[]::new));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the command line can't be run with the rule compiler", e);
        }
        throw new IllegalStateException("the command line did not end");
    }

    private static URL[] urls() throws IOException {
        Path own;
        try {
            own = Path.of(MutationHome.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
        Path compiler = own.resolveSibling(FOLDER);
        if (!Files.isDirectory(compiler)) {
            throw new InputException(
                    "没有规则编译器（" + compiler + "），不能做变异测试",
                    "there is no rule compiler (" + compiler + "): rules can't be changed");
        }
        List<URL> urls = new ArrayList<>();
        urls.add(own.toUri().toURL());
        for (Path folder : List.of(own.resolveSibling("lib"), compiler)) {
            try (Stream<Path> jars = Files.list(folder)) {
                for (Path jar : jars.filter(file -> file.toString().endsWith(".jar"))
                        .sorted()
                        .toList()) {
                    urls.add(url(jar));
                }
            }
        }
        return urls.toArray(URL[]::new);
    }

    private static URL url(Path jar) throws MalformedURLException {
        return jar.toUri().toURL();
    }
}
