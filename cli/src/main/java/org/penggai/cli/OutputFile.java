package org.penggai.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.UUID;

/**
 * A file that is written whole or left as it is: written beside its place, and moved there when it is complete. A link stays,
 * and its target is written. What is no regular file, such as a pipe or a device, is never replaced: it is given the
 * content once that is complete.
 */
final class OutputFile implements AutoCloseable {
    private static final int MOST_LINKS = 40;
    private static final List<String> OPEN_ALREADY = List.of("/dev/fd", "/proc");

    private final Path target;
    private final Path temporary;
    private final OutputStream stream;
    private final OutputStream special;

    private OutputFile(Path target, Path temporary, OutputStream stream, OutputStream special) {
        this.target = target;
        this.temporary = temporary;
        this.stream = stream;
        this.special = special;
    }

    static OutputFile open(Path named) {
        if (Files.isDirectory(named)) {
            throw new InputException(named + " 是文件夹，不是文件", named + " is a folder, not a file");
        }
        try {
            return isSpecial(named) ? special(named) : beside(linked(named));
        } catch (IOException e) {
            throw new InputException("无法写入 " + named, "can't write to " + named);
        }
    }

    /** Also what is open already, under the name that the system gives it: it may be in the middle of being written. */
    private static boolean isSpecial(Path named) {
        return Files.exists(named)
                && (!Files.isRegularFile(named) || OPEN_ALREADY.stream().anyMatch(named::startsWith));
    }

    /** Opened at once, so that who reads a pipe meets its end also where nothing is written. */
    private static OutputFile special(Path named) throws IOException {
        OutputStream opened = Files.newOutputStream(named, StandardOpenOption.APPEND);
        return new OutputFile(named, null, new ByteArrayOutputStream(), opened);
    }

    private static OutputFile beside(Path target) throws IOException {
        if (Files.exists(target) && !Files.isWritable(target)) {
            throw new IOException("write-protected: " + target);
        }
        Path temporary = target.toAbsolutePath().resolveSibling(".penggai-" + UUID.randomUUID() + ".part");
        OutputStream stream = Files.newOutputStream(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        return new OutputFile(target, temporary, stream, null);
    }

    /** Where a chain of links leads, be there a file or not. */
    private static Path linked(Path named) throws IOException {
        Path path = named;
        for (int links = 0; Files.isSymbolicLink(path); links++) {
            if (links == MOST_LINKS) {
                throw new IOException("too many links: " + named);
            }
            path = path.resolveSibling(Files.readSymbolicLink(path));
        }
        return path;
    }

    OutputStream stream() {
        return stream;
    }

    void commit() throws IOException {
        stream.close();
        if (special != null) {
            ((ByteArrayOutputStream) stream).writeTo(special);
            special.flush();
            return;
        }
        if (Files.exists(target)) {
            keepMode();
        }
        try {
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Who may read a report that is written anew does not change. */
    private void keepMode() throws IOException {
        if (Files.getFileStore(target).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(temporary, Files.getPosixFilePermissions(target));
        }
    }

    @Override
    public void close() throws IOException {
        stream.close();
        if (special != null) {
            special.close();
        } else {
            Files.deleteIfExists(temporary);
        }
    }
}
