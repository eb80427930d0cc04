package org.penggai.compiler;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes which rules, clauses, parameters and model classes a pack holds, with all that is said of them, so that nothing is
 * scanned for when it is loaded, and one resource is read.
 */
final class PackIndex {
    static final String FILE = "pack.index.json";

    private final PackFolder pack;
    private final List<Drl> files;

    PackIndex(PackFolder pack, List<Drl> files) {
        this.pack = pack;
        this.files = files;
    }

    void write() throws IOException {
        List<String> models = pack.models();
        assertCompiled(models);
        Map<String, Object> index = new LinkedHashMap<>();
        JsonMapper mapper = JsonMapper.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .build();
        Map<String, JsonNode> rules = new LinkedHashMap<>();
        for (Drl file : files) {
            rules.put(file.id(), read(mapper, file.sibling(".json")));
        }
        index.put("rules", rules);
        index.put("clauses", read(mapper, pack.root().resolve("clauses.json")));
        index.put("parameters", read(mapper, pack.root().resolve("parameters.json")));
        index.put("models", models);
        index.put("drlDigest", digest());
        Files.writeString(
                pack.root().resolve(FILE),
                mapper.writerWithDefaultPrettyPrinter().writeValueAsString(index) + "\n");
    }

    private static JsonNode read(JsonMapper mapper, Path file) throws IOException {
        if (!Files.exists(file)) {
            throw new BrokenPackException(List.of("缺少 " + file + " / missing"));
        }
        try {
            return mapper.readTree(Files.readAllBytes(file));
        } catch (JsonProcessingException e) {
            throw new BrokenPackException(List.of(file + ": " + e.getMessage()));
        }
    }

    /** The rule compiler succeeds without a model when its own class path lacks a part: that must not pass. */
    private void assertCompiled(List<String> models) {
        List<String> problems = new ArrayList<>();
        for (Drl file : files) {
            String model = models.stream()
                    .filter(name -> name.substring(0, name.lastIndexOf('.')).equals(file.drlPackage()))
                    .findFirst()
                    .orElse(null);
            if (model == null || !Files.exists(pack.classes().resolve(model.replace('.', '/') + ".class"))) {
                problems.add(file.id() + "：没有编译出可执行模型 / no executable model was built for it; is drools-engine"
                        + " on the class path of the project and of the kie-maven-plugin?");
            }
        }
        if (!problems.isEmpty()) {
            throw new BrokenPackException(problems);
        }
    }

    private String digest() throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Drl file : files) {
                digest.update(Files.readAllBytes(file.path()));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java lacks SHA-256", e);
        }
    }
}
