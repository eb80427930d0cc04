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
import org.penggai.harness.Workbooks;

/** Finds what reads and writes workbooks, which stands apart from the class path: a check of JSON starts without it. */
final class WorkbookHome {
    private static final String FOLDER = "lib-spreadsheet";
    private static final List<String> LOG_LEVELS =
            List.of("log4j2.StatusLogger.level", "org.apache.logging.log4j.simplelog.level");

    private WorkbookHome() {}

    /** What reads and writes workbooks; from then on it is found by whoever looks for it. */
    static Workbooks open() throws IOException {
        // Nobody reads the log of what reads workbooks: what is wrong with one is told as a problem.
        LOG_LEVELS.stream()
                .filter(level -> System.getProperty(level) == null)
                .forEach(level -> System.setProperty(level, "OFF"));
        Workbooks workbooks = Workbooks.find();
        if (workbooks == null) {
            List<URL> jars = jars();
            if (!jars.isEmpty()) {
                Thread.currentThread()
                        .setContextClassLoader(
                                new URLClassLoader(jars.toArray(URL[]::new), WorkbookHome.class.getClassLoader()));
                workbooks = Workbooks.find();
            }
        }
        if (workbooks == null) {
            throw new InputException(Workbooks.MISSING);
        }
        return workbooks;
    }

    private static List<URL> jars() throws IOException {
        List<URL> urls = new ArrayList<>();
        Path folder;
        try {
            folder = Path.of(WorkbookHome.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .resolveSibling(FOLDER);
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
