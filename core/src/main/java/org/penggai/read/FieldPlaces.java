package org.penggai.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.penggai.report.Finding;

/**
 * Where fields stand in a file, found when asked for: the bytes are passed over once up to the last record asked for, and of
 * the records asked for no more than needed is parsed. Nothing of the text is kept from the first reading.
 */
final class FieldPlaces {
    private static final JsonFactory JSON = JsonFactory.builder()
            .recyclerPool(JsonRecyclerPools.nonRecyclingPool())
            .build();
    private static final Comparator<Finding.Location> ORDER =
            Comparator.comparingInt(Finding.Location::line).thenComparingInt(Finding.Location::column);

    private final Path file;
    private final long size;
    private final FileTime modified;

    /** @param file the file, about to be read */
    FieldPlaces(Path file) throws IOException {
        this.file = file;
        this.size = Files.size(file);
        this.modified = Files.getLastModifiedTime(file);
    }

    /**
     * The places of fields, those that can be told.
     *
     * @param records for each record by its place, the fields asked for, as JSON Pointers from the record
     */
    Map<Finding.Location, Map<String, Finding.Location>> find(Map<Finding.Location, Set<String>> records) {
        Map<Finding.Location, Map<String, Finding.Location>> found = new HashMap<>();
        try (FileChannel channel = FileChannel.open(file)) {
            if (channel.size() != size || !Files.getLastModifiedTime(file).equals(modified)) {
                return Map.of();
            }
            List<Finding.Location> ordered =
                    records.keySet().stream().sorted(ORDER).toList();
            long[] offsets = new Scan(Channels.newInputStream(channel)).offsets(ordered);
            for (int i = 0; i < offsets.length; i++) {
                if (offsets[i] >= 0) {
                    channel.position(offsets[i]);
                    found.put(
                            ordered.get(i),
                            fields(
                                    new InputStreamReader(Channels.newInputStream(channel), StandardCharsets.UTF_8),
                                    ordered.get(i),
                                    records.get(ordered.get(i))));
                }
            }
        } catch (IOException e) {
            return Map.of(); // the file is gone or another by now: the records' own places remain
        }
        return found;
    }

    private static Map<String, Finding.Location> fields(
            InputStreamReader text, Finding.Location record, Set<String> pointers) throws IOException {
        Map<String, Finding.Location> found = new HashMap<>();
        try (JsonParser parser = JSON.createParser(text).disable(JsonParser.Feature.AUTO_CLOSE_SOURCE)) {
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                fields(parser, record, "", new HashSet<>(pointers), found);
            }
        }
        return found;
    }

    /** Walks the current object or array as far as fields are wanted in it. */
    private static void fields(
            JsonParser parser,
            Finding.Location record,
            String path,
            Set<String> wanted,
            Map<String, Finding.Location> found)
            throws IOException {
        boolean array = parser.currentToken() == JsonToken.START_ARRAY;
        int index = 0;
        for (JsonToken token = parser.nextToken();
                !wanted.isEmpty() && token != null && !token.isStructEnd();
                token = parser.nextToken()) {
            String own;
            if (array) {
                own = path + "/" + index++;
            } else {
                own = path + "/" + parser.currentName();
                token = parser.nextToken();
            }
            if (wanted.remove(own)) {
                found.put(own, place(record, parser.currentTokenLocation()));
            }
            if (token.isStructStart()) {
                if (wanted.stream().anyMatch(pointer -> pointer.startsWith(own + "/"))) {
                    fields(parser, record, own, wanted, found);
                } else {
                    parser.skipChildren();
                }
            }
        }
    }

    private static Finding.Location place(Finding.Location record, JsonLocation inside) {
        int line = inside.getLineNr();
        return new Finding.Location(
                record.file(),
                record.line() + line - 1,
                line == 1 ? record.column() + inside.getColumnNr() - 1 : inside.getColumnNr());
    }

    /** Counts lines and columns over bytes as the parser does over characters. */
    private static final class Scan {
        private final InputStream in;
        private final byte[] buffer = new byte[1 << 16];
        private int end;
        private int at;
        private long base;

        Scan(InputStream in) {
            this.in = in;
        }

        /** The offsets of places, in their order; -1 where no object begins. */
        long[] offsets(List<Finding.Location> places) throws IOException {
            long[] offsets = new long[places.size()];
            int line = 1;
            int column = 1;
            if (peek(0) == 0xEF && peek(1) == 0xBB && peek(2) == 0xBF) {
                at += 3;
            }
            for (int i = 0; i < offsets.length; i++) {
                Finding.Location place = places.get(i);
                while (line < place.line() && toNextLine()) {
                    line++;
                    column = 1;
                }
                for (int next = peek(0); column < place.column() && next >= 0 && next != '\n'; next = peek(0)) {
                    column += (next & 0xC0) == 0x80 ? 0 : next >= 0xF0 ? 2 : 1;
                    at++;
                }
                while ((peek(0) & 0xC0) == 0x80 && peek(0) >= 0) {
                    at++;
                }
                offsets[i] = line == place.line() && column == place.column() && peek(0) == '{' ? base + at : -1;
            }
            return offsets;
        }

        private boolean toNextLine() throws IOException {
            while (peek(0) >= 0) {
                while (at < end && buffer[at] != '\n' && buffer[at] != '\r') {
                    at++;
                }
                if (at < end) {
                    at += peek(0) == '\r' && peek(1) == '\n' ? 2 : 1;
                    return true;
                }
            }
            return false;
        }

        /** The byte at some distance ahead; -1 after the last. */
        private int peek(int ahead) throws IOException {
            while (at + ahead >= end) {
                int rest = Math.max(0, end - at);
                System.arraycopy(buffer, end - rest, buffer, 0, rest);
                base += end - rest;
                at -= end - rest;
                end = rest;
                int read = in.read(buffer, end, buffer.length - end);
                if (read < 0) {
                    return -1;
                }
                end += read;
            }
            return buffer[at + ahead] & 0xFF;
        }
    }

    /** Fields by the record that each belongs to. */
    static Map<Finding.Location, Set<String>> byRecord(Map<String, Finding.Location> records) {
        return records.entrySet().stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getValue,
                        Collectors.mapping(
                                entry -> FieldPointer.of(entry.getKey()).inRecord(), Collectors.toSet())));
    }
}
