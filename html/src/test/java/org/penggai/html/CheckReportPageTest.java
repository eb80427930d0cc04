package org.penggai.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.penggai.CheckOptions;
import org.penggai.ComplianceChecker;
import org.penggai.judge.Outcome;
import org.penggai.ledger.Ledger;
import org.penggai.read.LedgerReader;
import org.penggai.read.PastReportReader;
import org.penggai.report.Finding;
import org.penggai.report.Report;
import org.penggai.write.JsonReportWriter;
import org.penggai.write.TextReportWriter.Language;

/** The report on a ledger as a reader has it, in Chromium. Pictures of it are left in target/pictures. */
class CheckReportPageTest {
    private static final ComplianceChecker CHECKER = ComplianceChecker.load();
    private static final CheckOptions ALL = CheckOptions.defaults().withSatisfied(true);
    private static final Path PICTURES = Path.of("target/pictures");
    private static final Path LEDGERS = Path.of("../fixtures/ledgers");

    /** Names that would do something, were they anything but text. */
    private static final List<String> HOSTILE = List.of(
            "<script>window.hacked = 1</script>",
            "\"><img src=x onerror=\"window.hacked = 1\">",
            "</tspan></svg></details></section><style>body{display:none}</style>",
            "' onmouseover='window.hacked = 1",
            "${7*7} @if(true) $unsafe{x} &lt;b&gt;",
            "<a href=\"javascript:window.hacked = 1\">名称</a>");

    @TempDir
    private static Path folder;

    private static Browser browser;
    private static Report report;
    private static Path page;

