package org.penggai.compiler;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A DRL file of a pack.
 *
 * @param path the file
 * @param id {@code category/name}
 * @param drlPackage the package that its folder asks for
 * @param text its text
 */
record Drl(Path path, String id, String drlPackage, String text) {
    static Drl read(Path root, String rootPackage, Path path) throws IOException {
        String relative = root.relativize(path).toString().replace('\\', '/');
        String id = relative.substring(0, relative.length() - ".drl".length());
        int slash = id.lastIndexOf('/');
        String folder = slash < 0 ? "" : "." + id.substring(0, slash).replace('/', '.');
        return new Drl(path, id, rootPackage + folder, Files.readString(path));
    }

    String name() {
        return id.substring(id.lastIndexOf('/') + 1);
    }

    Path sibling(String suffix) {
        return path.resolveSibling(name() + suffix);
    }
}
