package org.penggai.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.penggai.harness.Workbooks;
import org.penggai.read.LedgerDocument;
import org.penggai.read.LedgerReader;
import org.penggai.read.Translation;

/** The files named on the command line. */
final class Inputs {
    /** Stands for standard input. */
    static final String STANDARD_INPUT = "-";

    private final Console console;

    Inputs(Console console) {
        this.console = console;
    }

    /** The names with each folder replaced by its ledgers, in the order of their names. */
    static List<String> expand(List<String> names) throws IOException {
        List<String> files = new ArrayList<>();
        if (names.contains("")) {
            throw new InputException("文件名为空", "a file name is empty");
        }
        if (names.stream().filter(STANDARD_INPUT::equals).count() > 1) {
            throw new InputException("标准输入只能读一次", "standard input can be read once only");
        }
        for (String name : names) {
            Path path = path(name);
            if (!name.equals(STANDARD_INPUT) && Files.isDirectory(path)) {
                try (Stream<Path> entries = Files.list(path)) {
                    entries.filter(entry ->
                                    entry.toString().toLowerCase(Locale.ROOT).endsWith(".json")
                                            || Workbooks.isWorkbookOfFolder(entry))
                            .map(Path::toString)
                            .sorted()
                            .forEach(files::add);
                }
            } else {
                files.add(name);
            }
        }
        if (files.isEmpty()) {
            throw new InputException("所给文件夹中没有台账（*.json、*.xlsx）", "the folder given holds no ledger (*.json, *.xlsx)");
        }
        return files;
    }

    private static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new InputException("不是文件名：" + e.getInput(), "no file name: " + e.getInput());
        }
    }

    /** Several files as one ledger. */
    LedgerDocument readMerged(List<String> names) throws IOException {
        Map<String, InputStream> streams = new LinkedHashMap<>();
        Map<String, Path> files = new HashMap<>();
        Map<String, Translation> translations = new HashMap<>();
        try {
            for (String name : names) {
                if (streams.containsKey(name)) {
                    throw new InputException("文件重复 " + name, "the file is given twice: " + name);
                }
                if (name.equals(STANDARD_INPUT)) {
                    streams.put(name, console.in());
                } else if (Workbooks.isWorkbook(Path.of(name))) {
                    streams.put(name, InputStream.nullInputStream());
                    translations.put(name, workbook(Path.of(name)));
                } else {
                    files.put(name, Path.of(name));
                    streams.put(name, open(Path.of(name)));
                }
            }
            return new LedgerReader().readMerged(streams, files, translations);
        } finally {
            for (Map.Entry<String, InputStream> stream : streams.entrySet()) {
                if (!stream.getKey().equals(STANDARD_INPUT)) {
                    stream.getValue().close();
                }
            }
        }
    }

    LedgerDocument read(String name) throws IOException {
        LedgerReader reader = new LedgerReader();
        if (name.equals(STANDARD_INPUT)) {
            return reader.read(console.in(), name);
        }
        Path path = Path.of(name);
        if (!Files.isReadable(path) || Files.isDirectory(path)) {
            throw new InputException("无法读取文件 " + name, "can't read the file " + name);
        }
        return Workbooks.isWorkbook(path) ? reader.read(workbook(path)) : reader.read(path);
    }

    private static Translation workbook(Path file) throws IOException {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new InputException("无法读取文件 " + file, "can't read the file " + file);
        }
        return WorkbookHome.open().ledger(file);
    }

    /** A file to read; one that can't be read is told of as bad input. */
    static InputStream open(Path file) throws IOException {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new InputException("无法读取文件 " + file, "can't read the file " + file);
        }
        return Files.newInputStream(file);
    }
}
