package org.penggai.oc4ids;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.penggai.ledger.Jurisdiction;
import org.penggai.ledger.Ledger;

/**
 * Each field of a package that has every field of OC4IDS 0.9 is in the ledger, or told of: without it either the ledger is
 * another, or it or what holds it stands among what is not carried.
 */
class NothingLostTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Path EVERY_FIELD = Path.of("../fixtures/oc4ids/every-field.json");

    /** What refers to a party by its id and its name says it twice. */
    private static final Pattern SAID_TWICE = Pattern.compile(".*/(publicAuthority|0/payer|0/payee)/(id|name)");

    private static ImportedPackage read(JsonNode content) throws IOException {
        return new Oc4idsReader(new Jurisdiction("611026", "柞水县"))
                .read(new ByteArrayInputStream(MAPPER.writeValueAsBytes(content)));
    }

    @Test
    void eachFieldIsCarriedOrToldOf() throws IOException {
        JsonNode whole = MAPPER.readTree(EVERY_FIELD.toFile());
        ImportedPackage imported = read(whole);
        Ledger ledger = imported.ledger();
        List<String> pointers = new ArrayList<>();
        pointers(whole, "", pointers);
        assertThat(pointers).hasSizeGreaterThan(200);
        List<String> lost = new ArrayList<>();
        Set<String> carried = new TreeSet<>();
        for (String pointer : pointers) {
            JsonNode without = whole.deepCopy();
            remove(without, pointer);
            boolean changed;
            try {
                changed = !read(without).ledger().equals(ledger);
            } catch (Oc4idsFormatException e) {
                changed = true;
            }
            boolean told =
                    imported.notCarried().stream().anyMatch(one -> (pointer + "/").startsWith(one.pointer() + "/"));
            if (changed) {
                carried.add(pointer);
            } else if (!told && !SAID_TWICE.matcher(pointer).matches()) {
                lost.add(pointer);
            }
        }
        assertThat(lost).isEmpty();
        assertThat(carried)
                .contains(
                        "/projects/0/sector",
                        "/projects/0/budget/amount/amount",
                        "/projects/0/completion/finalValue/currency",
                        "/projects/0/milestones/1/dateModified",
                        "/projects/0/contractingProcesses/0/summary/transactions/0/payee/id");
    }

    @Test
    void whatIsToldOfAsHavingNoPlaceChangesNothing() throws IOException {
        JsonNode whole = MAPPER.readTree(EVERY_FIELD.toFile());
        ImportedPackage imported = read(whole);
        assertThat(imported.notCarried()).extracting(NotCarried::code).contains("no-place", "unknown-field");
        for (NotCarried one : imported.notCarried()) {
            if (Set.of("no-place", "unknown-field").contains(one.code())
                    && !one.pointer().equals("/publisher")) {
                JsonNode without = whole.deepCopy();
                remove(without, one.pointer());
                assertThat(read(without).ledger()).as(one.pointer()).isEqualTo(imported.ledger());
            }
        }
    }

    private static void pointers(JsonNode node, String pointer, List<String> found) {
        if (!pointer.isEmpty()) {
            found.add(pointer);
        }
        if (node.isObject()) {
            node.fieldNames().forEachRemaining(name -> pointers(node.get(name), pointer + "/" + name, found));
        } else {
            for (int i = 0; i < node.size(); i++) {
                pointers(node.get(i), pointer + "/" + i, found);
            }
        }
    }

    private static void remove(JsonNode root, String pointer) {
        int last = pointer.lastIndexOf('/');
        JsonNode holder = root.at(pointer.substring(0, last));
        String name = pointer.substring(last + 1);
        if (holder instanceof ObjectNode object) {
            object.remove(name);
        } else {
            ((ArrayNode) holder).remove(Integer.parseInt(name));
        }
    }
}
