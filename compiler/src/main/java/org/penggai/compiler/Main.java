package org.penggai.compiler;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Finishes the build of a rule pack: {@code Main CLASSES_FOLDER}. Ends with 1 and says why when a pack is broken. */
public final class Main {
    private Main() {}

    /** Reads the folder of classes and resources given as the one argument. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1) {
            throw new IllegalArgumentException("usage: Main CLASSES_FOLDER");
        }
        run(Path.of(arguments[0]));
    }

    static void run(Path classes) throws IOException {
        PackFolder pack = PackFolder.find(classes);
        List<Drl> files = pack.drls();
        List<String> problems = Lint.problems(files);
        if (!problems.isEmpty()) {
            throw new BrokenPackException(problems);
        }
        for (Drl file : files) {
            Conditions.write(file);
        }
        new PackIndex(pack, files).write();
    }
}
