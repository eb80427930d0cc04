package org.penggai.harness;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.penggai.pack.RuleBase;

/** The ledgers that a file of cases names: its base, its bases, and those of its cases. */
final class BaseFiles {
    private BaseFiles() {}

    /** Where a file stands, however it is named. */
    static Path key(Path file) {
        return file.toAbsolutePath().normalize();
    }

    /** None of a file that can't be read: what is wrong with it is told where its cases are to be run. */
    static Set<Path> of(Path file, RuleBase rules) throws IOException {
        Set<Path> files = new HashSet<>();
        if (content(file, rules) instanceof Node.Obj root && root.get("cases") instanceof Node.Arr cases) {
            Stream<Node> named = root.get("bases") instanceof Node.Obj bases
                    ? bases.fields().values().stream().map(Node.Field::value)
                    : Stream.empty();
            Stream<Node> ledgers = cases.items().stream()
                    .map(one -> one instanceof Node.Obj policyCase ? policyCase.get("ledger") : null);
            Stream.of(Stream.of(root).map(one -> one.get("base")), named, ledgers)
                    .flatMap(nodes -> nodes)
                    .forEach(node -> add(files, file, node));
        }
        return files;
    }

    private static void add(Set<Path> files, Path file, Node node) {
        if (node instanceof Node.Scalar name && name.isText()) {
            try {
                files.add(key(file.resolveSibling(name.text())));
            } catch (InvalidPathException e) {
                // told of where the case is read
            }
        }
    }

    static boolean holdsCases(Path file, RuleBase rules) throws IOException {
        return content(file, rules) instanceof Node.Obj root && root.get("cases") != null;
    }

    /** Null when it can't be read. */
    private static Node content(Path file, RuleBase rules) throws IOException {
        if (CaseFiles.isOtherWorkbook(file)) {
            return null;
        }
        try {
            return Workbooks.isWorkbook(file) ? WorkbookNodes.cases(file, rules) : NodeReader.read(file);
        } catch (CaseFormatException e) {
            return null;
        }
    }
}
