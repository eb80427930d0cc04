package org.penggai.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.penggai.CheckOptions;
import org.penggai.ComplianceChecker;
import org.penggai.pack.Profile;
import org.penggai.pack.ProfileFormatException;
import org.penggai.pack.RuleBase;
import org.penggai.write.TextReportWriter;
import picocli.CommandLine;

/** The files that say how a ledger is to be judged: a profile, and waivers beside the ledger's own. */
final class ProfileAndWaivers {
    @CommandLine.Option(
            names = "--profile",
            paramLabel = "FILE",
            description = {"Parameters and holidays set otherwise.", "另行设定参数和节假日的配置文件。"})
    private Path profile;

    @CommandLine.Option(
            names = "--waivers",
            paramLabel = "FILE",
            description = {
                "Waivers beside the ledger's own: {\"waivers\": [...]}, each as in a ledger.",
                "台账以外的例外批准：{\"waivers\": [...]}，各条格式同台账。"
            })
    private Path waivers;

    /**
     * {@code options} with what the files say; {@code checker} is asked for where a profile is read.
     *
     * @param language the language asked for; null for none
     */
    CheckOptions in(
            CheckOptions options,
            Supplier<ComplianceChecker> checker,
            Console console,
            TextReportWriter.Language language)
            throws IOException {
        CheckOptions made = options;
        if (profile != null) {
            made = made.withProfile(profile(checker.get().rules(), console, language));
        }
        return waivers == null ? made : made.withWaivers(WaiverFile.read(waivers, console, language));
    }

    private Profile profile(RuleBase rules, Console console, TextReportWriter.Language language) throws IOException {
        try (InputStream in = Inputs.open(profile)) {
            return Profile.read(in, rules);
        } catch (ProfileFormatException e) {
            console.problems(profile.toString(), e.problems(), e.total(), language);
            throw new InputException("配置文件有误：" + profile, "the profile is broken: " + profile);
        }
    }

    /** The files named. */
    List<Path> files() {
        return Stream.of(profile, waivers).filter(Objects::nonNull).toList();
    }
}
