package org.penggai.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * A file that appears whole or not at all: written beside its place, and moved there when it is complete. Until then what
 * stood there before is gone: an old report never passes for that of a check that failed.
 */
final class OutputFile implements AutoCloseable {
    private final Path target;
    private final Path temporary;
    private final OutputStream stream;
    private boolean committed;

    private OutputFile(Path target, Path temporary) throws IOException {
        this.target = target;
        this.temporary = temporary;
        this.stream = Files.newOutputStream(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    static OutputFile open(Path target) {
        if (Files.isDirectory(target)) {
            throw new InputException(target + " 是文件夹，不是文件", target + " is a folder, not a file");
        }
        try {
            Path folder = target.toAbsolutePath().getParent();
            return new OutputFile(target, folder.resolve(".penggai-" + UUID.randomUUID() + ".part"));
        } catch (IOException e) {
            throw new InputException("无法写入 " + target, "can't write to " + target);
        }
    }

    OutputStream stream() {
        return stream;
    }

    void commit() throws IOException {
        stream.close();
        committed = true;
        try {
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public void close() throws IOException {
        stream.close();
        Files.deleteIfExists(temporary);
        if (!committed) {
            Files.deleteIfExists(target);
        }
    }
}
