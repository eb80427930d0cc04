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

    /** {@code options} with what the files say; {@code checker} is asked for where a profile is read. */
    CheckOptions in(CheckOptions options, Supplier<ComplianceChecker> checker, Console console) throws IOException {
        CheckOptions made = options;
        if (profile != null) {
            try (InputStream in = Inputs.open(profile)) {
                made = made.withProfile(Profile.read(in, checker.get().rules()));
            }
        }
        return waivers == null ? made : made.withWaivers(WaiverFile.read(waivers, console));
    }

    /** The files named. */
    List<Path> files() {
        return Stream.of(profile, waivers).filter(Objects::nonNull).toList();
    }
}
