package org.penggai.pack;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;

/** Finds rule packs and reads what they hold, checking that it hangs together. */
public final class PackLoader {
    /** Written by the build beside the compiled model: all that is said of a pack, and its model classes. */
    static final String INDEX = "pack.index.json";

    private PackLoader() {}

    /** All packs that {@code loader} sees; fails when there is none or one is broken. */
    public static RuleBase load(ClassLoader loader) {
        List<LoadedPack> packs = new ArrayList<>();
        ServiceLoader.load(RulePack.class, loader).forEach(pack -> packs.add(read(pack)));
        if (packs.isEmpty()) {
            throw new RulePackException("no rule pack on the class path: add a jar that provides "
                    + RulePack.class.getName() + ", such as penggai-rules");
        }
        Set<String> ids = new HashSet<>();
        packs.forEach(pack -> {
            if (!ids.add(pack.id())) {
                throw new RulePackException("two rule packs on the class path have the id " + pack.id());
            }
        });
        return new RuleBase(packs);
    }

    private static LoadedPack read(RulePack pack) {
        byte[] bytes = bytes(pack, INDEX);
        Index index;
        try {
            index = MetadataReader.read(bytes, Index.class);
        } catch (IOException e) {
            throw broken(pack, INDEX, e);
        }
        String root = pack.getClass().getPackageName();
        List<Rule> rules = new ArrayList<>();
        index.rules()
                .forEach((id, metadata) ->
                        rules.add(new Rule(id, pack.id(), root + "." + id.replace('/', '.'), metadata)));
        MetadataCheck.check(rules, index.clauses(), index.parameters());
        ClassLoader loader = pack.getClass().getClassLoader();
        return new LoadedPack(
                pack.id(),
                pack.version(),
                HexFormat.of().formatHex(sha256().digest(bytes)),
                pack.document(),
                rules,
                index.clauses(),
                index.parameters(),
                pack,
                index.models().stream()
                        .map(name -> new ModelClass(name, loader))
                        .toList());
    }

    /** What the build wrote of a pack; the digest is of the DRL, and so makes that of the index cover it. */
    record Index(
            Map<String, RuleMetadata> rules,
            List<Clause> clauses,
            List<ParameterDefinition> parameters,
            List<String> models,
            String drlDigest) {}

    static List<RuleBlock> blocks(RulePack pack, String path) {
        try {
            return mapper().readValue(bytes(pack, path), new TypeReference<>() {});
        } catch (IOException e) {
            throw broken(pack, path, e);
        }
    }

    static String text(RulePack pack, String path) {
        return new String(bytes(pack, path), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(RulePack pack, String path) {
        try (InputStream in = pack.open(path)) {
            if (in == null) {
                throw new RulePackException("rule pack " + pack.id() + " lacks its resource " + path);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw broken(pack, path, e);
        }
    }

    private static RulePackException broken(RulePack pack, String path, IOException e) {
        return new RulePackException("rule pack " + pack.id() + ", resource " + path + ": " + e.getMessage(), e);
    }

    static ObjectMapper mapper() {
        SimpleModule dates = new SimpleModule();
        dates.addDeserializer(LocalDate.class, new StdScalarDeserializer<>(LocalDate.class) {
            private static final long serialVersionUID = 1L;

            @Override
            public LocalDate deserialize(
                    com.fasterxml.jackson.core.JsonParser parser,
                    com.fasterxml.jackson.databind.DeserializationContext context)
                    throws IOException {
                try {
                    return LocalDate.parse(parser.getText());
                } catch (java.time.format.DateTimeParseException e) {
                    throw context.weirdStringException(parser.getText(), LocalDate.class, "not an ISO date");
                }
            }
        });
        return JsonMapper.builder(JsonFactory.builder()
                        .recyclerPool(JsonRecyclerPools.nonRecyclingPool())
                        .build())
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .enable(com.fasterxml.jackson.core.StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .addModule(dates)
                .build();
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java lacks SHA-256", e);
        }
    }
}
