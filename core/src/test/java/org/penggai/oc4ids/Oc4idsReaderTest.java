package org.penggai.oc4ids;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.penggai.ledger.AccountKind;
import org.penggai.ledger.EventDate;
import org.penggai.ledger.FinanceStatement;
import org.penggai.ledger.Jurisdiction;
import org.penggai.ledger.Ledger;
import org.penggai.ledger.Organisation;
import org.penggai.ledger.Project;
import org.penggai.ledger.ProjectStatus;
import org.penggai.ledger.ScheduleNode;
import org.penggai.ledger.StatementStage;
import org.penggai.ledger.Transfer;
import org.penggai.read.InputProblem;
import org.penggai.read.LedgerReader;
import org.penggai.write.LedgerJsonWriter;

/** What of a package a ledger says, what is told of the rest, and which files are no packages. */
class Oc4idsReaderTest {
    private static final Jurisdiction COUNTY = new Jurisdiction("611026", "柞水县");
    private static final Path PORTAL = Path.of("../fixtures/oc4ids/zhashui-portal.json");
    private static final String HEAD = "{\"version\":\"0.9\",\"uri\":\"https://example.org/1\",\"publishedDate\":"
            + "\"2023-06-30T09:00:00+08:00\",\"publisher\":{\"name\":\"n\"},\"projects\":[";

    private static ImportedPackage read(String json) {
        return read(json, null);
    }

