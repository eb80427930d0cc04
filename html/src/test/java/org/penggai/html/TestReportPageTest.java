package org.penggai.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.penggai.Bilingual;
import org.penggai.ComplianceChecker;
import org.penggai.harness.CaseCoverage;
import org.penggai.harness.CaseSuite;
import org.penggai.harness.Mutant;
import org.penggai.harness.MutationReport;
import org.penggai.harness.RuleMutation;
import org.penggai.harness.SuggestedCase;
import org.penggai.harness.TestReport;
import org.penggai.write.TextReportWriter.Language;

/** The page as a reader has it, in Chromium. Pictures of it are left in target/pictures. */
class TestReportPageTest {
    private static final ComplianceChecker CHECKER = ComplianceChecker.load();
    private static final Path PICTURES = Path.of("target/pictures");

    /** Names that would do something, were they anything but text. */
    private static final List<String> HOSTILE = List.of(
            "<script>window.hacked = 1</script>",
            "\"><img src=x onerror=\"window.hacked = 1\">",
            "</details></section><style>body{display:none}</style>",
            "' onmouseover='window.hacked = 1",
            "${7*7} @if(true) $unsafe{x} &lt;b&gt;",
            "<a href=\"javascript:window.hacked = 1\">名称</a>");

    @TempDir
    private static Path folder;

    private static Browser browser;
    private static TestReport report;
    private static Path page;