    @BeforeAll
    static void start() throws IOException {
        browser = Browser.start(folder.resolve("profile"), true);
        report = report("zhashui-2023.json");
        page = write(Language.ZH, "page.html", report);
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void open() {
        browser.size(1280, 900);
        browser.media("screen");
        browser.open(page);
    }

    private static Report report(String ledger) throws IOException {
        return CHECKER.check(new LedgerReader().read(LEDGERS.resolve(ledger)), ALL);
    }

    /** The report of one rule on a ledger that holds some arrays. */
    private static Report report(String rule, String arrays) throws IOException {
        String json =
                "{\"schemaVersion\":\"1.0\",\"asOf\":\"2022-06-30\",\"jurisdiction\":{\"code\":\"611026\",\"name\":\"柞水县\"}"
                        + arrays + "}";
        return CHECKER.check(
                Ledger.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8))),
                ALL.withRules(List.of(rule)));
    }

    private static Report hostile() throws IOException {
        List<String> projects = new ArrayList<>();
        for (String name : HOSTILE) {
            projects.add("{\"id\":\"p" + projects.size() + "\",\"name\":\"" + name.replace("\"", "\\\"")
                    + "\",\"status\":\"implementation\",\"completedOn\":\"none\",\"ownerNamed\":false}");
        }
        return report("governance/owner-named", ",\"projects\":[" + String.join(",", projects) + "]");
    }

    private static byte[] bytes(Language first, Report... reports) throws IOException {
        HtmlReportWriter writer = new HtmlReportWriter(CHECKER.rules(), first);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (Report one : reports) {
            writer.write(one, out);
        }
        writer.end(out);
        return out.toByteArray();
    }

    private static Path write(Language first, String name, Report... reports) throws IOException {
        return Files.write(folder.resolve(name), bytes(first, reports));
    }

    private static List<Finding> findings(Outcome outcome) {
        return report.findings().stream()
                .filter(finding -> finding.outcome() == outcome)
                .toList();
    }

    private static double number(String script) {
        return ((Number) browser.run(script)).doubleValue();
    }

    @Test
    void opensWithoutComplaintsAndLoadsNothing() {
        assertThat(browser.find("h1").getText()).isEqualTo("柞水县");
        assertThat(browser.complaints()).isEmpty();
        assertThat(browser.loaded())
                .isNotEmpty()
                .allMatch(url -> url.equals(page.toUri().toString()) || url.startsWith("data:"));
        assertThat(browser.all("script")).isEmpty();
    }

    @Test
    void saysFirstHowManyViolationsThereAre() throws IOException {
        assertThat(browser.find(".verdict").getText())
                .contains("发现" + report.summary().violated() + "项违反")
                .contains(report.summary().dueSoon() + "项即将到期")
                .contains("共检查61条规则");
        for (Outcome outcome : List.of(Outcome.VIOLATED, Outcome.UNDETERMINED, Outcome.SATISFIED)) {
            assertThat(browser.find("header .tiles ." + outcome.code() + " b").getText())
                    .isEqualTo(Integer.toString(report.summary().count(outcome)));
        }
        browser.size(1280, 2300);
        browser.picture(PICTURES.resolve("check.png"));
    }

    @Test
    void everyFindingIsThereOnce() {
        assertThat(report.findings()).isNotEmpty();
        for (Outcome outcome : Outcome.values()) {
            List<String> shown = browser.all(".finding." + outcome.code() + " > .message").stream()
                    .map(one -> one.getDomProperty("textContent"))
                    .toList();
            boolean counted = outcome == Outcome.SATISFIED || outcome == Outcome.NOT_APPLICABLE;
            assertThat(shown).hasSize(counted ? 0 : findings(outcome).size());
            if (!counted) {
                assertThat(shown)
                        .containsExactlyInAnyOrderElementsOf(findings(outcome).stream()
                                .map(finding -> finding.message().zh()
                                        + finding.message().en())
                                .toList());
            }
        }
    }

    @Test
    void chartsAreDrawnToScale() {
        assertThat(browser.all(".ring .arc")).hasSize(6);
        double ring = number("return Array.from(document.querySelectorAll('.ring .arc')).reduce(function (sum, arc) {"
                + " return sum + parseFloat(arc.getAttribute('stroke-dasharray')); }, 0)");
        assertThat(ring).isBetween(99.9, 100.1);
        double longest = number(
                "return document.querySelector('.by-project .row:nth-of-type(1) rect.violated').getBoundingClientRect().width");
        double next = number(
                "return document.querySelector('.by-project .row:nth-of-type(2) rect.violated').getBoundingClientRect().width");
        assertThat(longest / next).isBetween(22 / 10.0 - .05, 22 / 10.0 + .05);
        List<WebElement> amounts = browser.all("figure.ranked:nth-of-type(3) .row");
        assertThat(amounts).hasSize(6);
        assertThat(amounts.get(0).getText()).contains("大额资金不得长期闲置并负担利息", "3,460万元");
        assertThat(browser.find("figure.ranked:nth-of-type(4) .row").getText()).contains("停工项目尽快复工", "671 天");
    }

    @Test
    void whatIsDueNextComesInTheOrderOfDays() throws IOException {
        List<String> days = browser.all("section.due tbody th").stream()
                .map(WebElement::getText)
                .toList();
        List<String> dated = days.stream().filter(day -> day.startsWith("2")).toList();
        assertThat(dated).isSorted().contains("2024-01-10", "2024-06-20");
        assertThat(days)
                .endsWith("未定")
                .hasSize(findings(Outcome.DUE_SOON).size()
                        + (int) findings(Outcome.SATISFIED).stream()
                                .filter(finding -> finding.due() != null)
                                .count());
        assertThat(browser.find("section.due tbody").getText()).contains("各级财政部门", "当天", "10天");
        List<Double> places = new ArrayList<>();
        browser.all(".axis circle").forEach(mark -> places.add(Double.parseDouble(mark.getDomAttribute("cx"))));
        assertThat(places).isSorted().hasSize(3).allMatch(x -> x >= 20 && x <= 980);
        browser.run("document.querySelector('section.due').scrollIntoView()");
        browser.picture(PICTURES.resolve("check-due.png"));
    }

    @Test
    void clausesLeadToFindings() throws IOException {
        assertThat(browser.all(".map .cell")).hasSize(73);
        assertThat(browser.all("table.clauses tbody tr")).hasSize(73);
        WebElement clause = browser.find("#clause-C37");
        assertThat(clause.getText()).contains("违反", "还本付息 in-3", "各级财政部门");
        clause.findElement(By.cssSelector("a.violated")).click();
        assertThat(browser.find(":target").getText()).contains("不出现债务逾期违约", "如何纠正", "还清逾期本息");
        assertThat(browser.find("#clause-C05").getText()).contains("机器不能判定");
        browser.picture(PICTURES.resolve("check-finding.png"));
    }

    @Test
    void everyLinkLeadsToOnePlace() throws IOException {
        browser.open(write(Language.ZH, "two.html", report, report("zhashui-2022.json")));
        assertThat(browser.all(".ledgers a")).hasSize(2);
        assertThat(browser.all("article.county")).hasSize(2);
        assertThat((List<?>) browser.run("return Array.from(document.querySelectorAll('a')).filter(function (a) {"
                        + " return !document.getElementById(a.getAttribute('href').slice(1)); })"))
                .isEmpty();
        assertThat((List<?>) browser.run("return Array.from(document.querySelectorAll('[id]')).map(function (one) {"
                        + " return one.id; })"))
                .doesNotHaveDuplicates();
    }

    @Test
    void eitherLanguageIsShown() throws IOException {
        browser.find("label[for=en]").click();
        String text = browser.find("body").getText();
        assertThat(text)
                .contains("52 violations", "Due next", "What clears it", "By clause")
                .doesNotContain("违反", "如何纠正", "按项目");
        browser.open(write(Language.EN, "english.html", report));
        assertThat(browser.find(".kind").getText()).isEqualTo("Redevelopment compliance report");
        assertThat(browser.find("html").getDomAttribute("lang")).isEqualTo("en");
        browser.size(1280, 2300);
        browser.picture(PICTURES.resolve("check-en.png"));
    }

    @Test
    void hostileNamesAreText() throws IOException {
        Path hostile = write(Language.ZH, "hostile.html", hostile());
        browser.open(hostile);
        String text = browser.find("body").getText();
        for (String name : HOSTILE) {
            assertThat(text).contains(name);
        }
        assertThat(browser.all("script, img, a[href^=javascript], [onerror], [onmouseover]"))
                .isEmpty();
        assertThat(browser.all("style")).hasSize(1);
        assertThat(browser.run("return window.hacked")).isNull();
        assertThat(browser.find("body").isDisplayed()).isTrue();
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void aGreenPageSaysHowMuchWasDecided() throws IOException {
        String paid =
                ",\"loans\":[{\"id\":\"l\"}],\"instalments\":[{\"id\":\"i\",\"loanId\":\"l\",\"dueOn\":\"2022-05-31\","
                        + "\"principal\":5,\"interest\":0,\"graceDays\":0,\"extensionAgreements\":[],"
                        + "\"payments\":[{\"on\":\"2022-05-31\",\"amount\":5}]}]";
        browser.open(write(Language.ZH, "good.html", report("debt/no-default", paid)));
        assertThat(browser.find(".verdict.good").getText()).contains("没有发现违反", "共检查1条规则，其中1条");
        assertThat(browser.all("section.due, .grave, figure.ranked")).isEmpty();
        browser.open(write(Language.ZH, "nothing.html", report("*", "")));
        assertThat(browser.find(".verdict.open").getText()).contains("没有发现违反", "缺少事实、无法判定");
    }

    @Test
    void whatIsNewBesideAnEarlierReportIsMarked() throws IOException {
        ByteArrayOutputStream past = new ByteArrayOutputStream();
        new JsonReportWriter(false).write(report("zhashui-2022.json"), past);
        Report marked = new PastReportReader()
                .read(new ByteArrayInputStream(past.toByteArray()))
                .get(0)
                .mark(report);
        browser.open(write(Language.ZH, "beside.html", marked));
        assertThat(browser.find("section.beside").getText()).contains("上次报告截至2022-06-30", "新增");
        assertThat(browser.all(".finding .state")).isNotEmpty();
    }

    @Test
    void nothingRunsOverTheSide() throws IOException {
        browser.run("document.querySelectorAll('details').forEach(function (one) { one.open = true; })");
        for (int width : new int[] {320, 390, 768, 1280}) {
            browser.size(width, 844);
            assertThat((Long) browser.run("return document.documentElement.scrollWidth"))
                    .as("width " + width)
                    .isLessThanOrEqualTo(width);
        }
        browser.open(page);
        browser.size(390, 1600);
        browser.picture(PICTURES.resolve("check-phone.png"));
    }

    @Test
    void printsOnPaper() throws IOException {
        browser.media("print");
        assertThat(browser.find(".languages").isDisplayed()).isFalse();
        assertThat(browser.find(".finding.violated .cure").isDisplayed()).isTrue();
        assertThat(browser.all(".grounds")).noneMatch(WebElement::isDisplayed);
        browser.media("");
        byte[] pdf = browser.print();
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        assertThat(text).startsWith("%PDF-");
        assertThat(Stream.of(text.split("/Type /Page\\b(?!s)")).count() - 1).isBetween(8L, 24L);
        Files.createDirectories(PICTURES);
        Files.write(PICTURES.resolve("check.pdf"), pdf);
    }

    @Test
    void theSameReportGivesTheSameBytes() throws IOException {
        assertThat(bytes(Language.ZH, report)).isEqualTo(Files.readAllBytes(page));
        assertThat(bytes(Language.ZH)).isEmpty();
    }
}
