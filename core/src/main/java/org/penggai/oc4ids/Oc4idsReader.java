package org.penggai.oc4ids;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.penggai.Bilingual;
import org.penggai.ledger.Jurisdiction;
import org.penggai.ledger.Ledger;
import org.penggai.ledger.LedgerBuilder;
import org.penggai.read.PlacedJson;

/**
 * Reads project packages of OC4IDS 0.9 as ledgers: status, planned and actual days, milestones, budget, transactions and
 * parties, as far as a ledger can say them. As strict as {@link org.penggai.read.LedgerReader}: every problem in the file is
 * listed, and nothing is returned of a file that has one; but a field that the standard does not have is no problem.
 * What is not carried is listed with the reason. Thread-safe.
 */
public final class Oc4idsReader {
    /** The largest file that is read, in bytes: 64 MiB. */
    public static final long LIMIT = 1L << 26;

    /** The name in a fact's extensions under which what a ledger has no field for is kept. */
    public static final String EXTENSION = "oc4ids";

    private static final String VERSION = "0.9";

    private final Jurisdiction county;
    private final String sector;

    /** A reader that carries all projects of a package. */
    public Oc4idsReader(Jurisdiction county) {
        this(county, null);
    }

    /**
     * A reader.
     *
     * @param county the county that the ledgers are of, which no package says
     * @param sector code of the sector whose projects are carried, such as {@code socialHousing}; null for all
     */
    public Oc4idsReader(Jurisdiction county, String sector) {
        this.county = Objects.requireNonNull(county, "county");
        this.sector = sector;
    }

    /**
     * Reads a stream to its end, and leaves it open.
     *
     * @throws Oc4idsFormatException with every problem, when it is no such package
     * @throws IOException when the stream can't be read
     */
    public ImportedPackage read(InputStream in) throws IOException {
        PlacedJson json = PlacedJson.read(in, LIMIT);
        Losses losses = new Losses();
        Ledger ledger = json.root() == null ? null : ledger(new Reading(json, losses, new FieldReasons(), null, null));
        if (json.total() > 0) {
            throw new Oc4idsFormatException(json.problems(), json.total());
        }
        return new ImportedPackage(ledger, json.digest(), losses.inOrder());
    }

    private Ledger ledger(Reading unnamed) {
        Item content = Item.of(unnamed, unnamed.json().root(), new Bilingual("数据包", "package"), "package");
        version(unnamed, content);
        String uri = content.required("uri", "数据包标识", "uri");
        LocalDate published = content.requiredDay("publishedDate", "发布时间", "publishedDate");
        Item publisher = content.requiredItem("publisher", "发布者", "publisher", "publisher");
        if (publisher != null) {
            publisher.required("name", "发布者名称", "name of the publisher");
        }
        List<Item> items = content.requiredItems("projects", "项目", "projects", "project");
        // Without its day nothing of it can be placed in time; what else is wrong is told all the same.
        LocalDate day = published == null ? LocalDate.of(Ledger.LAST_YEAR, 1, 1) : published;
        Reading reading = new Reading(unnamed.json(), unnamed.losses(), unnamed.reasons(), uri, day);
        Projects projects = new Projects(reading, sector);
        items.forEach(item -> projects.add(item.in(reading)));
        content.rest();
        return LedgerBuilder.builder()
                .schemaVersion(Ledger.SCHEMA_VERSION)
                .asOf(day)
                .jurisdiction(county)
                .organisations(given(projects.parties().organisations()))
                .projects(given(projects.projects()))
                .financeStatements(given(projects.statements()))
                .scheduleNodes(projects.milestones().all())
                .accounts(given(projects.parties().accounts()))
                .transfers(given(projects.transactions().all()))
                .build();
    }

    private static void version(Reading reading, Item content) {
        String version = content.required("version", "标准版本", "version");
        if (version != null && !version.equals(VERSION)) {
            reading.json()
                    .report(
                            content.place("version"),
                            "unknown-version",
                            new Bilingual(
                                    "OC4IDS 版本 " + version + " 不受支持",
                                    "version " + version + " of OC4IDS is not supported"),
                            new Bilingual("\"" + VERSION + "\"", "\"" + VERSION + "\""));
        }
    }

    /** An empty list would say that there is none; a package does not say so. */
    private static <T> List<T> given(List<T> list) {
        return list.isEmpty() ? null : list;
    }
}
