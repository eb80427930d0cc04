package org.penggai.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.penggai.CheckOptions;
import org.penggai.ComplianceChecker;
import org.penggai.pack.Profile;
import org.penggai.pack.ProfileFormatException;
import org.penggai.pack.RulePackException;
import org.penggai.read.LedgerDocument;
import org.penggai.read.PastReportReader;
import org.penggai.read.ReportFormatException;
import org.penggai.report.PastReport;
import org.penggai.write.TextReportWriter;

/** One side of a comparison: reports, or what ledgers are checked with. */
final class DiffSide {
    /** The rules as they are here, with no profile. */
    static final String AS_IT_IS = "default";

    private static final Pattern REPORT = Pattern.compile("\\A\\s*\\{\\s*\"(?:reportVersion|input)\"");

    private final String name;
    private final List<PastReport> reports;
    private final ComplianceChecker checker;
    private final Profile profile;

    private DiffSide(String name, List<PastReport> reports, ComplianceChecker checker, Profile profile) {
        this.name = name;
        this.reports = reports;
        this.checker = checker;
        this.profile = profile;
    }

    /** @param language the language asked for; null for none */
    static DiffSide of(String name, Console console, TextReportWriter.Language language) throws IOException {
        Path file = Path.of(name);
        if (name.equals(AS_IT_IS) && !Files.exists(file)) {
            return new DiffSide(
                    name, null, ComplianceChecker.load(ComplianceChecker.class.getClassLoader()), Profile.NONE);
        }
        if (!Files.isReadable(file)) {
            throw new InputException("无法读取文件 " + name, "can't read the file " + name);
        }
        if (Files.isDirectory(file) || name.toLowerCase(Locale.ROOT).endsWith(".jar")) {
            return new DiffSide(name, null, pack(file), Profile.NONE);
        }
        byte[] bytes = Files.readAllBytes(file);
        return REPORT.matcher(new String(bytes, StandardCharsets.UTF_8)).find()
                ? new DiffSide(name, reports(name, bytes, console, language), null, Profile.NONE)
                : profile(name, bytes, console, language);
    }

    private static ComplianceChecker pack(Path file) throws IOException {
        try {
            return ComplianceChecker.load(PackLoaderFile.of(file));
        } catch (RulePackException e) {
            throw new InputException(
                    "不是可用的规则包：" + file + "（" + e.getMessage() + "）",
                    "it is no rule pack that can be used: " + file + " (" + e.getMessage() + ")");
        }
    }

    private static List<PastReport> reports(
            String name, byte[] bytes, Console console, TextReportWriter.Language language) throws IOException {
        try {
            return new PastReportReader().read(new ByteArrayInputStream(bytes));
        } catch (ReportFormatException e) {
            console.problems(name, e.problems(), e.total(), language);
            throw new InputException("不是可以对照的报告：" + name, "it is no report to compare with: " + name);
        }
    }

    private static DiffSide profile(String name, byte[] bytes, Console console, TextReportWriter.Language language)
            throws IOException {
        ComplianceChecker checker = ComplianceChecker.load(ComplianceChecker.class.getClassLoader());
        try {
            return new DiffSide(name, null, checker, Profile.read(new ByteArrayInputStream(bytes), checker.rules()));
        } catch (ProfileFormatException e) {
            console.problems(name, e.problems(), e.total(), language);
            throw new InputException(
                    "既不是报告、规则包，也不是正确的配置文件：" + name,
                    "it is neither a report nor a rule pack nor a sound profile: " + name);
        }
    }

    /** Whether it is reports that were written before, and needs no ledgers. */
    boolean isWritten() {
        return reports != null;
    }

    /**
     * The reports, or those on the ledgers.
     *
     * @param asOf the day to check for; null for each ledger's own
     */
    List<PastReport> reports(List<LedgerDocument> ledgers, LocalDate asOf, PersonalOption personal) {
        if (reports != null) {
            return reports;
        }
        List<PastReport> made = new ArrayList<>();
        CheckOptions options =
                personal.in(CheckOptions.defaults().withAsOf(asOf).withProfile(profile));
        try {
            for (LedgerDocument ledger : ledgers) {
                made.add(PastReport.of(checker.check(ledger, options)));
            }
        } catch (RulePackException e) {
            String missing = e.missingParameter();
            throw new InputException(
                    "规则包不能单独使用：" + name + "（" + (missing == null ? e.getMessage() : "缺少引擎读取的参数 " + missing) + "）",
                    "the rule pack can't be used by itself: " + name + " ("
                            + (missing == null
                                    ? e.getMessage()
                                    : "it lacks the parameter " + missing + ", which is read")
                            + ")");
        }
        return made;
    }
}