    @BeforeAll
    static void start() throws IOException {
        browser = Browser.start(folder.resolve("profile"), true);
        report = report();
        page = write(report, Language.ZH, "page.html");
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

    private static Path write(TestReport report, Language first, String name) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file)) {
            new HtmlTestWriter(CHECKER.rules(), first).write(report, out);
        }
        return file;
    }

    /** Cases that pass, fail and are pending, hostile names, a file that can't be read, coverage, and a change that survived. */
    private static TestReport report() throws IOException {
        Path cases = Files.createDirectories(folder.resolve("cases"));
        String original = Files.readString(Path.of("../fixtures/cases/debt/no-default.json"));
        StringBuilder hostile = new StringBuilder();
        for (String name : HOSTILE) {
            hostile.append("{\"name\": \"" + name.replace("\"", "\\\"")
                    + "\", \"expect\": {\"instalment/i\": \"violated\"}},\n");
        }
        Files.writeString(
                cases.resolve("no-default.json"),
                original.replaceFirst(
                        "\"cases\": \\[",
                        Matcher.quoteReplacement("\"cases\": [" + hostile
                                + "{\"name\": \"展期协议遗失，待核实\", \"pending\": true},\n"
                                + "{\"name\": \"到期次日仍未还：违反\", \"asOf\": \"2023-07-01\","
                                + " \"given\": {\"instalments\": [{\"id\": \"i\", \"payments\": []}]},"
                                + " \"expect\": {\"instalment/i\": \"undetermined\"}},\n")));
        Files.copy(
                Path.of("../fixtures/cases/resettlement/within-three-months.json"),
                cases.resolve("within-three-months.json"));
        Files.writeString(cases.resolve("wrong.json"), "{\"cases\": [{\"nam\": \"<b>x</b>\"}]}");
        TestReport report = new CaseSuite(CHECKER).run(List.of(cases));
        Mutant survivor = new Mutant(
                "debt/no-default",
                "no-default broken",
                120,
                Mutant.Kind.COMPARISON,
                "Deadline: due < $today → due <= $today",
                Mutant.Status.SURVIVED,
                null,
                new Bilingual("缺少一个案例：期限就是核查日", "a case is missing: due on the very day"),
                new SuggestedCase("{\"name\": \"<b>\", \"given\": {}}", "{\"name\": \"<b>\", \"given\": {}}"),
                null);
        return report.with(
                new CaseCoverage(CHECKER).of(report.runs()),
                new MutationReport(
                        List.of(new RuleMutation("debt/no-default", List.of(survivor), 0, List.of(), Map.of()))));
    }

    @Test
    void opensWithoutComplaintsAndLoadsNothing() {
        assertThat(browser.find("h1").getText()).isEqualTo("政策案例测试报告");
        assertThat(browser.complaints()).isEmpty();
        assertThat(browser.loaded())
                .isNotEmpty()
                .allMatch(url -> url.equals(page.toUri().toString()) || url.startsWith("data:"));
    }

    @Test
    void failuresStandFirstWithExpectedAndFoundSideBySide() throws IOException {
        assertThat(browser.find(".verdict").getText()).contains("7个不符", "处错误");
        WebElement failed = browser.all("#failed details").stream()
                .filter(one -> one.getText().contains("到期次日仍未还"))
                .findFirst()
                .orElseThrow();
        assertThat(failed.getText()).contains("应为", "无法判定", "实为", "违反", "规则为什么这样判", "未付金额大于0（", "截至 2023-07-01");
        List<WebElement> sides = failed.findElements(By.cssSelector(".compare > div"));
        assertThat(sides.get(0).getLocation().getY())
                .isEqualTo(sides.get(1).getLocation().getY());
        assertThat(browser.find("#failed").getLocation().getY())
                .isLessThan(browser.find("#clauses").getLocation().getY());
        assertThat(browser.find("#problems").getText()).contains("wrong.json:1:", "是否为“name”");
        browser.size(1280, 2400);
        browser.picture(PICTURES.resolve("desktop.png"));
    }

    @Test
    void clausesLeadToRulesAndCases() throws IOException {
        WebElement clause = browser.find("#clause-C37");
        assertThat(clause.getDomProperty("open")).isEqualTo("false");
        clause.findElement(By.tagName("summary")).click();
        assertThat(clause.getText()).contains("不出现债务逾期违约", "debt/no-default", "展期协议遗失，待核实", "待写", "到期当天还清：符合", "还本付息");
        assertThat(browser.all("#measures details")).hasSize(2);
        browser.all("#measures details summary").get(0).click();
        assertThat(browser.find("#measures details").getText())
                .contains(
                        "缺少一个案例：期限就是核查日",
                        "Deadline: due < $today → due <= $today",
                        "{\"name\": \"<b>\", \"given\": {}}");
        browser.run("document.querySelector('#clauses').scrollIntoView()");
        browser.picture(PICTURES.resolve("clauses.png"));
        browser.run("document.querySelector('#measures').scrollIntoView()");
        browser.picture(PICTURES.resolve("measures.png"));
    }

    @Test
    void filtersShowWhatIsAskedFor() {
        long all = browser.all("tr.passed, tr.failed, tr.pending").size();
        assertThat(browser.find("#shown b").getText()).isEqualTo(all + " / " + all);
        browser.find("#query").sendKeys("补班日");
        assertThat(browser.shown("#clauses tbody tr")).isBetween(1L, 5L);
        assertThat(browser.shown("#clauses details.clause")).isEqualTo(1);
        browser.find("#query").clear();
        browser.find("#query").sendKeys("C54 ");
        assertThat(browser.shown("#clauses details.clause")).isEqualTo(1);
        browser.find("#query").clear();
        browser.find("label[for=state-failed]").click();
        assertThat(browser.shown("#clauses tbody tr")).isEqualTo(7);
        browser.find("label[for=state-pending]").click();
        assertThat(browser.shown("#clauses tbody tr")).isEqualTo(1);
        browser.find("#query").sendKeys("无此案例");
        assertThat(browser.shown("#clauses tbody tr")).isZero();
        assertThat(browser.find("#nothing").isDisplayed()).isTrue();
        browser.find("label[for=state-all]").click();
        browser.find("#query").clear();
        browser.find("#query").sendKeys(" ");
        assertThat(browser.find("#shown b").getText()).isEqualTo(all + " / " + all);
        browser.find("#open-all").click();
        assertThat(browser.shown("#clauses tbody tr")).isEqualTo(all);
        browser.find("#close-all").click();
        assertThat(browser.shown("#clauses tbody tr")).isZero();
    }

    @Test
    void eitherLanguageIsShown() throws IOException {
        assertThat(browser.find("#failed h2").getText()).startsWith("不符的案例");
        browser.find("label[for=en]").click();
        assertThat(browser.find("h1").getText()).isEqualTo("Report of policy cases");
        assertThat(browser.find("#failed h2").getText()).startsWith("Failed cases");
        assertThat(browser.find("body").getText()).doesNotContain("应为", "条款和案例");
        browser.open(write(report, Language.EN, "english.html"));
        assertThat(browser.find("h1").getText()).isEqualTo("Report of policy cases");
    }

    /** Without a font every character is the same box. */
    @Test
    void chineseIsDrawn() {
        Object drawn = browser.run(
                """
                return ['柞', '政', '〔', '\\uE0F1'].map(function (one) {
                  var canvas = document.createElement('canvas');
                  canvas.width = canvas.height = 60;
                  var context = canvas.getContext('2d');
                  context.font = '40px ' + getComputedStyle(document.body).fontFamily;
                  context.fillText(one, 5, 45);
                  return canvas.toDataURL();
                });""");
        assertThat((List<?>) drawn).doesNotHaveDuplicates();
    }

    @Test
    void hostileNamesAreText() {
        String text = browser.find("#failed").getText();
        for (String name : HOSTILE) {
            assertThat(text).contains(name);
        }
        assertThat(browser.all(
                        "#failed script, #failed img, #failed style, a[href^=javascript], [onerror], [onmouseover]"))
                .isEmpty();
        browser.find("#open-all").click();
        assertThat(browser.run("return window.hacked")).isNull();
        assertThat(browser.find("body").isDisplayed()).isTrue();
    }

    @Test
    void thePolicyRunsNoOtherScriptAndLoadsNothing() {
        Object refused = browser.run(
                """
                var refused = [];
                document.addEventListener('securitypolicyviolation', function (event) {
                  refused.push(event.effectiveDirective);
                });
                var script = document.createElement('script');
                script.textContent = 'window.hacked = 1';
                document.body.appendChild(script);
                var image = new Image();
                image.src = 'http://127.0.0.1:9/x.png';
                document.body.appendChild(image);
                document.body.setAttribute('style', 'color: red');
                return new Promise(function (done) { setTimeout(function () { done(refused); }, 300); });""");
        assertThat((List<?>) refused).map(Object::toString).contains("script-src-elem", "img-src", "style-src-attr");
        assertThat(browser.run("return window.hacked")).isNull();
    }

    @Test
    void nothingRunsOverTheSide() throws IOException {
        browser.find("#open-all").click();
        browser.run("document.querySelectorAll('details').forEach(function (one) { one.open = true; })");
        for (int width : new int[] {320, 390, 768, 1280}) {
            browser.size(width, 844);
            assertThat((Long) browser.run("return document.documentElement.scrollWidth"))
                    .as("width " + width)
                    .isLessThanOrEqualTo(width);
        }
        browser.open(page);
        browser.size(390, 1600);
        browser.picture(PICTURES.resolve("phone.png"));
        browser.find("#clause-C37 summary").click();
        browser.run("document.querySelector('#clauses').scrollIntoView()");
        browser.picture(PICTURES.resolve("phone-clauses.png"));
    }

    @Test
    void printsWithoutItsControls() throws IOException {
        browser.media("print");
        assertThat(browser.find(".tools").isDisplayed()).isFalse();
        assertThat(browser.find(".languages").isDisplayed()).isFalse();
        assertThat(browser.find("#failed .compare").isDisplayed()).isTrue();
        browser.size(720, 1000);
        browser.picture(PICTURES.resolve("print.png"));
        browser.media("");
        byte[] pdf = browser.print();
        assertThat(new String(pdf, 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
        Files.createDirectories(PICTURES);
        Files.write(PICTURES.resolve("print.pdf"), pdf);
    }

    @Test
    void worksWithoutScripts() {
        try (Browser plain = Browser.start(folder.resolve("plain"), false)) {
            plain.open(page);
            assertThat(plain.all("#tools")).allMatch(tools -> !tools.isDisplayed());
            plain.find("#clause-C37 summary").click();
            assertThat(plain.shown("#clause-C37 tbody tr")).isGreaterThan(20);
            plain.find("label[for=en]").click();
            assertThat(plain.find("h1").getText()).isEqualTo("Report of policy cases");
        }
    }

    @Test
    void allCasesMakeAPageThatIsQuick() throws IOException {
        TestReport all = new CaseSuite(CHECKER).run(List.of(Path.of("../fixtures/cases")));
        assertThat(all.cases()).isGreaterThan(2_000);
        Path large = write(all, Language.ZH, "all.html");
        assertThat(Files.size(large)).isLessThan(5_000_000);
        browser.open(large);
        Map<?, ?> times = (Map<?, ?>)
                browser.run(
                        """
                var query = document.getElementById('query');
                var begin = performance.now();
                query.value = '逾期';
                query.dispatchEvent(new Event('input'));
                document.body.getBoundingClientRect();
                var timing = performance.getEntriesByType('navigation')[0];
                return {load: timing.loadEventEnd, filter: performance.now() - begin};""");
        List<String> slow = new ArrayList<>();
        times.forEach((what, time) -> {
            if (((Number) time).doubleValue() > 5_000) {
                slow.add(what + " " + time);
            }
        });
        System.out.println("page of " + all.cases() + " cases: " + Files.size(large) + " bytes, " + times);
        assertThat(slow).isEmpty();
        assertThat(browser.complaints()).isEmpty();
    }
}
