package org.penggai.harness;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.penggai.Bilingual;

/** Reads JSON with the place of each value. */
final class NodeReader {
    private static final long LARGEST = 64L << 20;
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(50).build())
            .build();

    private NodeReader() {}

    /**
     * The content of a file.
     *
     * @throws CaseFormatException when it is not JSON
     * @throws IOException when it can't be read
     */
    static Node read(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            Place whole = new Place(file.toString(), "", 1, 1);
            throw new CaseFormatException(
                    List.of(new CaseProblem(whole, new Bilingual("文件超过 64 MiB", "the file exceeds 64 MiB"))));
        }
        try (InputStream in = Files.newInputStream(file)) {
            return read(file.toString(), in);
        }
    }

    /**
     * The content of a stream.
     *
     * @param file what it is called
     */
    static Node read(String file, InputStream in) throws IOException {
        Place whole = new Place(file, "", 1, 1);
        try (JsonParser parser = JSON.createParser(in)) {
            if (parser.nextToken() == null) {
                throw new CaseFormatException(
                        List.of(new CaseProblem(whole, new Bilingual("文件是空的", "the file is empty"))));
            }
            Node node = value(parser, here(parser, whole));
            if (parser.nextToken() != null) {
                throw new CaseFormatException(List.of(
                        new CaseProblem(here(parser, whole), new Bilingual("文件应到此为止", "expected nothing more"))));
            }
            return node;
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            Place place = at == null ? whole : new Place(whole.file(), "", at.getLineNr(), at.getColumnNr());
            throw new CaseFormatException(List.of(new CaseProblem(
                    place, new Bilingual("不是 JSON：" + e.getOriginalMessage(), "not JSON: " + e.getOriginalMessage()))));
        }
    }

    private static Place here(JsonParser parser, Place at) {
        JsonLocation location = parser.currentTokenLocation();
        return new Place(at.file(), at.pointer(), location.getLineNr(), location.getColumnNr());
    }

    private static Node value(JsonParser parser, Place place) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            Map<String, Node.Field> fields = new LinkedHashMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                JsonLocation at = parser.currentTokenLocation();
                Place field = place.at(at.getLineNr(), at.getColumnNr(), name);
                parser.nextToken();
                fields.put(name, new Node.Field(field, value(parser, here(parser, field))));
            }
            return new Node.Obj(place, fields);
        }
        if (token == JsonToken.START_ARRAY) {
            List<Node> items = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                JsonLocation at = parser.currentTokenLocation();
                Place item = place.at(at.getLineNr(), at.getColumnNr(), Integer.toString(items.size()));
                items.add(value(parser, item));
            }
            return new Node.Arr(place, items);
        }
        return new Node.Scalar(place, token, parser.getText());
    }
}
