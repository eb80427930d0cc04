package org.penggai.harness;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.ByteArrayInputStream;
import java.io.CharConversionException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.penggai.Bilingual;
import org.penggai.read.PlacedJson;

/** Reads JSON with the place of each value. */
final class NodeReader {
    private static final long LARGEST = 64L << 20;
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(50).build())
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS) // to tell of them in words of our own
            .build();

    private static final Set<String> UNREADABLE =
            Set.of("not-utf-8", "not-json", "truncated", "trailing-content", "beyond-limit", "duplicate-field");

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
        return read(file.toString(), Files.readAllBytes(file));
    }

    /**
     * The content of a file's bytes.
     *
     * @param file what it is called
     */
    static Node read(String file, byte[] bytes) throws IOException {
        Place whole = new Place(file, "", 1, 1);
        if (isWide(bytes)) {
            throw new CaseFormatException(told(file, bytes));
        }
        try (JsonParser parser = JSON.createParser(bytes)) {
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
        } catch (JsonProcessingException | CharConversionException e) {
            List<CaseProblem> told = told(file, bytes);
            if (!told.isEmpty()) {
                throw new CaseFormatException(told);
            }
            JsonLocation at = e instanceof JsonProcessingException json ? json.getLocation() : null;
            Place place = at == null ? whole : new Place(whole.file(), "", at.getLineNr(), at.getColumnNr());
            String found = e instanceof JsonProcessingException json ? json.getOriginalMessage() : e.getMessage();
            throw new CaseFormatException(
                    List.of(new CaseProblem(place, new Bilingual("不是 JSON：" + found, "not JSON: " + found))));
        }
    }

    /** Whether it is in UTF-16 or UTF-32, which the parser would read, but ledgers may not be in. */
    private static boolean isWide(byte[] bytes) {
        if (bytes.length < 2) {
            return false;
        }
        int first = bytes[0] & 0xFF;
        int second = bytes[1] & 0xFF;
        return first == 0 || second == 0 || first == 0xFE && second == 0xFF || first == 0xFF && second == 0xFE;
    }

    /** Why it can't be read, in the words that are used of ledgers; empty where those find nothing wrong. */
    private static List<CaseProblem> told(String file, byte[] bytes) throws IOException {
        return PlacedJson.read(new ByteArrayInputStream(bytes)).problems().stream()
                .filter(problem -> UNREADABLE.contains(problem.code()))
                .map(problem -> CaseProblem.of(file, problem))
                .toList();
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
        if (token == JsonToken.VALUE_NUMBER_FLOAT && parser.isNaN()) {
            throw new CaseFormatException(List.of(new CaseProblem(
                    place,
                    new Bilingual(
                            parser.getText() + " 不是数；应为：JSON 的数，或者不写这个字段",
                            parser.getText() + " is no number; expected: a number of JSON, or the field left out"))));
        }
        return new Node.Scalar(place, token, parser.getText());
    }
}