    private static ImportedPackage read(String json, String sector) {
        try {
            return new Oc4idsReader(COUNTY, sector)
                    .read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A package of projects, each given by what stands between its braces, in single quotes. */
    private static ImportedPackage projects(String... projects) {
        return read(json(projects));
    }

    private static String json(String... projects) {
        return HEAD + "{" + String.join("},{", projects).replace('\'', '"') + "}]}";
    }

    private static List<String> told(ImportedPackage imported) {
        return imported.notCarried().stream()
                .filter(one -> !one.pointer().equals("/publisher"))
                .map(one -> one.pointer() + " " + one.code())
                .toList();
    }

    private static List<InputProblem> problems(String json) {
        return catchThrowableOfType(Oc4idsFormatException.class, () -> read(json))
                .problems();
    }

    @Test
    void carriesWhatALedgerCanSay() throws IOException {
        ImportedPackage imported = read(Files.readString(PORTAL));
        Ledger ledger = imported.ledger();
        assertThat(ledger.asOf()).isEqualTo("2023-06-30");
        assertThat(ledger.jurisdiction()).isEqualTo(COUNTY);

        Project nanguan = ledger.projects().get(0);
        assertThat(nanguan.id()).isEqualTo("oc4ids-zs0001-nanguan");
        assertThat(nanguan.name()).isEqualTo("南关片区安置房（虚构）");
        assertThat(nanguan.projectCode()).isEqualTo("2021-611026-47-01-100001");
        assertThat(nanguan.status()).isEqualTo(ProjectStatus.IMPLEMENTATION);
        assertThat(nanguan.builderId()).isEqualTo("CN-91611026MA00000018");
        assertThat(nanguan.plannedStartOn()).isEqualTo("2021-09-01");
        assertThat(nanguan.plannedCompletionOn()).isEqualTo("2023-11-30");
        assertThat(nanguan.completedOn()).isSameAs(EventDate.UNKNOWN);
        assertThat(nanguan.source().document())
                .isEqualTo("https://example.org/zhashui/oc4ids/2023-06-30.json#/projects/0");
        assertThat(kept(nanguan.extensions())).containsEntry("sector", List.of("socialHousing"));
        Project xihe = ledger.projects().get(1);
        assertThat(xihe.status()).isEqualTo(ProjectStatus.COMPLETED);
        assertThat(xihe.completedOn()).isEqualTo(EventDate.on(LocalDate.of(2022, 12, 20)));
        assertThat(xihe.plannedStartOn()).isNull();
        assertThat(xihe.plannedCompletionOn()).isEqualTo("2022-12-31");

        assertThat(ledger.organisations())
                .extracting(Organisation::id, Organisation::creditCode)
                .containsExactly(
                        tuple("CN-91611026MA00000018", "91611026MA00000018"),
                        tuple("CN-county-finance", null),
                        tuple("CN-builder-7", null));

        assertThat(ledger.financeStatements())
                .extracting(
                        FinanceStatement::projectId, FinanceStatement::stage, FinanceStatement::on, one -> one.cost()
                                .toPlainString())
                .containsExactly(
                        tuple(nanguan.id(), StatementStage.FORECAST, LocalDate.of(2021, 10, 8), "86000000.00"),
                        tuple(xihe.id(), StatementStage.FINAL, LocalDate.of(2023, 6, 30), "41000000.00"));
        assertThat(ledger.financeStatements()).allMatch(one -> one.income() == null);

        assertThat(ledger.scheduleNodes())
                .extracting(ScheduleNode::id, ScheduleNode::name, ScheduleNode::dueDate, ScheduleNode::dateMet)
                .containsExactly(
                        node(nanguan, "1", "基础完成", "2022-03-31", EventDate.on(LocalDate.of(2022, 4, 20))),
                        node(nanguan, "2", "主体封顶", "2023-03-31", EventDate.NONE),
                        node(nanguan, "3", "竣工", "2023-11-30", EventDate.UNKNOWN),
                        node(xihe, "1", "竣工", "2022-12-31", EventDate.on(LocalDate.of(2022, 12, 20))));
        assertThat(ledger.scheduleNodes()).extracting(ScheduleNode::finalNode).containsExactly(null, null, true, true);

        assertThat(ledger.transfers())
                .extracting(
                        Transfer::id, Transfer::date, Transfer::amount, Transfer::fromAccountId, Transfer::toAccountId)
                .containsExactly(
                        tuple(
                                nanguan.id() + "/t1",
                                LocalDate.of(2022, 5, 12),
                                new BigDecimal("12000000.00"),
                                "CN-county-finance",
                                "CN-91611026MA00000018"),
                        tuple(
                                nanguan.id() + "/ocds-zs0001-1/t1",
                                LocalDate.of(2022, 8, 31),
                                new BigDecimal("3500000.50"),
                                "CN-91611026MA00000018",
                                "CN-builder-7"));
        assertThat(ledger.accounts()).allMatch(one -> one.kind() == AccountKind.EXTERNAL && one.ownerId() != null);

        assertThat(ledger.funds()).isNull();
        assertThat(ledger.buildings()).isNull();
        assertThat(ledger.householdBatches()).isNull();

        assertThat(told(imported))
                .containsExactly(
                        "/license no-place",
                        "/projects/0/period/durationInDays no-place",
                        "/projects/0/implementationPeriod no-place",
                        "/projects/0/locations no-place",
                        "/projects/0/budget/budgetBreakdowns no-place",
                        "/projects/0/parties/0/contactPoint no-place",
                        "/projects/0/milestones/3 other-milestone",
                        "/projects/0/transactions/1/value other-currency",
                        "/projects/0/contractingProcesses/0/summary/title no-place",
                        "/projects/0/contractingProcesses/0/summary/contractValue no-place",
                        "/projects/0/documents no-place",
                        "/projects/1/updated updated-earlier");
        assertThat(imported.notCarried())
                .filteredOn(one -> one.code().equals("other-currency"))
                .extracting(one -> one.message().zh())
                .containsExactly("第57行第20列 /projects/0/transactions/1/value：币种为 \"USD\"，台账只记人民币（CNY）");
    }

    private static Tuple node(Project project, String id, String name, String due, EventDate met) {
        return tuple(project.id() + "/" + id, name, LocalDate.parse(due), met);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> kept(Map<String, Object> extensions) {
        return (Map<String, Object>) extensions.get(Oc4idsReader.EXTENSION);
    }

    @Test
    void readsBackAsTheSameLedgerAndIsTheSameEachTime() throws IOException {
        String json = Files.readString(PORTAL);
        Ledger ledger = read(json).ledger();
        byte[] written = written(ledger);
        assertThat(Ledger.read(new ByteArrayInputStream(written))).isEqualTo(ledger);
        assertThat(written(read(json).ledger())).isEqualTo(written);
        assertThat(new LedgerReader()
                        .read(new ByteArrayInputStream(written), "")
                        .warnings())
                .isEmpty();
    }

    private static byte[] written(Ledger ledger) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new LedgerJsonWriter().write(ledger, out);
        return out.toByteArray();
    }

    @Test
    void whatIsNotSaidIsUnknown() {
        Ledger ledger = projects("'id':'p','title':'t'").ledger();
        assertThat(ledger.projects()).hasSize(1);
        Project project = ledger.projects().get(0);
        assertThat(project.status()).isNull();
        assertThat(project.completedOn()).isSameAs(EventDate.UNKNOWN);
        assertThat(List.of("organisations", "financeStatements", "scheduleNodes", "accounts", "transfers"))
                .allMatch(array -> org.penggai.ledger.Facts.in(ledger, array) == null);
    }

    @ParameterizedTest
    @CsvSource({
        "identification,IDENTIFICATION,",
        "preparation,PREPARATION,",
        "implementation,IMPLEMENTATION,",
        "completion,COMPLETION,",
        "completed,COMPLETED,",
        "maintenance,COMPLETED,/projects/0/status narrowed-status",
        "decommissioning,,/projects/0/status other-status",
        "decommissioned,DECOMMISSIONED,",
        "cancelled,CANCELLED,"
    })
    void statesOfProjects(String code, ProjectStatus status, String told) {
        ImportedPackage imported = projects("'id':'p','title':'t','status':'" + code + "'");
        assertThat(imported.ledger().projects().get(0).status()).isEqualTo(status);
        assertThat(told(imported)).isEqualTo(told == null ? List.of() : List.of(told));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'status':'met','dateMet':'2023-01-01T00:00:00Z' | 2023-01-01 | ",
                "'dateMet':'2022-12-31T16:00:00Z' | 2023-01-01 | ",
                "'status':'met' | unknown | /status met-undated",
                "'status':'scheduled' | unknown | ",
                "'status':'scheduled','dateModified':'2023-06-30T01:00:00Z' | unknown | ",
                "'status':'notMet' | unknown | /status not-met-undated",
                "'status':'notMet','dateModified':'2023-06-29T15:59:59Z' | unknown | /status not-met-earlier",
                "'status':'notMet','dateModified':'2023-06-29T16:00:00Z' | none | ",
                "'status':'partiallyMet','dateModified':'2023-07-05' | none | ",
                "'status':'notMet','dateModified':'2023-06-30','dateMet':'2023-06-01' | unknown | /dateMet met-unclear",
                "'title':'x' | unknown | "
            })
    void whenAMilestoneWasMet(String fields, String met, String told) {
        ImportedPackage imported = projects("'id':'p','title':'t','milestones':[{'id':'m','title':'n',"
                + fields.replace("'title':'x'", "'code':'x'") + "}]");
        assertThat(imported.ledger().scheduleNodes()).hasSize(1);
        assertThat(imported.ledger().scheduleNodes().get(0).dateMet()).hasToString(met);
        assertThat(told(imported)).isEqualTo(told == null ? List.of() : List.of("/projects/0/milestones/0" + told));
    }

    @Test
    void aScheduleIsGivenOnlyWhereEachProjectHasOne() {
        String with = "'id':'a','title':'t','milestones':[{'id':'m','title':'n'}]";
        ImportedPackage imported = projects(with, "'id':'b','title':'t'");
        assertThat(imported.ledger().scheduleNodes()).isNull();
        assertThat(told(imported)).containsExactly("/projects/0/milestones/0 without-others");
        assertThat(imported.notCarried().get(1).reason().en()).contains("project b has no milestone");
        String payments = "'id':'b','title':'t','milestones':[{'id':'m','title':'n','type':'payment'}]";
        assertThat(projects(with, payments).ledger().scheduleNodes()).isNull();
        String contract =
                "'id':'b','title':'t','contractingProcesses':[{'id':'c','summary':{'milestones':[{'id':'m','title':'n'}]}}]";
        assertThat(projects(with, contract).ledger().scheduleNodes())
                .extracting(ScheduleNode::id)
                .containsExactly("a/m", "b/c/m");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'amount':1,'currency':'CNY'} | 1.00 |",
                "{'amount':0.10,'currency':'CNY'} | 0.10 |",
                "{'amount':1e6,'currency':'CNY'} | 1000000.00 |",
                "{'amount':1000000000000,'currency':'CNY'} | 1000000000000.00 |",
                "{'amount':1.005,'currency':'CNY'} | | beyond-fen",
                "{'amount':-1,'currency':'CNY'} | | beyond-range",
                "{'amount':1000000000000.01,'currency':'CNY'} | | beyond-range",
                "{'amount':1,'currency':'GBP'} | | other-currency",
                "{'amount':1,'currency':'cny'} | | other-currency",
                "{'amount':1} | | no-currency",
                "{'currency':'CNY'} | | no-amount",
                "{} | | no-amount"
            })
    void amountsAreInYuanOrNotCarried(String value, BigDecimal cost, String told) {
        ImportedPackage imported = projects("'id':'p','title':'t','budget':{'amount':" + value + "}");
        List<FinanceStatement> statements = imported.ledger().financeStatements();
        if (cost == null) {
            assertThat(statements).isNull();
            assertThat(told(imported)).containsExactly("/projects/0/budget/amount " + told);
        } else {
            assertThat(statements).hasSize(1);
            assertThat(statements.get(0).cost()).isEqualTo(cost);
            assertThat(statements.get(0).on()).isEqualTo("2023-06-30");
            assertThat(told(imported)).isEmpty();
        }
    }

    @Test
    void aTransactionNeedsItsDayAndBothParties() {
        String parties = "'id':'p','title':'t','parties':[{'id':'a','name':'A'},{'name':'B'}],'transactions':[";
        String value = "'value':{'amount':1,'currency':'CNY'}";
        String all = "{'id':'1','date':'2023-01-01'," + value + ",'payer':{'id':'a'},'payee':{'name':'B'}}";
        ImportedPackage sound = projects(parties + all + "]");
        assertThat(told(sound)).isEmpty();
        assertThat(sound.ledger().transfers()).hasSize(1);
        assertThat(sound.ledger().transfers().get(0).payeeName()).isEqualTo("B");
        assertThat(sound.ledger().transfers().get(0).toAccountId()).isEqualTo("p/parties/1");
        for (String[] lacking : new String[][] {
            {"'date':'2023-01-01',", "no-date"},
            {"," + value, "no-amount"},
            {",'payer':{'id':'a'}", "no-payer"},
            {",'payee':{'name':'B'}", "no-payee"}
        }) {
            ImportedPackage imported = projects(parties + all.replace(lacking[0], "") + "]");
            assertThat(imported.ledger().transfers()).as(lacking[1]).isNull();
            assertThat(told(imported)).containsExactly("/projects/0/transactions/0 " + lacking[1]);
        }
        ImportedPackage stranger = projects(parties + all.replace("{'id':'a'}", "{'id':'z'}") + "]");
        assertThat(told(stranger)).containsExactly("/projects/0/transactions/0/payer no-party");
        ImportedPackage named = projects(parties + all.replace("{'id':'a'}", "{'id':'z','name':'Z'}") + "]");
        assertThat(told(named)).isEmpty();
        assertThat(named.ledger().organisations())
                .extracting(Organisation::name)
                .containsExactly("A", "B", "Z");
        ImportedPackage renamed = projects(parties + all.replace("{'id':'a'}", "{'id':'a','name':'Z'}") + "]");
        assertThat(told(renamed)).containsExactly("/projects/0/transactions/0/payer/name other-name");
    }

    @Test
    void aPartyOfSeveralProjectsIsOneWhereItIsAlike() {
        String one =
                "'id':'%s','title':'t','parties':[{'id':'x','name':'%s','roles':['%s']}],'publicAuthority':{'id':'x'}";
        ImportedPackage same = projects(one.formatted("a", "N", "buyer"), one.formatted("b", "N", "payer"));
        assertThat(same.ledger().organisations()).extracting(Organisation::id).containsExactly("x");
        assertThat(same.ledger().projects()).extracting(Project::builderId).containsExactly("x", "x");
        assertThat(told(same)).isEmpty();
        ImportedPackage other = projects(one.formatted("a", "N", "buyer"), one.formatted("b", "M", "buyer"));
        assertThat(other.ledger().organisations()).extracting(Organisation::id).containsExactly("x", "b/x");
        assertThat(other.ledger().projects()).extracting(Project::builderId).containsExactly("x", "b/x");
        assertThat(told(other)).containsExactly("/projects/1/parties/0 different-party");
    }

    @Test
    void creditCodesAreKnownByRegisterAndCheckCharacter() {
        String party = "'id':'p','title':'t','parties':[{'id':'x','name':'N','identifier':{'scheme':'%s','id':'%s'}}]";
        assertThat(creditCode(party.formatted("CN-USCC", "91611026MA00000018"))).isEqualTo("91611026MA00000018");
        assertThat(creditCode(party.formatted("CN-USCC", "91611026MA00000019"))).isNull();
        assertThat(creditCode(party.formatted("GB-COH", "91611026MA00000018"))).isNull();
    }

    private static String creditCode(String project) {
        return projects(project).ledger().organisations().get(0).creditCode();
    }

    @Test
    void onlyProjectsOfASector() {
        String json = json(
                "'id':'a','title':'t','sector':['socialHousing']",
                "'id':'b','title':'t','sector':['transport','transport.road']",
                "'id':'c','title':'t'");
        assertThat(ids(read(json, "socialHousing"))).containsExactly("a");
        assertThat(told(read(json, "socialHousing")))
                .containsExactly("/projects/1 other-sector", "/projects/2 other-sector");
        assertThat(ids(read(json, "transport"))).containsExactly("b");
        assertThat(read(json, "health").ledger().projects())
                .as("none is not said")
                .isNull();
        assertThat(ids(read(json))).containsExactly("a", "b", "c");
    }

    private static List<String> ids(ImportedPackage imported) {
        return imported.ledger().projects().stream().map(Project::id).toList();
    }

    @Test
    void whatALedgerCantHoldIsTold() {
        String longest = "i".repeat(200);
        assertThat(told(projects("'id':'" + longest + "','title':'t'"))).isEmpty();
        assertThat(told(projects("'id':'" + longest + "i','title':'t'"))).containsExactly("/projects/0 too-long-id");
        assertThat(told(projects("'id':'" + longest + "','title':'t','milestones':[{'id':'m','title':'n'}]")))
                .containsExactly("/projects/0/milestones/0 too-long-id");
        assertThat(told(projects("'id':'p'"))).containsExactly("/projects/0 no-title");
        assertThat(told(projects("'id':'p','title':'t','purpose':' '"))).containsExactly("/projects/0/purpose unkept");
        assertThat(told(projects("'id':'p','title':'t','description':'" + "x".repeat(10_001) + "'")))
                .containsExactly("/projects/0/description unkept");
        assertThat(told(projects("'id':'p','title':'t','description':'\\ud800'")))
                .containsExactly("/projects/0/description unkept");
        assertThat(told(projects("'id':'p','title':'t','satus':'x'")))
                .containsExactly("/projects/0/satus unknown-field");
        String deep = "[".repeat(40) + "]".repeat(40);
        assertThat(told(projects("'id':'p','title':'t','additionalClassifications':" + deep)))
                .containsExactly("/projects/0/additionalClassifications unkept");
        assertThat(told(projects("'id':'a','title':'t','milestones':[{'id':'b/c','title':'n'}],"
                        + "'contractingProcesses':[{'id':'b','summary':{'milestones':[{'id':'c','title':'n'}]}}]")))
                .containsExactly("/projects/0/contractingProcesses/0/summary/milestones/0 same-id");
    }

    @Test
    void nothingPersonalIsCarriedOrTold() {
        ImportedPackage imported = projects(
                "'id':'p','title':'t','13800001234':1,'parties':[{'id':'x','name':'N','contactPoint':{'name':'张三',"
                        + "'telephone':'13800001234'},'people':[{'id':'1','name':'李四'}],'beneficialOwners':[{'id':'1','name':'王五'}]}]");
        assertThat(imported.toString()).doesNotContain("张三", "李四", "王五", "13800001234");
    }

    /** Each mark stands before the place of the next of the problems. */
    @TestFactory
    Stream<DynamicTest> whatIsNoPackageIsRefusedWithEveryProblem() {
        String project = "'id':'p','title':'t',";
        return Stream.of(
                refused("¦", " empty"),
                refused("¦[]", " wrong-type"),
                refused("{\"version\":¦", " truncated"),
                refused("{¦'version':'0.9'}", " not-json"),
                refused(
                        "¦{}",
                        "/version missing-field",
                        "/uri missing-field",
                        "/publishedDate missing-field",
                        "/publisher missing-field",
                        "/projects missing-field"),
                refused(HEAD.replace("[", "¦[") + "]}", "/projects out-of-range"),
                refused(HEAD.replace("\"0.9", "¦\"1.1") + "{\"id\":\"p\"}]}", "/version unknown-version"),
                refused(HEAD.replace("\"n\"", "¦5") + "{\"id\":\"p\"}]}", "/publisher/name wrong-type"),
                refused(json("'title':'t'").replace("[{", "[¦{"), "/projects/0/id missing-field"),
                refused(json("'id':¦7"), "/projects/0/id wrong-type"),
                refused(json("'id':¦' '"), "/projects/0/id blank"),
                refused(json("'id':¦null"), "/projects/0/id null"),
                refused(json("'id':¦'a\\ud800'"), "/projects/0/id invalid-character"),
                refused(json("'id':'p',¦'id':'q'"), "/projects/0/id duplicate-field"),
                refused(json("'id':'p'", "'id':¦'p'"), "/projects/1/id duplicate-id"),
                refused(json(project + "'status':¦'done'"), "/projects/0/status unknown-code"),
                refused(json(project + "'updated':¦'2023-06-30T09:00:00'"), "/projects/0/updated bad-date"),
                refused(json(project + "'updated':¦'2023-02-30'"), "/projects/0/updated bad-date"),
                refused(json(project + "'updated':¦'1900-01-01T00:00:00Z'"), "/projects/0/updated bad-date"),
                refused(json(project + "'updated':¦5"), "/projects/0/updated wrong-type"),
                refused(json(project + "'sector':¦'socialHousing'"), "/projects/0/sector wrong-type"),
                refused(json(project + "'sector':[¦5]"), "/projects/0/sector/0 wrong-type"),
                refused(json(project + "'period':¦[]"), "/projects/0/period wrong-type"),
                refused(
                        json(project + "'budget':{'amount':{'amount':¦'1','currency':'CNY'}}"),
                        "/projects/0/budget/amount/amount wrong-type"),
                refused(
                        json(project + "'milestones':[{'id':'m','status':¦'late'},{'id':¦'m'},¦3]"),
                        "/projects/0/milestones/0/status unknown-code",
                        "/projects/0/milestones/1/id duplicate-id",
                        "/projects/0/milestones/2 wrong-type"));
    }

    private static DynamicTest refused(String marked, String... problems) {
        List<String> expected = new ArrayList<>();
        String json = marked;
        int mark = 0;
        for (String problem : problems) {
            int next = json.indexOf('¦');
            if (next >= 0) {
                mark = next + 1;
                json = json.substring(0, next) + json.substring(next + 1);
            }
            expected.add(mark + " " + problem);
        }
        String given = json;
        return DynamicTest.dynamicTest(String.join("; ", problems), () -> {
            List<InputProblem> found = problems(given);
            assertThat(found)
                    .extracting(one -> one.column() + " " + one.pointer() + " " + one.code())
                    .containsExactlyInAnyOrderElementsOf(expected);
            assertThat(found)
                    .allMatch(one -> one.line() == 1
                            && !one.warning()
                            && !one.message().zh().equals(one.message().en()));
        });
    }

    @Test
    void aFileBeyondTheLimitIsRefused() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return ' ';
            }

            @Override
            public int read(byte[] target, int offset, int length) {
                java.util.Arrays.fill(target, offset, offset + length, (byte) ' ');
                return length;
            }
        };
        assertThatThrownBy(() -> new Oc4idsReader(COUNTY).read(endless))
                .isInstanceOf(Oc4idsFormatException.class)
                .hasMessageContaining("at most 67108864 bytes");
    }

    @Test
    void manyProblemsAreCounted() {
        List<String> projects = new ArrayList<>();
        for (int i = 0; i < 1_500; i++) {
            projects.add("'title':'t'");
        }
        Oc4idsFormatException failure =
                catchThrowableOfType(Oc4idsFormatException.class, () -> read(json(projects.toArray(String[]::new))));
        assertThat(failure.problems()).hasSize(1_000);
        assertThat(failure.total()).isEqualTo(1_500);
    }
}
