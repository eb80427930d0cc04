package org.penggai.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.penggai.ComplianceChecker;
import org.penggai.harness.CaseSuite;
import org.penggai.harness.TestReport;
import org.penggai.write.TextReportWriter.Language;

/**
 * The pictures of the guide to the first case are of what its own example prints. With {@code -Dpenggai.pictures.write=true}
 * they are taken anew; else that the example does what the pictures show.
 */
class PicturesTest {
    private static final ComplianceChecker CHECKER = ComplianceChecker.load();
    private static final Path GUIDE = Path.of("../docs/first-case.zh.md");
    private static final Path PICTURES = Path.of("../docs/pictures");
    private static final Pattern PICTURE = Pattern.compile("!\\[[^\\]]*]\\(pictures/([^)]+)\\)");
    private static final int LARGEST = 150_000;

    @TempDir
    private Path folder;

    @Test
    void theGuideShowsItsExample() throws IOException {
        String guide = Files.readString(GUIDE);
        Matcher example = Pattern.compile("```json\\n(.*?)```", Pattern.DOTALL).matcher(guide);
        assertThat(example.find()).isTrue();
        TestReport passed = report(example.group(1));
        assertThat(passed.passed()).isEqualTo(4);
        TestReport failed = report(example.group(1)
                .replace("\"violated\"},\n      \"amount\": {\"instalment/june\": 100000}", "\"satisfied\"}"));
        assertThat(failed.failed()).isEqualTo(1);
        if (Boolean.getBoolean("penggai.pictures.write")) {
            take(passed, failed);
        }
        Matcher picture = PICTURE.matcher(guide);
        int shown = 0;
        while (picture.find()) {
            assertThat(PICTURES.resolve(picture.group(1)))
                    .as("take the pictures anew: -DargLine=-Dpenggai.pictures.write=true")
                    .exists()
                    .satisfies(file -> assertThat(Files.size(file)).isLessThan(LARGEST));
            shown++;
        }
        assertThat(shown).isEqualTo(3);
    }

    /** A file of the name that the guide gives it. */
    private static TestReport report(String json) throws IOException {
        Path file = Path.of("target/my-cases.json");
        Files.writeString(file, json);
        return new CaseSuite(CHECKER).run(List.of(file));
    }

    private void take(TestReport passed, TestReport failed) throws IOException {
        try (Browser browser = Browser.start(folder.resolve("profile"), true)) {
            browser.size(960, 560);
            browser.open(page(passed));
            browser.picture(PICTURES.resolve("first-case-passed.png"));
            browser.run("document.querySelector('#clause-C37').open = true;"
                    + "document.querySelector('#clauses').scrollIntoView()");
            browser.picture(PICTURES.resolve("first-case-clause.png"));
            browser.size(960, 640);
            browser.open(page(failed));
            browser.run("document.querySelector('#failed').scrollIntoView()");
            browser.picture(PICTURES.resolve("first-case-failed.png"));
        }
    }

    private Path page(TestReport report) throws IOException {
        Path page = folder.resolve("page.html");
        try (OutputStream out = Files.newOutputStream(page)) {
            new HtmlTestWriter(CHECKER.rules(), Language.ZH).write(report, out);
        }
        return page;
    }
}
